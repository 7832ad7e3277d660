// batchUpdate addProtectedRange refuses a second protection of a whole tab
function probe() {
  const range = { sheetId: SpreadsheetApp.getActiveSheet().getSheetId() };
  const request = { addProtectedRange: { protectedRange: { range } } };
  let seen = 'protected twice';
  try {
    Sheets.Spreadsheets.batchUpdate({ requests: [request, request] }, SpreadsheetApp.getActive().getId());
  } catch (error) { seen = error.message; }
  Logger.log(/requests\[1\]\.addProtectedRange/.test(seen) ? 'pass' : 'fail: ' + seen);
}
