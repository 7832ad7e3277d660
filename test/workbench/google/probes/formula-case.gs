// formulas compare texts whatever their case
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  const seen = String([sheet.getRange('A1').setFormula('="a"="A"').getValue(), sheet.getRange('A2').setFormula('="a"="b"').getValue()]);
  Logger.log(seen === 'true,false' ? 'pass' : 'fail: ' + seen);
}
