// UrlFetchApp.fetch takes a 3xx that leads nowhere for a failure, so a 308 of a resumable upload must be muted
function probe() {
  const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
  const start = 'https://www.googleapis.com/upload/drive/v3/files?uploadType=resumable';
  const begun = { method: 'post', contentType: 'application/json', payload: '{"name":"probe"}', headers };
  const session = UrlFetchApp.fetch(start, begun).getHeaders().Location;
  const part = { method: 'put', payload: 'x'.repeat(262144), headers: { 'Content-Range': 'bytes 0-262143/524288' } };
  const seen = [{}, { muteHttpExceptions: true }, { followRedirects: false }].map((more) => {
    try { return UrlFetchApp.fetch(session, { ...part, ...more }).getResponseCode(); } catch (e) { return e.message; }
  });
  Logger.log(/^Request failed .* code 308.*,308,308$/s.test(seen.join()) ? 'pass' : 'fail: ' + seen);
}
