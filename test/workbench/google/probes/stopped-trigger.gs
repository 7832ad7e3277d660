// a trigger stopped for lack of consent fires no more, even when its creator has consented since
// needs: run install, revoke the script's access in the Google account, wait two minutes, run install2 and allow, wait again, run probe
function install() {
  ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create();
}
function tick() {
  PropertiesService.getScriptProperties().setProperty('last', Date.now());
}
function install2() {
  PropertiesService.getScriptProperties().deleteProperty('last');
}
function probe() {
  const last = PropertiesService.getScriptProperties().getProperty('last');
  Logger.log(last === null ? 'pass' : 'fail: ' + last);
}
