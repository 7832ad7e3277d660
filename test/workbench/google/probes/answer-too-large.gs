// UrlFetchApp.fetch throws Limit Exceeded for an answer that is too large
// needs: the script must reach a page that answers with more than 50 MB
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://speed.cloudflare.com/__down?bytes=60000000');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/^Limit Exceeded/.test(seen) ? 'pass' : 'fail: ' + seen);
}
