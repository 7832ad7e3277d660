// a number that is not finite shows #NUM! when a script sets it
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  const seen = String(cell.setValue(Infinity).getDisplayValue());
  Logger.log(seen === '#NUM!' ? 'pass' : 'fail: ' + seen);
}
