// points group the digits of numbers typed into an Indonesian file
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('2.200.000').getValue());
  Logger.log(seen === '2200000' ? 'pass' : 'fail: ' + seen);
}
