// a run ends at its limit, in the middle of a sleep, a slow fetch or an open dialog
// needs: run `sleeper`, wait until the Executions page lists how long it took, put these seconds into the first line, then run probe
const seconds = 0;
function sleeper() {
  Utilities.sleep(300000);
  Utilities.sleep(300000);
}
function probe() {
  Logger.log(seconds >= 355 && seconds <= 370 ? 'pass' : 'fail: ' + seconds);
}
