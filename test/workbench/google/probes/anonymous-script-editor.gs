// whoever edits a spreadsheet without an account reads, changes and runs none of its scripts
// needs: share the spreadsheet so that anyone with the link may edit, open it in a private window and look for Extensions > Apps Script
function probe() {
  const ui = SpreadsheetApp.getUi();
  const said = ui.alert('Could the private window open the script editor?', ui.ButtonSet.YES_NO);
  Logger.log(said === ui.Button.NO ? 'pass' : 'fail: ' + said);
}
