// a merge that takes only a part of another merge is refused
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  sheet.getRange('A1:B1').merge();
  let seen = 'no error';
  try {
    sheet.getRange('B1:C1').merge();
    SpreadsheetApp.flush();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/merged range/.test(seen) ? 'pass' : 'fail: ' + seen);
}
