// Sheet.getLastRow answers 0 on an empty tab
function probe() {
  const seen = SpreadsheetApp.getActive().insertSheet().getLastRow();
  Logger.log(seen === 0 ? 'pass' : 'fail: ' + seen);
}
