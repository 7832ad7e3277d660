// Protection.addEditors with one unknown address adds nobody
// needs: put the address of a second account that may edit the file in place of SECOND
function probe() {
  const protection = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').protect();
  protection.removeEditors(protection.getEditors());
  try {
    protection.addEditors(['SECOND', 'tidak.ada@contoh.invalid']);
  } catch (error) {
    Logger.log(error.message);
  }
  const seen = protection.getEditors().map((user) => user.getEmail()).join();
  Logger.log(seen.indexOf('SECOND') < 0 ? 'pass' : 'fail: ' + seen);
}
