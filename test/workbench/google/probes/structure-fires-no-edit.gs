// a change of rows, columns, tabs or looks sets off no onEdit
// needs: run install, insert and delete a row, a column and a tab, colour a cell, then run probe
function install() {
  ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
}
function seen(e) {
  const store = PropertiesService.getScriptProperties();
  store.setProperty('seen', [store.getProperty('seen') || '', e.changeType || 'onEdit'].join(' '));
}
function probe() {
  const seen = PropertiesService.getScriptProperties().getProperty('seen');
  Logger.log(seen !== null && !/onEdit/.test(seen) ? 'pass' : 'fail: ' + seen);
}
