// a typed text that begins with a plus or minus sign and is no number becomes a formula
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  const seen = String(cell.setValue('-1+2').getFormula());
  Logger.log(seen === '=-1+2' ? 'pass' : 'fail: ' + seen);
}
