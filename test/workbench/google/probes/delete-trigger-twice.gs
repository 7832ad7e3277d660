// ScriptApp.deleteTrigger throws for a trigger that is gone already
function probe() {
  const trigger = ScriptApp.newTrigger('probe').timeBased().after(86400000).create();
  ScriptApp.deleteTrigger(trigger);
  let seen = 'nothing thrown';
  try {
    ScriptApp.deleteTrigger(trigger);
  } catch (error) {
    seen = 'thrown';
  }
  Logger.log(seen === 'thrown' ? 'pass' : 'fail: ' + seen);
}
