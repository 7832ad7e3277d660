// a run that is killed loses the writes that were still queued
// needs: run probe once and let it end after six minutes, then run probe again
function probe() {
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A2');
  const [[begun], [late]] = cell.getValues();
  if (begun === 'begun') return Logger.log(late === '' ? 'pass' : 'fail: ' + late);
  cell.getCell(1, 1).setValue('begun');
  SpreadsheetApp.flush();
  cell.getCell(2, 1).setValue('late');
  for (;;) Math.sqrt(2);
}
