// a range whose rows or columns were deleted meanwhile is refused when it is used
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const range = sheet.getRange(sheet.getMaxRows(), 1);
  sheet.deleteRow(1);
  let seen = 'nothing thrown';
  try {
    range.getValue();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen !== 'nothing thrown' ? 'pass' : 'fail: ' + seen);
}
