// UrlFetchApp.fetchAll throws before anything leaves when a request has no url
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetchAll([{ method: 'get' }]);
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Attribute provided with no value: url' ? 'pass' : 'fail: ' + seen);
}
