// TEXT names months in the language of the file
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setFormula('=TEXT(DATE(2026;8;17);"d mmmm yyyy")').getValue());
  Logger.log(seen === '17 Agustus 2026' ? 'pass' : 'fail: ' + seen);
}
