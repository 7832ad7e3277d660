// Rp10.000 typed into an Indonesian file is the number 10000
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('Rp10.000').getValue());
  Logger.log(seen === '10000' ? 'pass' : 'fail: ' + seen);
}
