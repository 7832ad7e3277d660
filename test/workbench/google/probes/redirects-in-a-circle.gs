// UrlFetchApp.fetch follows at most 5 redirects of one request
// needs: the script must reach httpbin.org or another page that redirects as often as asked
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://httpbin.org/redirect/5');
    UrlFetchApp.fetch('https://httpbin.org/redirect/6');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/^Address unavailable: .*6$/.test(seen) ? 'pass' : 'fail: ' + seen);
}
