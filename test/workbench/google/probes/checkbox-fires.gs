// a checkbox ticked by hand sets off onEdit and onChange
// needs: insert a checkbox, run install, tick the checkbox, then run probe
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
  Logger.log(seen === ' onEdit EDIT' || seen === ' EDIT onEdit' ? 'pass' : 'fail: ' + seen);
}
