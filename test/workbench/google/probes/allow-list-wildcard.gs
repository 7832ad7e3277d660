// the wildcard of a urlFetchWhitelist entry stands for exactly one label
// needs: write "urlFetchWhitelist": ["https://*.google.com/"] into the manifest first
function probe() {
  const seen = ['https://www.google.com/', 'https://a.b.google.com/', 'https://google.com/'].map((address) => {
    try {
      UrlFetchApp.fetch(address, { muteHttpExceptions: true });
      return 'allowed';
    } catch (e) {
      return /not permitted/.test(e.message) ? 'refused' : 'allowed';
    }
  });
  Logger.log(seen.join() === 'allowed,refused,refused' ? 'pass' : 'fail: ' + seen);
}
