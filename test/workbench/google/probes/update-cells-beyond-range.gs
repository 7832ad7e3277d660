// batchUpdate updateCells refuses more rows than its range has
function probe() {
  const range = { sheetId: SpreadsheetApp.getActiveSheet().getSheetId(), endRowIndex: 1 };
  const rows = ['a', 'b'].map((text) => ({ values: [{ userEnteredValue: { stringValue: text } }] }));
  let seen = 'written';
  try {
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { range, rows, fields: 'userEnteredValue' } }] }, SpreadsheetApp.getActive().getId());
  } catch (error) { seen = error.message; }
  Logger.log(/requests\[0\]\.updateCells/.test(seen) ? 'pass' : 'fail: ' + seen);
}
