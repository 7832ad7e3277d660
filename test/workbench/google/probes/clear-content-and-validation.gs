// Range.clearContent leaves the validation
function probe() {
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1').setDataValidation(rule).setValue(true);
  const seen = cell.clearContent().getDataValidation();
  Logger.log(seen !== null ? 'pass' : 'fail: ' + seen);
}
