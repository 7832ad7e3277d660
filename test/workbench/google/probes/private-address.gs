// UrlFetchApp.fetch cannot reach an address inside a private network or on the machine itself
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://192.168.0.1/');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Address unavailable: https://192.168.0.1/' ? 'pass' : 'fail: ' + seen);
}
