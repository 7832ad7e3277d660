// Utilities.parseCsv throws Could not parse text for a quote that is never closed
function probe() {
  let seen = 'nothing was thrown';
  try {
    Utilities.parseCsv('a,"b');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/^Could not parse text/.test(seen) ? 'pass' : 'fail: ' + seen);
}
