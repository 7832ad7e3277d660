// the last visible tab cannot be hidden
function probe() {
  const book = SpreadsheetApp.getActive();
  book.getSheets().slice(1).forEach((sheet) => book.deleteSheet(sheet));
  let seen = 'no error';
  try {
    book.getSheets()[0].hideSheet();
    SpreadsheetApp.flush();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/hide all the sheets/.test(seen) ? 'pass' : 'fail: ' + seen);
}
