// a function inside another function is no simple trigger, whatever its name
// needs: type a value into a cell, wait a moment, look that the Executions page lists no onEdit, then run probe
function around() {
  function onEdit() {
    PropertiesService.getScriptProperties().setProperty('fired', 'yes');
  }
  return onEdit;
}
function probe() {
  const fired = PropertiesService.getScriptProperties().getProperty('fired');
  Logger.log(fired === null ? 'pass' : 'fail: ' + fired);
}
