// Sheets.Spreadsheets.getByDataFilter answers no sheets at all when no filter matches
function probe() {
  const filter = { developerMetadataLookup: { metadataId: 4711 } };
  const answer = Sheets.Spreadsheets.getByDataFilter({ dataFilters: [filter] }, SpreadsheetApp.getActive().getId(), { fields: 'sheets(data)' });
  Logger.log('sheets' in answer ? 'fail: ' + JSON.stringify(answer) : 'pass');
}
