// DriveApp.createFile names the file of a Blob without a name Untitled
function probe() {
  const file = DriveApp.createFile(Utilities.newBlob('x', 'text/plain'));
  const seen = file.getName();
  Logger.log(seen === 'Untitled' ? 'pass' : 'fail: ' + seen);
  file.setTrashed(true);
}
