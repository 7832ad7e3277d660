// HTTPResponse.getBlob is named after the last part of the address when the server names no file
function probe() {
  const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
  const address = 'https://www.googleapis.com/drive/v3/files?pageSize=1';
  const seen = UrlFetchApp.fetch(address, { headers, muteHttpExceptions: true }).getBlob().getName();
  Logger.log(seen === 'files' ? 'pass' : 'fail: ' + seen);
}
