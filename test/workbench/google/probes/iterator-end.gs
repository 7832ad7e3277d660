// FileIterator.next throws behind the last file
function probe() {
  let seen = 'a file';
  try {
    DriveApp.getFilesByName('no file has this name ' + Utilities.getUuid()).next();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(/iterator has reached the end/.test(seen) ? 'pass' : 'fail: ' + seen);
}
