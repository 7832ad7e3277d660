// DriveApp says of what the user may not do: Access denied
// needs: let a second account share a file with you as a viewer, and write its id below
function probe() {
  let seen = 'renamed';
  try {
    DriveApp.getFileById('FILE').setName('probe');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen === 'Access denied: DriveApp.' ? 'pass' : 'fail: ' + seen);
}
