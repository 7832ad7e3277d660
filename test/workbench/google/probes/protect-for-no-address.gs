// batchUpdate addProtectedRange refuses an editor whose address is none
function probe() {
  const range = { sheetId: SpreadsheetApp.getActiveSheet().getSheetId(), endRowIndex: 1 };
  const addProtectedRange = { protectedRange: { range, editors: { users: ['nobody'] } } };
  let seen = 'protected';
  try {
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange }] }, SpreadsheetApp.getActive().getId());
  } catch (error) { seen = error.message; }
  Logger.log(/requests\[0\]\.addProtectedRange/.test(seen) ? 'pass' : 'fail: ' + seen);
}
