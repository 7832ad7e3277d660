// Utilities.formatDate refuses what is no date
function probe() {
  let seen = 'nothing was thrown';
  try {
    Utilities.formatDate('2026', 'GMT', 'yyyy');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/don't match the method signature/.test(seen) ? 'pass' : 'fail: ' + seen);
}
