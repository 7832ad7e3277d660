// a trigger beyond the twentieth is refused in these words
function probe() {
  const made = [];
  let seen = 'nothing thrown';
  try {
    while (made.length < 21) made.push(ScriptApp.newTrigger('probe').timeBased().after(86400000).create());
  } catch (error) {
    seen = error.message;
  }
  for (const trigger of made) ScriptApp.deleteTrigger(trigger);
  const expected = 'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
  Logger.log(seen === expected ? 'pass' : 'fail: ' + seen);
}
