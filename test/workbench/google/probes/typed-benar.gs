// BENAR typed into an Indonesian file is the boolean TRUE
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('BENAR').getValue());
  Logger.log(seen === 'true' ? 'pass' : 'fail: ' + seen);
}
