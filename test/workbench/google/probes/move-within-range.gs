// a range keeps its edges when rows are moved within it
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  book.setNamedRange('kept_range', sheet.getRange('A2:A6'));
  sheet.moveRows(sheet.getRange('2:2'), 7);
  const seen = String(book.getRangeByName('kept_range').getA1Notation());
  Logger.log(seen === 'A2:A6' ? 'pass' : 'fail: ' + seen);
}
