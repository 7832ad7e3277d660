// the day comes first in dates typed into an Indonesian file
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue('1/2/2026').getValue().getMonth());
  Logger.log(seen === '1' ? 'pass' : 'fail: ' + seen);
}
