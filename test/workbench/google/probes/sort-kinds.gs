// an ascending sort puts numbers before texts and texts before booleans
function probe() {
  const range = SpreadsheetApp.getActive().insertSheet().getRange('A1:A3');
  range.setValues([[true], ['a'], [1]]).sort(1);
  const seen = String(range.getValues().join());
  Logger.log(seen === '1,a,true' ? 'pass' : 'fail: ' + seen);
}
