// a clock event tells its time in the script's zone
// needs: set the project's zone to one that is not UTC, run install, wait two minutes, then run probe
function install() {
  ScriptApp.newTrigger('tick').timeBased().after(1000).create();
}
function tick(e) {
  PropertiesService.getScriptProperties().setProperty('zone', e.timezone);
}
function probe() {
  const zone = PropertiesService.getScriptProperties().getProperty('zone');
  Logger.log(zone === Session.getScriptTimeZone() ? 'pass' : 'fail: ' + zone);
}
