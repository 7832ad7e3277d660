// Range.setValues of a block of another size than the range throws at once, with both sizes
function probe() {
  let seen = 'nothing thrown';
  try {
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A2').setValues([['x']]);
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/The data has 1 but the range has 2/.test(seen) ? 'pass' : 'fail: ' + seen);
}
