// Sheet.getRange with a row below 1 throws about the starting row
function probe() {
  let seen = 'nothing thrown';
  try {
    SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1);
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen === 'The starting row of the range is too small.' ? 'pass' : 'fail: ' + seen);
}
