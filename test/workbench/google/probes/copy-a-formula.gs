// batchUpdate copyPaste lets the references of a formula move along with its copy
function probe() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B1').setValues([[1, '=A1+1']]);
  SpreadsheetApp.flush();
  const cell = (row) => ({ sheetId: sheet.getSheetId(), startRowIndex: row, endRowIndex: row + 1, startColumnIndex: 1, endColumnIndex: 2 });
  const copyPaste = { source: cell(0), destination: cell(1), pasteType: 'PASTE_NORMAL' };
  Sheets.Spreadsheets.batchUpdate({ requests: [{ copyPaste }] }, SpreadsheetApp.getActive().getId());
  const seen = sheet.getRange('B2').getFormula();
  Logger.log(seen === '=A2+1' ? 'pass' : 'fail: ' + seen);
}
