// a formula that refers to a date shows a date
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  sheet.getRange('A1').setValue(new Date(2026, 10, 23));
  sheet.getRange('B1').setFormula('=A1+1');
  const seen = String(sheet.getRange('B1').getValue() instanceof Date);
  Logger.log(seen === 'true' ? 'pass' : 'fail: ' + seen);
}
