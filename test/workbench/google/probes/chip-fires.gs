// a chip put into a cell sets off onEdit and onChange
// needs: run install, put a chip of a file into a cell by typing @, then run probe
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
