// a Protection that was removed meanwhile is refused when it is used
function probe() {
  const protection = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').protect();
  protection.remove();
  let seen = 'nothing thrown';
  try {
    protection.setDescription('x');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen !== 'nothing thrown' ? 'pass' : 'fail: ' + seen);
}
