// an anonymous editor does not set off onChange
// needs: run install, let anyone with the link edit, type a value in a private window without an account, then run probe
function install() {
  ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
}
function seen(e) {
  PropertiesService.getScriptProperties().setProperty('seen', e.changeType);
}
function probe() {
  const seen = PropertiesService.getScriptProperties().getProperty('seen');
  Logger.log(seen === null ? 'pass' : 'fail: ' + seen);
}
