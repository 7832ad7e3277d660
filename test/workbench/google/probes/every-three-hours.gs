// ClockTriggerBuilder.everyHours takes 1, 2, 4, 6, 8 or 12 as the dialog does, and throws otherwise
function probe() {
  const taken = [1, 2, 3, 4, 5, 6, 8, 12, 24].filter((hours) => {
    try {
      ScriptApp.deleteTrigger(ScriptApp.newTrigger('probe').timeBased().everyHours(hours).create());
      return true;
    } catch (error) {
      return false;
    }
  });
  Logger.log(taken.join() === '1,2,4,6,8,12' ? 'pass' : 'fail: ' + taken);
}
