// SUM leaves texts and booleans in a range out
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  sheet.getRange('A1:A3').setValues([[1], ['x'], [true]]);
  const seen = String(sheet.getRange('B1').setFormula('=SUM(A1:A3)').getValue());
  Logger.log(seen === '1' ? 'pass' : 'fail: ' + seen);
}
