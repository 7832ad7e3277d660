// UrlFetchApp.fetch throws SSL Error for a certificate it does not trust
// needs: the script must reach expired.badssl.com, which shows an old certificate on purpose
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://expired.badssl.com/');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/^SSL Error/.test(seen) ? 'pass' : 'fail: ' + seen);
}
