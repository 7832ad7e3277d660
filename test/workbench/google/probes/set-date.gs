// a Date set into a cell without a format shows in the date format of the file
function probe() {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale('in_ID');
  const sheet = book.insertSheet();
  const seen = String(sheet.getRange('A1').setValue(new Date(2026, 10, 23)).getDisplayValue().replace(/ .*/, ''));
  Logger.log(seen === '23/11/2026' ? 'pass' : 'fail: ' + seen);
}
