// formulas that refer to cells that are cut and pasted follow them
// needs: write 1 into A1 and =A1 into B1 of the first tab, then cut A1 and paste it into A5
function probe() {
  const seen = SpreadsheetApp.getActive().getSheets()[0].getRange('B1').getFormula();
  Logger.log(seen === '=A5' ? 'pass' : 'fail: ' + seen);
}
