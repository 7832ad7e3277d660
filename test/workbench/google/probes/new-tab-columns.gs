// a new tab has 26 columns
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const seen = String(sheet.getMaxColumns());
  Logger.log(seen === '26' ? 'pass' : 'fail: ' + seen);
}
