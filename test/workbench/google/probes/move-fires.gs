// rows or columns moved by hand set off onChange with OTHER and no onEdit
// needs: run install, drag row 2 below row 4 by its number, then run probe
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
