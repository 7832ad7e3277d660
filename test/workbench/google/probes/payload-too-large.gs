// UrlFetchApp.fetch throws Limit Exceeded for a payload that is too large
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files', { payload: 'x'.repeat(53477376) });
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Limit Exceeded: URLFetch POST Size.' ? 'pass' : 'fail: ' + seen);
}
