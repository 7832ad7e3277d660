// Utilities.base64Decode throws Could not decode string for any other letter, the web-safe ones included
function probe() {
  let seen = 'nothing was thrown';
  try {
    Utilities.base64Decode('_wB_gA==');
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Could not decode string.' ? 'pass' : 'fail: ' + seen);
}
