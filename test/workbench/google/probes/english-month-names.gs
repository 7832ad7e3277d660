// Utilities.formatDate writes the names of months and days in English
function probe() {
  const seen = Utilities.formatDate(new Date(0), 'GMT', 'EEEE MMMM');
  Logger.log(seen === 'Thursday January' ? 'pass' : 'fail: ' + seen);
}
