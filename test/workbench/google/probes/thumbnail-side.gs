// a thumbnail has at most 1600 pixels on its longer side
// needs: put a photo more than 2000 pixels wide into Drive, wait ten minutes, and write its id below
function probe() {
  const { thumbnailLink } = Drive.Files.get('PHOTO', { fields: 'thumbnailLink' });
  const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
  const of = (side) => UrlFetchApp.fetch(thumbnailLink.replace(/=s220$/, '=s' + side), { headers }).getContent().length;
  const seen = [1599, 1600, 1900].map(of);
  Logger.log(seen[0] !== seen[1] && seen[1] === seen[2] ? 'pass' : 'fail: ' + seen);
}
