// a number of 1e15 or more without a format shows in scientific notation
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('en_US');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue(1e15).getDisplayValue());
  Logger.log(seen === '1E+15' ? 'pass' : 'fail: ' + seen);
}
