// a film and a HEIC photo have a thumbnail, and it is a JPEG
// needs: put a film and a HEIC photo into Drive, wait ten minutes, and write their ids below
function probe() {
  const ids = ['FILM', 'PHOTO'];
  const seen = ids.map((id) => {
    const { thumbnailLink } = Drive.Files.get(id, { fields: 'thumbnailLink' });
    const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    return UrlFetchApp.fetch(thumbnailLink, { headers }).getBlob().getContentType();
  });
  Logger.log(seen.join() === 'image/jpeg,image/jpeg' ? 'pass' : 'fail: ' + seen);
}
