// developer metadata of a row goes with it when whole rows are sorted
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  sheet.getRange('A1:A2').setValues([[2], [1]]);
  sheet.getRange('1:1').addDeveloperMetadata('two');
  sheet.sort(1);
  const seen = String(sheet.getRange('2:2').getDeveloperMetadata().map((one) => one.getKey()).join());
  Logger.log(seen === 'two' ? 'pass' : 'fail: ' + seen);
}
