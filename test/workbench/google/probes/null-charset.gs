// Utilities.base64Encode refuses a charset that is given and null
function probe() {
  let seen = 'nothing was thrown';
  try {
    Utilities.base64Encode('a', null);
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Argument cannot be null: charset' ? 'pass' : 'fail: ' + seen);
}
