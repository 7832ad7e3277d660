// a tab that was deleted while a script held it is refused when it is used
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  book.deleteSheet(sheet);
  let seen = 'nothing thrown';
  try {
    sheet.getRange('A1').getValue();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/^Sheet \d+ not found/.test(seen) ? 'pass' : 'fail: ' + seen);
}
