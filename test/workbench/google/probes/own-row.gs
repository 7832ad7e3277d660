// a column where one value is wanted gives the value of the row of the formula
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  sheet.getRange('B2').setFormula('=A1:A3');
  const seen = String(sheet.getRange('B2').getValue());
  Logger.log(seen === '2' ? 'pass' : 'fail: ' + seen);
}
