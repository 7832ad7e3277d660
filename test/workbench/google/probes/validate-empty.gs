// an empty cell passes a validation rule that rejects
function probe() {
  const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  cell.setValue('x').setDataValidation(rule).clearContent();
  const seen = String(cell.setValue('').getValue());
  Logger.log(seen === '' ? 'pass' : 'fail: ' + seen);
}
