// a query compares names without regard to capitals
function probe() {
  const file = DriveApp.createFile('Probe Capitals', 'x');
  const found = Drive.Files.list({ q: "name = 'PROBE capitals' and trashed = false" }).files.length;
  Logger.log(found > 0 ? 'pass' : 'fail: nothing was found');
  file.setTrashed(true);
}
