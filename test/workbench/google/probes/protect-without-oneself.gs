// batchUpdate addProtectedRange keeps its caller among the editors
// needs: run it as an editor of the file who does not own it
function probe() {
  const range = { sheetId: SpreadsheetApp.getActiveSheet().getSheetId(), endRowIndex: 1 };
  const owner = SpreadsheetApp.getActive().getOwner().getEmail();
  const addProtectedRange = { protectedRange: { range, editors: { users: [owner] } } };
  const answer = Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange }] }, SpreadsheetApp.getActive().getId());
  const { users } = answer.replies[0].addProtectedRange.protectedRange.editors;
  Logger.log(users.includes(Session.getEffectiveUser().getEmail()) ? 'pass' : 'fail: ' + users);
}
