// of queued writes those before a failing one stand and those after it are lost
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false).build();
  sheet.getRange('A2').setDataValidation(rule);
  SpreadsheetApp.flush();
  let seen = 'no refusal';
  ['A1', 'A2', 'A3'].forEach((cell) => sheet.getRange(cell).setValue(99));
  try {
    SpreadsheetApp.flush();
  } catch (error) {
    seen = sheet.getRange('A1:A3').getValues().join();
  }
  Logger.log(seen === '99,,' ? 'pass' : 'fail: ' + seen);
}
