// HTTPResponse.getHeaders keeps the server's spelling of names and shows one of repeated headers
// needs: the script must reach httpbin.org or another page that answers with the headers it is asked for
function probe() {
  const seen = UrlFetchApp.fetch('https://httpbin.org/response-headers?x-LOWER=l&X-Two=1&X-Two=2').getHeaders();
  Logger.log(seen['x-LOWER'] === 'l' && seen['X-Two'] === '2' ? 'pass' : 'fail: ' + JSON.stringify(seen));
}
