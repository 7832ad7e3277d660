// HtmlService.createHtmlOutput and HtmlOutput.append take a page that ends inside a tag or a comment for malformed
function probe() {
  const refused = (act) => { try { act(); return false; } catch (error) { return /^Malformed HTML/.test(error.message); } };
  const seen = [refused(() => HtmlService.createHtmlOutput('<p>a</p><p class="b"')),
    refused(() => HtmlService.createHtmlOutput('a').append('<!-- b')), refused(() => HtmlService.createHtmlOutput('1 < 2'))];
  Logger.log(seen.join() === 'true,true,false' ? 'pass' : 'fail: ' + seen);
}
