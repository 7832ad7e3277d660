// booleans show as TRUE and FALSE in an Indonesian file too
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue(true).getDisplayValue());
  Logger.log(seen === 'TRUE' ? 'pass' : 'fail: ' + seen);
}
