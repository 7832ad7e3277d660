// Sheet.appendRow resets the number format of a cell that gets a Date
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  sheet.getRange('A1:B1').setNumberFormat('0.00');
  sheet.appendRow([new Date(2026, 0, 5), 1]);
  const [date, number] = sheet.getRange('A1:B1').getNumberFormats()[0];
  Logger.log(date !== '0.00' && number === '0.00' ? 'pass' : 'fail: ' + [date, number].join());
}
