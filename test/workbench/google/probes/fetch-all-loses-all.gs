// UrlFetchApp.fetchAll throws for the whole batch when one request fails, although the others were carried out
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetchAll([{ url: 'https://www.googleapis.com/drive/v3/files', muteHttpExceptions: true }, 'https://nowhere.invalid/']);
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/^DNS error/.test(seen) ? 'pass' : 'fail: ' + seen);
}
