// Sheets.Spreadsheets.Values.update writes what a dropdown that rejects other input does not offer
function probe() {
  const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setAllowInvalid(false).build());
  SpreadsheetApp.flush();
  Sheets.Spreadsheets.Values.update({ values: [['no']] }, SpreadsheetApp.getActive().getId(), 'A1', { valueInputOption: 'RAW' });
  const seen = Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActive().getId(), 'A1').values[0][0];
  Logger.log(seen === 'no' ? 'pass' : 'fail: ' + seen);
}
