// Sheets.Spreadsheets.Values.batchGetByDataFilter repeats a range of a filter without its zeros
function probe() {
  const [tab] = SpreadsheetApp.getActive().getSheets();
  const gridRange = { sheetId: tab.getSheetId(), startRowIndex: 0, endRowIndex: 2 };
  const answer = Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange }] }, SpreadsheetApp.getActive().getId());
  const seen = JSON.stringify(answer.valueRanges[0].dataFilters[0].gridRange);
  Logger.log(/startRowIndex/.test(seen) ? 'fail: ' + seen : 'pass');
}
