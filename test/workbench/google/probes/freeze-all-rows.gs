// batchUpdate updateSheetProperties refuses to freeze all rows of a tab
function probe() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const properties = { sheetId: sheet.getSheetId(), gridProperties: { frozenRowCount: sheet.getMaxRows() } };
  const updateSheetProperties = { properties, fields: 'gridProperties.frozenRowCount' };
  let seen = 'frozen';
  try { Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSheetProperties }] }, SpreadsheetApp.getActive().getId()); } catch (error) { seen = error.message; }
  Logger.log(/requests\[0\]\.updateSheetProperties/.test(seen) ? 'pass' : 'fail: ' + seen);
}
