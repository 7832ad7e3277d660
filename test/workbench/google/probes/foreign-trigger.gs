// TriggerBuilder.forSpreadsheet refuses a spreadsheet that its user may not edit
// needs: let another account share a spreadsheet with you as a viewer only, and put its id into the first line
function probe() {
  const id = 'the id of a spreadsheet that you may only view';
  let seen = 'nothing thrown';
  try {
    ScriptApp.deleteTrigger(ScriptApp.newTrigger('probe').forSpreadsheet(id).onEdit().create());
  } catch (error) {
    seen = 'thrown';
  }
  Logger.log(seen === 'thrown' ? 'pass' : 'fail: ' + seen);
}
