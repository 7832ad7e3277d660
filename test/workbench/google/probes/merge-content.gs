// of merged cells only the content of the top-left one stays
function probe() {
  const range = SpreadsheetApp.getActive().insertSheet().getRange('A1:B1').setValues([[1, 2]]);
  range.merge();
  const seen = String(range.getValues().join());
  Logger.log(seen === '1,' ? 'pass' : 'fail: ' + seen);
}
