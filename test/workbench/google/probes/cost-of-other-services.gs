// a call of any other service takes about 300 ms to read and 600 ms to write
function probe() {
  const before = Date.now();
  const id = Drive.Files.create({ name: 'probe' }).id;
  const between = Date.now();
  Drive.Files.get(id);
  const after = Date.now();
  Drive.Files.remove(id);
  const [write, read] = [between - before, after - between];
  Logger.log(read > 100 && read < 900 && write > 200 && write < 1800 ? 'pass' : 'fail: ' + read + ', ' + write + ' ms');
}
