// Range.clearContent leaves the note
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1').setValue('x').setNote('n');
  const seen = cell.clearContent().getNote();
  Logger.log(seen === 'n' ? 'pass' : 'fail: ' + seen);
}
