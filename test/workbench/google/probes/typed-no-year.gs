// a typed date without a year is of this year
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('5/1').getValue().getFullYear() === new Date().getFullYear());
  Logger.log(seen === 'true' ? 'pass' : 'fail: ' + seen);
}
