// Properties.setProperties writes nothing at all when its values together are too large
function probe() {
  const store = PropertiesService.getScriptProperties();
  const pairs = {};
  for (let i = 0; i < 60; i++) pairs['probe' + i] = 'x'.repeat(9000);
  let seen = 'nothing was thrown';
  try {
    store.setProperties(pairs);
  } catch (e) {
    seen = store.getKeys().filter((key) => /^probe/.test(key)).length + ' were written';
  }
  Logger.log(seen === '0 were written' ? 'pass' : 'fail: ' + seen);
}
