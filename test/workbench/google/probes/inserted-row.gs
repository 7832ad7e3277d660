// a row inserted below another takes its format and validation but no content, note or metadata
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  sheet.getRange('A1').setValue(true).setFontWeight('bold').setNote('n').setDataValidation(rule);
  sheet.getRange('1:1').addDeveloperMetadata('k');
  sheet.insertRowAfter(1);
  const cell = sheet.getRange('A2');
  const tags = sheet.getRange('2:2').getDeveloperMetadata().length;
  const seen = String([cell.getFontWeight(), cell.getDataValidation() !== null, cell.getValue(), cell.getNote(), tags]);
  Logger.log(seen === 'bold,true,,,0' ? 'pass' : 'fail: ' + seen);
}
