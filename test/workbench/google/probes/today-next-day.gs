// TODAY is worked out again when the file is first read on a new day
// needs: write =TODAY() into cell A1 on one day and run this on the next, before anything else is changed
function probe() {
  const value = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue();
  const seen = value.toDateString();
  Logger.log(seen === new Date().toDateString() ? 'pass' : 'fail: ' + seen);
}
