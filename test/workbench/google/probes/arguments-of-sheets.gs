// the advanced service Sheets refuses too few or too many arguments before it asks the API
function probe() {
  let seen = 'nothing was thrown';
  try {
    Sheets.Spreadsheets.get();
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Invalid number of arguments provided. Expected 1-2 only' ? 'pass' : 'fail: ' + seen);
}
