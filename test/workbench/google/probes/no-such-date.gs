// a typed date that does not exist stays text
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(typeof sheet.getRange('A1').setValue('31/2/2026').getValue());
  Logger.log(seen === 'string' ? 'pass' : 'fail: ' + seen);
}
