// a function with too few arguments gives #N/A
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  const seen = String(cell.setFormula('=COUNTIF(1)').getValue());
  Logger.log(seen === '#N/A' ? 'pass' : 'fail: ' + seen);
}
