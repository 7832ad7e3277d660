// a number without a format shows at most ten decimals
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('en_US');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue(1 / 3).getDisplayValue());
  Logger.log(seen === '0.3333333333' ? 'pass' : 'fail: ' + seen);
}
