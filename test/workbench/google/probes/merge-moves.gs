// merged cells move with rows that are inserted above them
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  sheet.getRange('A5:B6').merge();
  sheet.insertRowBefore(1);
  const seen = String(sheet.getRange('A6').getMergedRanges().map((one) => one.getA1Notation()));
  Logger.log(seen === 'A6:B7' ? 'pass' : 'fail: ' + seen);
}
