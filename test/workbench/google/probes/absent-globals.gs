// a script finds no Intl, SharedArrayBuffer, Atomics, WeakRef or FinalizationRegistry
function probe() {
  const found = [typeof Intl, typeof SharedArrayBuffer, typeof Atomics, typeof WeakRef, typeof FinalizationRegistry];
  const seen = found.filter((type) => type !== 'undefined');
  Logger.log(seen.length === 0 ? 'pass' : 'fail: ' + found.join());
}
