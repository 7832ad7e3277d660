// Sheet.getRange with no rows throws about the number of rows
function probe() {
  let seen = 'nothing thrown';
  try {
    SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 0);
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen === 'The number of rows in the range must be at least 1.' ? 'pass' : 'fail: ' + seen);
}
