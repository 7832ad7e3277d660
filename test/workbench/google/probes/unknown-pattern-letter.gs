// Utilities.formatDate throws for a letter that SimpleDateFormat does not know
function probe() {
  let seen = 'nothing was thrown';
  try {
    Utilities.formatDate(new Date(0), 'GMT', 'yyyy b');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen !== 'nothing was thrown' ? 'pass' : 'fail: ' + seen);
}
