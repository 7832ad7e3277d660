// UrlFetchApp.fetch sends a Blob payload with the Blob's own type
function probe() {
  const payload = Utilities.newBlob('x', 'image/png', 'p.png');
  const seen = UrlFetchApp.getRequest('https://example.com/', { method: 'post', payload }).contentType;
  Logger.log(seen === 'image/png' ? 'pass' : 'fail: ' + seen);
}
