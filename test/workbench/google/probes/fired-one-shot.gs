// a one-shot that has fired stays in the list and counts until it is deleted
// needs: run install, wait two minutes, then run probe
function install() {
  ScriptApp.newTrigger('tick').timeBased().after(1000).create();
}
function tick() {
  PropertiesService.getScriptProperties().setProperty('fired', 'yes');
}
function probe() {
  const fired = PropertiesService.getScriptProperties().getProperty('fired');
  const left = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === 'tick').length;
  Logger.log(fired === 'yes' && left === 1 ? 'pass' : 'fail: ' + fired + ' ' + left);
}
