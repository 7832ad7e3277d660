// a comma is the decimal sign of numbers typed into an Indonesian file
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('1,5').getValue());
  Logger.log(seen === '1.5' ? 'pass' : 'fail: ' + seen);
}
