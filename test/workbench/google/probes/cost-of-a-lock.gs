// a lock is asked for, taken and let go in about 20 ms each
function probe() {
  const lock = LockService.getScriptLock(), before = Date.now();
  for (let i = 0; i < 10; i++) {
    lock.tryLock(1000);
    lock.hasLock();
    lock.releaseLock();
  }
  const each = (Date.now() - before) / 30;
  Logger.log(each > 7 && each < 60 ? 'pass' : 'fail: ' + each + ' ms');
}
