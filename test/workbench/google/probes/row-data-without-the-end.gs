// Sheets.Spreadsheets.get leaves trailing empty rows out of rowData
function probe() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('a');
  sheet.setRowHeight(3, 50);
  SpreadsheetApp.flush();
  const answer = Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId(), { ranges: 'A1:A5', fields: 'sheets.data.rowData.values.userEnteredValue' });
  const seen = answer.sheets[0].data[0].rowData;
  Logger.log(seen.length === 1 ? 'pass' : 'fail: ' + JSON.stringify(seen));
}
