// a version restored by any editor rewinds every tab, protected or not
// needs: write lama into A1, protect it for yourself, later write baru, then let a second editor restore the older version
function probe() {
  const seen = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue();
  Logger.log(seen === 'lama' ? 'pass' : 'fail: ' + seen);
}
