// Sheets.Spreadsheets.Values.batchUpdateByDataFilter writes all of its data or none
function probe() {
  const data = ['A1', 'ZZZ99'].map((a1Range) => ({ dataFilter: { a1Range }, values: [['x']] }));
  let refused = false;
  try {
    Sheets.Spreadsheets.Values.batchUpdateByDataFilter({ valueInputOption: 'RAW', data }, SpreadsheetApp.getActive().getId());
  } catch (error) { refused = /data\[1\]/.test(error.message); }
  const seen = Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActive().getId(), 'A1').values;
  Logger.log(refused && seen === undefined ? 'pass' : 'fail: ' + refused + ' ' + seen);
}
