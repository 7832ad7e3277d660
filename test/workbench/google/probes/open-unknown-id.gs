// SpreadsheetApp.openById of an unknown id throws at once, about the method itself
function probe() {
  let seen = 'nothing thrown';
  try {
    SpreadsheetApp.openById('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/openById/.test(seen) ? 'pass' : 'fail: ' + seen);
}
