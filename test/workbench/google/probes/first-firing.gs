// a recurring trigger fires for the first time one whole period after it was created
// needs: run install, wait until at least six minutes have passed, then run probe
function install() {
  ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();
  PropertiesService.getScriptProperties().setProperties({ made: Date.now(), first: '' });
}
function tick() {
  const store = PropertiesService.getScriptProperties();
  if (!store.getProperty('first')) store.setProperty('first', Date.now());
}
function probe() {
  const { made, first } = PropertiesService.getScriptProperties().getProperties();
  const minutes = (first - made) / 60000;
  Logger.log(minutes >= 5 && minutes < 6.5 ? 'pass' : 'fail: ' + minutes);
}
