// Sheet.copyTo of whoever may only view the source works, because whoever may view may copy
// needs: put the id of a spreadsheet that somebody else shared with you for viewing into the script
function probe() {
  const source = SpreadsheetApp.openById('PUT THE ID HERE');
  const copy = source.getSheets()[0].copyTo(SpreadsheetApp.create('Coba'));
  const seen = copy.getName();
  Logger.log(seen.length > 0 ? 'pass' : 'fail: ' + seen);
}
