// Sheet.getRange with an address that is none throws "Range not found"
function probe() {
  let seen = 'nothing thrown';
  try {
    SpreadsheetApp.getActive().getSheets()[0].getRange('omong kosong');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen === 'Range not found' ? 'pass' : 'fail: ' + seen);
}
