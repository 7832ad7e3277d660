// a named range goes with the last of its rows
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  book.setNamedRange('gone_range', sheet.getRange('A2:A4'));
  sheet.deleteRows(3, 2);
  const left = book.getRangeByName('gone_range').getA1Notation();
  sheet.deleteRows(2, 1);
  const seen = String([left, book.getRangeByName('gone_range')]);
  Logger.log(seen === 'A2,' ? 'pass' : 'fail: ' + seen);
}
