// ScriptApp.invalidateAuth makes the access token bad that the script holds
function probe() {
  const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
  const ask = () =>
    UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/about?fields=user', { headers, muteHttpExceptions: true });
  const before = ask().getResponseCode();
  ScriptApp.invalidateAuth();
  const seen = [before, ask().getResponseCode()].join();
  Logger.log(seen === '200,401' ? 'pass' : 'fail: ' + seen);
}
