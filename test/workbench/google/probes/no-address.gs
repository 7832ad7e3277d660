// UrlFetchApp.fetch throws Invalid argument for what is no web address
function probe() {
  let seen = 'nothing was thrown';
  try {
    UrlFetchApp.fetch('https://');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/^Invalid argument/.test(seen) ? 'pass' : 'fail: ' + seen);
}
