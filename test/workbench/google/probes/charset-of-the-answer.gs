// HTTPResponse.getContentText follows the charset of the Content-Type
// needs: put the address of a page that answers the two bytes C3 A9 as text/plain; charset=ISO-8859-1 in place of httpbin.org
function probe() {
  const type = encodeURIComponent('text/plain; charset=ISO-8859-1');
  const seen = UrlFetchApp.fetch('https://httpbin.org/base64/w6k=?Content-Type=' + type).getContentText();
  Logger.log(seen.length === 2 ? 'pass' : 'fail: ' + seen);
}
