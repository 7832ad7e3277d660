// Sheets.Spreadsheets.Values.get answers no values at all for an empty range
function probe() {
  const answer = Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActive().getId(), 'Y900:Z901');
  Logger.log('values' in answer ? 'fail: ' + JSON.stringify(answer) : 'pass');
}
