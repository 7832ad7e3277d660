// two tabs may not have names that differ only in case
function probe() {
  const book = SpreadsheetApp.getActive();
  book.insertSheet('Satu');
  let seen = 'no error';
  try {
    book.insertSheet('SATU');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/already exists/.test(seen) ? 'pass' : 'fail: ' + seen);
}
