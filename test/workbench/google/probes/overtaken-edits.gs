// the handlers of two edits may run in another order than the edits
// needs: run install, type quickly into A1 to A30 from top to bottom, a few times, then run probe
function install() {
  ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
}
function seen(e) {
  const store = PropertiesService.getScriptProperties();
  store.setProperty('rows', [store.getProperty('rows') || '', e.range.getRow()].join(' '));
}
function probe() {
  const rows = (PropertiesService.getScriptProperties().getProperty('rows') || '').trim().split(' ').map(Number);
  Logger.log(rows.some((row, index) => row < rows[index - 1]) ? 'pass' : 'fail: ' + rows);
}
