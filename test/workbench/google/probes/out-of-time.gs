// neither catch nor finally does anything in an execution that ran out of time
// needs: run `probe` three times: once to be killed after six minutes, then twice at once to read what it left behind
function probe() {
  const store = PropertiesService.getScriptProperties(), left = store.getProperty('left');
  if (left !== null) return Logger.log(left === 'started' ? 'pass' : 'fail: ' + left);
  store.setProperty('left', 'started');
  try {
    for (;;) Utilities.sleep(60000);
  } catch (e) {
    store.setProperty('left', 'caught ' + e);
  } finally {
    store.setProperty('left', store.getProperty('left') + ', finally');
  }
}
