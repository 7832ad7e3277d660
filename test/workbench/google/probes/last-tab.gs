// the last tab of a spreadsheet cannot be deleted
function probe() {
  const book = SpreadsheetApp.getActive();
  book.getSheets().slice(1).forEach((sheet) => book.deleteSheet(sheet));
  let seen = 'no error';
  try {
    book.deleteSheet(book.getSheets()[0]);
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/all the sheets/.test(seen) ? 'pass' : 'fail: ' + seen);
}
