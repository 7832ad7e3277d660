// a dropdown from a range of another tab follows rows that are inserted above it
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  const other = book.insertSheet();
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('A2:A3')).build();
  sheet.getRange('A1').setDataValidation(rule);
  other.insertRowBefore(1);
  const seen = String(sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].getA1Notation());
  Logger.log(seen === 'A3:A4' ? 'pass' : 'fail: ' + seen);
}
