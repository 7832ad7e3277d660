// Indonesian month names are read and shown in an Indonesian file
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('17 Agustus 2026').getValue().getMonth());
  Logger.log(seen === '7' ? 'pass' : 'fail: ' + seen);
}
