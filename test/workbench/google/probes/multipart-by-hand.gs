// a contentType of one's own takes the place of the multipart type and its boundary
function probe() {
  const payload = { file: Utilities.newBlob('x', 'image/png', 'p.png') };
  const options = { method: 'post', payload, contentType: 'multipart/form-data' };
  const seen = UrlFetchApp.getRequest('https://example.com/', options).contentType;
  Logger.log(seen === 'multipart/form-data' ? 'pass' : 'fail: ' + seen);
}
