// a call that answers a new object carries out the writes that were queued before it
function probe() {
  const book = SpreadsheetApp.getActive();
  book.getSheets()[0].getRange('A1').setValue('x');
  book.insertSheet();
  const seen = String(Sheets.Spreadsheets.Values.get(book.getId(), 'A1').values);
  Logger.log(seen === 'x' ? 'pass' : 'fail: ' + seen);
}
