// Drive.Files.list without orderBy gives the newest change first
function probe() {
  const folder = DriveApp.createFolder('probe');
  for (const name of ['b', 'c', 'a']) {
    folder.createFile(name, name);
    Utilities.sleep(2000);
  }
  const seen = Drive.Files.list({ q: "'" + folder.getId() + "' in parents" }).files.map((one) => one.name).join('');
  Logger.log(seen === 'acb' ? 'pass' : 'fail: ' + seen);
  folder.setTrashed(true);
}
