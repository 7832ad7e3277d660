// Sheet.insertRowsAfter with a position outside the tab throws at once
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  let seen = 'nothing thrown';
  try {
    sheet.insertRowsAfter(1001, 1);
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen !== 'nothing thrown' ? 'pass' : 'fail: ' + seen);
}
