// a copied tab is without the developer metadata of its source
function probe() {
  const sheetId = SpreadsheetApp.getActiveSheet().getSheetId();
  const location = { dimensionRange: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } };
  const tag = { createDeveloperMetadata: { developerMetadata: { metadataKey: 'probe', visibility: 'DOCUMENT', location } } };
  const copy = { duplicateSheet: { sourceSheetId: sheetId, newSheetName: 'probe' } };
  Sheets.Spreadsheets.batchUpdate({ requests: [tag, copy] }, SpreadsheetApp.getActive().getId());
  const fields = 'sheets.data.rowMetadata.developerMetadata.metadataKey';
  const seen = JSON.stringify(Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId(), { ranges: 'probe!A1', fields }));
  Logger.log(/metadataKey/.test(seen) ? 'fail: ' + seen : 'pass');
}
