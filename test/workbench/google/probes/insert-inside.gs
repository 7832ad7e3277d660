// a row inserted inside a range widens it and one inserted below its last row does not
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  book.setNamedRange('a_range', sheet.getRange('A2:A4'));
  sheet.insertRowBefore(3);
  sheet.insertRowBefore(3);
  sheet.insertRowAfter(6);
  const seen = String(book.getRangeByName('a_range').getA1Notation());
  Logger.log(seen === 'A2:A6' ? 'pass' : 'fail: ' + seen);
}
