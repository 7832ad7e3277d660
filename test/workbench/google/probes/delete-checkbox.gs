// the delete key unticks a checkbox instead of taking it away
// needs: put a checkbox into a cell, tick it, press Delete on it and leave it selected
function probe() {
  const cell = SpreadsheetApp.getActive().getActiveRange();
  const seen = String([cell.getValue(), cell.getDataValidation() !== null]);
  Logger.log(seen === 'false,true' ? 'pass' : 'fail: ' + seen);
}
