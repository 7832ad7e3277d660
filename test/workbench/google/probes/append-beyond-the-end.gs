// Sheets.Spreadsheets.Values.append adds rows where the tab ends
function probe() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  const rows = sheet.getMaxRows();
  sheet.getRange(rows, 1).setValue('last');
  SpreadsheetApp.flush();
  Sheets.Spreadsheets.Values.append({ values: [['next']] }, SpreadsheetApp.getActive().getId(), 'A1:A', { valueInputOption: 'RAW' });
  const seen = Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId(), { fields: 'sheets.properties' }).sheets[0].properties.gridProperties.rowCount;
  Logger.log(seen === rows + 1 ? 'pass' : 'fail: ' + seen);
}
