// rows and columns are inserted, deleted and moved at once, after what was queued
function probe() {
  const book = SpreadsheetApp.getActive();
  const [sheet] = book.getSheets();
  sheet.getRange('A1').setValue('x');
  sheet.insertRowBefore(1);
  const seen = String(Sheets.Spreadsheets.Values.get(book.getId(), 'A2').values);
  Logger.log(seen === 'x' ? 'pass' : 'fail: ' + seen);
}
