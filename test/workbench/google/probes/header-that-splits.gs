// UrlFetchApp.fetch refuses a header whose name or value would split the message
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files', { headers: { 'X-A': 'a\r\nB: c' } });
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Attribute provided with invalid value: Header:X-A' ? 'pass' : 'fail: ' + seen);
}
