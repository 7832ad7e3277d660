// Drive.Files.list of what is in a folder that is not there is refused with 404
function probe() {
  let seen = 'an answer';
  try {
    Drive.Files.list({ q: "'nope' in parents" });
  } catch (error) {
    seen = error.details.code;
  }
  Logger.log(seen === 404 ? 'pass' : 'fail: ' + seen);
}
