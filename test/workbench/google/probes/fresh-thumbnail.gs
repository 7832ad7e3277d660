// a fresh file has no thumbnail, and about a minute later it has one
function probe() {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const blob = Utilities.newBlob(Utilities.base64Decode(png), 'image/png', 'probe.png');
  const { id } = Drive.Files.create({ name: 'probe.png' }, blob);
  const has = () => Drive.Files.get(id, { fields: 'hasThumbnail' }).hasThumbnail;
  const first = has();
  Utilities.sleep(120000);
  const seen = [first, has()].join();
  Logger.log(seen === 'false,true' ? 'pass' : 'fail: ' + seen);
  Drive.Files.remove(id);
}
