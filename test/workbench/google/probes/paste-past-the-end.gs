// a paste past the last column of a tab adds columns
// needs: copy two cells beside each other and paste them into Z1 of the first tab
function probe() {
  const seen = SpreadsheetApp.getActive().getSheets()[0].getMaxColumns();
  Logger.log(seen === 27 ? 'pass' : 'fail: ' + seen);
}
