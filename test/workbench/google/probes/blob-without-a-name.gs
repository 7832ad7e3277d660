// a Blob without a name is sent without a file name, so that strict receivers see no file
// needs: the script must reach httpbin.org or another page that answers what it was asked
function probe() {
  const ADDRESS = 'https://httpbin.org/anything';
  const seen = UrlFetchApp.fetch(ADDRESS, { payload: { f: Utilities.newBlob([65]) } }).getContentText();
  Logger.log(/filename/.test(seen) || !/"files": \{\}/.test(seen) ? 'fail: ' + seen : 'pass');
}
