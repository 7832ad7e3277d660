// DriveApp.getFolderById refuses the id of a file
function probe() {
  const file = DriveApp.createFile('probe', 'x');
  let seen = 'a folder';
  try {
    DriveApp.getFolderById(file.getId());
  } catch (error) {
    seen = 'refused';
  }
  Logger.log(seen === 'refused' ? 'pass' : 'fail: ' + seen);
  file.setTrashed(true);
}
