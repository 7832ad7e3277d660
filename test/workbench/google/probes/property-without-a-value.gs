// Properties.setProperty refuses undefined and null
function probe() {
  const store = PropertiesService.getScriptProperties();
  const seen = [undefined, null].map((value) => {
    try {
      store.setProperty('probe', value);
      return 'kept as ' + store.getProperty('probe');
    } catch (e) {
      return 'refused';
    }
  });
  store.deleteProperty('probe');
  Logger.log(seen.join() === 'refused,refused' ? 'pass' : 'fail: ' + seen);
}
