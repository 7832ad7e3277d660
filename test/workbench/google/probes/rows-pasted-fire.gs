// rows pasted over others set off onEdit and onChange
// needs: run install, paste a whole copied row over another, then run probe
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
