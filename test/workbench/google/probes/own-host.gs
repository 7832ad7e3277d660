// UrlFetchApp.fetch refuses the headers Host and Content-Length, which Google sets itself
function probe() {
  const seen = ['Host', 'Content-Length'].map((name) => {
    try {
      return UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files', { headers: { [name]: '1' } }).getResponseCode();
    } catch (e) {
      return e.message;
    }
  });
  const wanted = ['Host', 'Content-Length'].map((name) => 'Attribute provided with invalid value: Header:' + name);
  Logger.log(seen.join() === wanted.join() ? 'pass' : 'fail: ' + seen);
}
