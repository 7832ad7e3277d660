// an edit in the app on a phone fires onEdit, which has no Ui there
// needs: type something into a cell in the app on a phone, then run this
function onEdit() {
  let seen = 'a Ui';
  try { SpreadsheetApp.getUi(); } catch (error) { seen = error.message; }
  PropertiesService.getScriptProperties().setProperty('seen', seen);
}
function probe() {
  const seen = PropertiesService.getScriptProperties().getProperty('seen');
  Logger.log(seen === 'Cannot call SpreadsheetApp.getUi() from this context.' ? 'pass' : 'fail: ' + seen);
}
