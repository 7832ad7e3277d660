// leading zeros of a typed number are lost
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  const seen = String(cell.setValue('007').getValue());
  Logger.log(seen === '7' ? 'pass' : 'fail: ' + seen);
}
