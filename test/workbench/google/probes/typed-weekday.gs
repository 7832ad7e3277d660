// a weekday may stand before a typed date and any other word makes it a text
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String([typeof sheet.getRange('A1').setValue('Senin, 23 November 2026').getValue(), typeof sheet.getRange('A2').setValue('Rapat 23 November 2026').getValue()]);
  Logger.log(seen === 'object,string' ? 'pass' : 'fail: ' + seen);
}
