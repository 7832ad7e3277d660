// a protected range moves with rows that are inserted above it
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  sheet.getRange('A5').protect();
  sheet.insertRowBefore(1);
  const seen = String(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation());
  Logger.log(seen === 'A6' ? 'pass' : 'fail: ' + seen);
}
