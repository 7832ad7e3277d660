// an apostrophe before a typed text is dropped and the rest stays text
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  const seen = String(cell.setValue("\'007").getValue());
  Logger.log(seen === '007' ? 'pass' : 'fail: ' + seen);
}
