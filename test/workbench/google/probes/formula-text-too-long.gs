// a formula whose text would be longer than 50000 characters shows #VALUE!
function probe() {
  const cells = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A2');
  cells.setFormulas([['=REPT("x";50000)'], ['=REPT("x";50001)']]);
  const seen = cells.getDisplayValues().map(([text]) => text.slice(0, 7)).join();
  Logger.log(seen === 'xxxxxxx,#VALUE!' ? 'pass' : 'fail: ' + seen);
}
