// Blob.getDataAsString throws Invalid argument for a charset that it does not know
function probe() {
  let seen = 'nothing was thrown';
  try {
    Utilities.newBlob('x').getDataAsString('no-such-charset');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(/^Invalid argument/.test(seen) ? 'pass' : 'fail: ' + seen);
}
