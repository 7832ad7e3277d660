// a Range of several parts is answered with the whole file and 200
function probe() {
  const file = DriveApp.createFile('probe.txt', '0123456789');
  const answer = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + file.getId() + '?alt=media', {
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken(), Range: 'bytes=0-1,4-5' },
  });
  const seen = answer.getResponseCode() + ' ' + answer.getContentText();
  Logger.log(seen === '200 0123456789' ? 'pass' : 'fail: ' + seen);
  file.setTrashed(true);
}
