// UrlFetchApp.fetch refuses a timeoutSeconds that is no number or below 1
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files', { timeoutSeconds: 0, muteHttpExceptions: true });
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen !== 'nothing was thrown' ? 'pass' : 'fail: ' + seen);
}
