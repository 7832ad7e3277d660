// a conditional format moves with rows that are inserted above it
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBold(true);
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A5:A6')]).build()]);
  sheet.insertRowBefore(1);
  const seen = String(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation());
  Logger.log(seen === 'A6:A7' ? 'pass' : 'fail: ' + seen);
}
