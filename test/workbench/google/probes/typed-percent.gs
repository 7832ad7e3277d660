// a number typed with a percent sign is a hundredth of it
function probe() {
  const cell = SpreadsheetApp.getActive().insertSheet().getRange('A1');
  const seen = String([cell.setValue('50%').getValue(), cell.getDisplayValue()]);
  Logger.log(seen === '0.5,50%' ? 'pass' : 'fail: ' + seen);
}
