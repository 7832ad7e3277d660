// Lock.tryLock takes one number and nothing else
function probe() {
  const lock = LockService.getScriptLock();
  const seen = [() => lock.tryLock(), () => lock.tryLock('x'), () => lock.tryLock(10)].map((call) => {
    try {
      return call();
    } catch (e) {
      return /don't match the method signature/.test(e.message) ? 'refused' : e.message;
    }
  });
  Logger.log(seen.join() === 'refused,refused,true' ? 'pass' : 'fail: ' + seen);
}
