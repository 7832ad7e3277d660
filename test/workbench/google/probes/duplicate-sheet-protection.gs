// a copied tab is without the protections of its source
function probe() {
  const sheetId = SpreadsheetApp.getActiveSheet().getSheetId();
  const protect = { addProtectedRange: { protectedRange: { range: { sheetId, endRowIndex: 1 } } } };
  const copy = { duplicateSheet: { sourceSheetId: sheetId, newSheetId: 4711 } };
  Sheets.Spreadsheets.batchUpdate({ requests: [protect, copy] }, SpreadsheetApp.getActive().getId());
  const { sheets } = Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId(), { fields: 'sheets(properties(sheetId),protectedRanges)' });
  const seen = sheets.find((sheet) => sheet.properties.sheetId === 4711).protectedRanges;
  Logger.log(seen === undefined ? 'pass' : 'fail: ' + JSON.stringify(seen));
}
