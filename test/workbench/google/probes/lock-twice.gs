// a lock taken twice in one run is one lock
function probe() {
  const first = LockService.getScriptLock(), second = LockService.getScriptLock();
  const seen = [first.tryLock(1000), second.tryLock(1000), second.hasLock()].join();
  Logger.log(seen === 'true,true,true' ? 'pass' : 'fail: ' + seen);
}
