// at least one row that is not frozen must stay
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  sheet.setFrozenRows(1);
  let seen = 'no error';
  try {
    sheet.deleteRows(2, sheet.getMaxRows() - 1);
    SpreadsheetApp.flush();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/non-frozen rows/.test(seen) ? 'pass' : 'fail: ' + seen);
}
