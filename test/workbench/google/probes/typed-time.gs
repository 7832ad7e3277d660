// a point parts hours and minutes typed into an Indonesian file
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('14.30').getNumberFormat() !== '0.###############' && sheet.getRange('A1').getDisplayValue());
  Logger.log(seen === '14.30.00' ? 'pass' : 'fail: ' + seen);
}
