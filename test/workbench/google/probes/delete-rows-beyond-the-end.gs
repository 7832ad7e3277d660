// batchUpdate deleteDimension refuses rows that do not exist
function probe() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = { sheetId: sheet.getSheetId(), dimension: 'ROWS', startIndex: sheet.getMaxRows(), endIndex: sheet.getMaxRows() + 1 };
  let seen = 'nothing';
  try {
    Sheets.Spreadsheets.batchUpdate({ requests: [{ deleteDimension: { range } }] }, SpreadsheetApp.getActive().getId());
  } catch (error) { seen = error.message; }
  Logger.log(/Cannot delete a row that doesn't exist/.test(seen) ? 'pass' : 'fail: ' + seen);
}
