// a new tab has 1000 rows
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const seen = String(sheet.getMaxRows());
  Logger.log(seen === '1000' ? 'pass' : 'fail: ' + seen);
}
