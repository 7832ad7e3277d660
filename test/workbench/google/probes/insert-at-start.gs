// a row inserted above the first row of a range pushes the range
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  book.setNamedRange('a_range', sheet.getRange('A2:A4'));
  sheet.insertRowBefore(2);
  const seen = String(book.getRangeByName('a_range').getA1Notation());
  Logger.log(seen === 'A3:A5' ? 'pass' : 'fail: ' + seen);
}
