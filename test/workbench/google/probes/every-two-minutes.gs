// ClockTriggerBuilder.everyMinutes words its refusal as The value you passed to everyMinutes was invalid
function probe() {
  let seen = 'nothing thrown';
  try {
    ScriptApp.newTrigger('probe').timeBased().everyMinutes(2);
  } catch (error) {
    seen = error.message;
  }
  const expected = 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.';
  Logger.log(seen === expected ? 'pass' : 'fail: ' + seen);
}
