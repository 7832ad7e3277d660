// the time that a person takes to answer Ui.alert or Ui.prompt counts as the run's own
// needs: leave the dialog open for four minutes, then click OK: the run must be stopped for its time before it logs anything
function probe() {
  Utilities.sleep(170000);
  SpreadsheetApp.getUi().alert('Click OK in four minutes');
  Utilities.sleep(10000);
  Logger.log('fail: the run went on, and it passes when it is stopped by Exceeded maximum execution time');
}
