// empty cells come last in either direction of a sort
function probe() {
  const range = SpreadsheetApp.getActive().insertSheet().getRange('A1:A3');
  range.setValues([[''], [1], [2]]).sort({ column: 1, ascending: false });
  const down = range.getValues().join();
  range.setValues([[''], [2], [1]]).sort({ column: 1, ascending: true });
  const seen = String([down, range.getValues().join()]);
  Logger.log(seen === '2,1,,1,2,' ? 'pass' : 'fail: ' + seen);
}
