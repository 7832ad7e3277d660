// rows that hold only formats or notes do not count for the last row and rows of unticked checkboxes do
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  sheet.getRange('A9').setFontWeight('bold').setNote('n');
  sheet.getRange('B5').insertCheckboxes();
  const seen = String(sheet.getLastRow());
  Logger.log(seen === '5' ? 'pass' : 'fail: ' + seen);
}
