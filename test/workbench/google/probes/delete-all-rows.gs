// the last rows of a tab cannot be deleted
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  let seen = 'no error';
  try {
    sheet.deleteRows(1, sheet.getMaxRows());
    SpreadsheetApp.flush();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/all (the|non-frozen) rows/.test(seen) ? 'pass' : 'fail: ' + seen);
}
