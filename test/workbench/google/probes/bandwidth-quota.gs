// UrlFetchApp.fetch throws Bandwidth quota exceeded when Google stops the data transfer of an account
// needs: fetch large files with UrlFetchApp until the account is stopped, then run probe
function probe() {
  const url = 'https://www.google.com/robots.txt';
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch(url);
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen.startsWith('Bandwidth quota exceeded: ' + url) ? 'pass' : 'fail: ' + seen);
}
