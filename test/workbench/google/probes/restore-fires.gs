// restoring a version sets off onChange with OTHER and no onEdit
// needs: run install, restore an older version in the version history, then run probe
function install() {
  ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
}
function seen(e) {
  const store = PropertiesService.getScriptProperties();
  store.setProperty('seen', (store.getProperty('seen') || '') + (e.changeType || 'onEdit') + ' ');
}
function probe() {
  const seen = PropertiesService.getScriptProperties().getProperty('seen');
  Logger.log(seen === 'OTHER ' ? 'pass' : 'fail: ' + seen);
}
