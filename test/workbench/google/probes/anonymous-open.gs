// opening a spreadsheet without an account runs none of its scripts
// needs: share the spreadsheet so that anyone with the link may edit, open it in a private window, then run this
function onOpen() {
  SpreadsheetApp.getActive().getSheets()[0].appendRow(['opened', Session.getTemporaryActiveUserKey()]);
}
function probe() {
  const ui = SpreadsheetApp.getUi();
  const said = ui.alert('Did opening it in the private window add a row to the first tab?', ui.ButtonSet.YES_NO);
  Logger.log(said === ui.Button.NO ? 'pass' : 'fail: ' + said);
}
