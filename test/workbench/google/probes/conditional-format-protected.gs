// batchUpdate addConditionalFormatRule is refused on a tab with a range that is protected against its caller
// needs: run protect, share the spreadsheet with a second account as an editor, then run probe as that account
function protect() {
  const protection = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').protect();
  protection.removeEditors(protection.getEditors());
}
function probe() {
  const sheetId = SpreadsheetApp.getActive().getSheets()[0].getSheetId(), at = { startRowIndex: 4, endRowIndex: 5 };
  const booleanRule = { condition: { type: 'BLANK' }, format: { backgroundColor: { red: 1 } } };
  const requests = [{ addConditionalFormatRule: { rule: { ranges: [{ sheetId, ...at }], booleanRule }, index: 0 } }];
  try {
    Sheets.Spreadsheets.batchUpdate({ requests }, SpreadsheetApp.getActive().getId());
    Logger.log('fail: done');
  } catch (error) {
    Logger.log('pass');
  }
}
