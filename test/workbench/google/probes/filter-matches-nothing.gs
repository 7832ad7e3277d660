// Sheets.Spreadsheets.Values.batchGetByDataFilter answers no valueRanges at all when no filter matches
function probe() {
  const filter = { developerMetadataLookup: { metadataId: 4711 } };
  const answer = Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [filter] }, SpreadsheetApp.getActive().getId());
  Logger.log('valueRanges' in answer ? 'fail: ' + JSON.stringify(answer) : 'pass');
}
