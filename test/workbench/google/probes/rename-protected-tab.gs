// a protected tab refuses its title and looks to others, a protected range does not
// needs: share the file with a second account as editor; run probe as the owner first and then as that account
function probe() {
  const book = SpreadsheetApp.getActive();
  if (!book.getSheetByName('tab')) {
    book.insertSheet('tab').protect().removeEditors(book.getEditors());
    return book.insertSheet('range').getRange('A1').protect().removeEditors(book.getEditors());
  }
  const seen = ['tab', 'range'].map((name) => {
    try { book.getSheetByName(name).setName(name + '2'); } catch (error) { return 'refused'; }
    return 'renamed';
  }).join();
  Logger.log(seen === 'refused,renamed' ? 'pass' : 'fail: ' + seen);
}
