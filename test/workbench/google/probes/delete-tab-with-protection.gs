// a tab with a protection that stops somebody cannot be deleted by him
// needs: share the file with a second account as editor; run probe as the owner first and then as that account
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('coba') || book.insertSheet('coba');
  const [there] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  if (!there) return sheet.getRange('A1').protect().removeEditors(book.getEditors());
  let seen = 'deleted';
  try {
    book.deleteSheet(sheet);
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen !== 'deleted' ? 'pass' : 'fail: ' + seen);
}
