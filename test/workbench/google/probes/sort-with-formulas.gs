// a sorted row takes its formulas along, with references as they read in the new row
function probe() {
  const range = SpreadsheetApp.getActive().insertSheet().getRange('A1:B2');
  range.setValues([[2, '=A1*10'], [1, '=A2*100']]).sort(1);
  const seen = String([range.getFormulas().join(), range.getValues().join()]);
  Logger.log(seen === ',=A1*100,,=A2*10,1,100,2,20' ? 'pass' : 'fail: ' + seen);
}
