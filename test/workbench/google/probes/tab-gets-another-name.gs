// references follow the new name of a tab
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  const other = book.insertSheet('Lama');
  sheet.getRange('A1').setFormula('=Lama!B2');
  other.setName('Baru');
  const seen = String(sheet.getRange('A1').getFormula());
  Logger.log(seen === '=Baru!B2' ? 'pass' : 'fail: ' + seen);
}
