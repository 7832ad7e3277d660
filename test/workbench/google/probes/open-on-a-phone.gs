// opening a spreadsheet in the app on a phone runs none of its scripts and shows no menu
// needs: open the spreadsheet in the app on a phone, then run this
function onOpen() {
  SpreadsheetApp.getActive().getSheets()[0].appendRow(['opened', new Date()]);
  SpreadsheetApp.getUi().createMenu('Probe').addItem('Probe', 'probe').addToUi();
}
function probe() {
  const ui = SpreadsheetApp.getUi();
  const said = ui.alert('Did the phone add a row to the first tab, or show the menu Probe?', ui.ButtonSet.YES_NO);
  Logger.log(said === ui.Button.NO ? 'pass' : 'fail: ' + said);
}
