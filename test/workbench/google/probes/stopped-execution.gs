// nothing that a stopped execution still tries has any effect
// needs: run probe, press Stop after some seconds, then run probe again
function probe() {
  const store = PropertiesService.getScriptProperties();
  const seen = store.getProperty('seen');
  if (seen !== null) return Logger.log(seen === 'begun' ? 'pass' : 'fail: ' + seen);
  store.setProperty('seen', 'begun');
  try {
    for (;;) Utilities.sleep(1000);
  } finally {
    store.setProperty('seen', 'finally');
  }
}
