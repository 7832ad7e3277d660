// a fresh execution is loaded and parsed for half a second before its first line runs
// needs: press Run, and compare the start that the execution log shows with the time that the script logs
function probe() {
  Logger.log('pass when the first line of the log was written less than 1.5 s after the start: ' + new Date().toISOString());
}
