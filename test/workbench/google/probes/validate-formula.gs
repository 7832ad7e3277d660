// a typed formula is judged by its result where the cell has a validation rule that rejects
// needs: give A1 of the first tab a dropdown of Ya that rejects other input, then type ="Tidak" and ="Ya" into it
function probe() {
  const seen = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getFormula();
  Logger.log(seen === '="Ya"' ? 'pass' : 'fail: ' + seen);
}
