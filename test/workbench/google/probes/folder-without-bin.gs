// Folder.getFiles does not give what lies in the bin
function probe() {
  const folder = DriveApp.createFolder('probe');
  folder.createFile('stays', 'x');
  folder.createFile('goes', 'x').setTrashed(true);
  const seen = [];
  for (const files = folder.getFiles(); files.hasNext(); ) seen.push(files.next().getName());
  Logger.log(seen.join() === 'stays' ? 'pass' : 'fail: ' + seen);
  folder.setTrashed(true);
}
