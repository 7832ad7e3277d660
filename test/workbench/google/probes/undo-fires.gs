// undo and redo set off onChange with OTHER and no onEdit
// needs: type a value, run install, press Ctrl+Z in the sheet, then run probe
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
