// a typed number in brackets is negative
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  const seen = String(cell.setValue('(5)').getValue());
  Logger.log(seen === '-5' ? 'pass' : 'fail: ' + seen);
}
