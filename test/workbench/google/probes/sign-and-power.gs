// in a formula a sign binds tighter than a power, so that -2^2 is 4
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setFormula('=-2^2').getValue());
  Logger.log(seen === '4' ? 'pass' : 'fail: ' + seen);
}
