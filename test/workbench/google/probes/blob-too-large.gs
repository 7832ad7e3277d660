// a Blob refuses more bytes than it can hold
function probe() {
  let seen = 'nothing was thrown';
  try {
    Utilities.newBlob('x'.repeat(50 * 1024 * 1024 + 1)).getName();
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen !== 'nothing was thrown' ? 'pass' : 'fail: ' + seen);
}
