// Utilities.newBlob makes a text text/plain and gives bytes no type, unless told otherwise
function probe() {
  const blobs = [Utilities.newBlob('a'), Utilities.newBlob([97]), Utilities.newBlob([97], 'image/png')];
  const seen = blobs.map((blob) => String(blob.getContentType())).join();
  Logger.log(seen === 'text/plain,null,image/png' ? 'pass' : 'fail: ' + seen);
}
