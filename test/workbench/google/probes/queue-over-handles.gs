// asking for a tab or a range carries out nothing that is queued
function probe() {
  const book = SpreadsheetApp.getActive();
  const [sheet] = book.getSheets();
  sheet.getRange('A1').setValue('x');
  book.getSheetByName(book.getSheets()[0].getName()).getRange('B2').offset(1, 1);
  const seen = String(Sheets.Spreadsheets.Values.get(book.getId(), 'A1').values);
  Logger.log(seen === 'undefined' ? 'pass' : 'fail: ' + seen);
}
