// File.addEditor refuses an address that is no Google account
function probe() {
  const file = DriveApp.createFile('probe', 'x');
  let seen = 'shared';
  try {
    file.addEditor('nobody-' + Utilities.getUuid() + '@example.com');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/^Invalid email/.test(seen) ? 'pass' : 'fail: ' + seen);
  file.setTrashed(true);
}
