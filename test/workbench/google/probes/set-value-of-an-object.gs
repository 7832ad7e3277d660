// Range.setValue with any other object puts in its text, unparsed
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  cell.setValue(['007']);
  const seen = JSON.stringify(cell.getValue());
  Logger.log(seen === '"007"' ? 'pass' : 'fail: ' + seen);
}
