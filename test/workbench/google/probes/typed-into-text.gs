// a cell with the number format @ keeps every typed character, also a leading equals sign
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1:B1');
  const seen = String(cell.setNumberFormat('@').setValues([['007', '=1+1']]).getValues().join());
  Logger.log(seen === '007,=1+1' ? 'pass' : 'fail: ' + seen);
}
