// Range.setFormula refuses more than 50000 characters, as Range.setValue does
function probe() {
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
  const tried = (length) => {
    try {
      cell.setFormula('="' + 'x'.repeat(length - 3) + '"');
      SpreadsheetApp.flush();
      return 'taken';
    } catch (error) {
      return 'thrown';
    }
  };
  const seen = [tried(50000), tried(50001)].join();
  Logger.log(seen === 'taken,thrown' ? 'pass' : 'fail: ' + seen);
}
