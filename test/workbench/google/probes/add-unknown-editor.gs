// Spreadsheet.addEditor with an unknown address throws
function probe() {
  let seen = 'nothing thrown';
  try {
    SpreadsheetApp.getActive().addEditor('tidak.ada@contoh.invalid');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen !== 'nothing thrown' ? 'pass' : 'fail: ' + seen);
}
