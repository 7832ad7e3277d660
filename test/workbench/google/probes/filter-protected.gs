// batchUpdate setBasicFilter and Range.createFilter are refused over a range that is protected against their caller
// needs: run protect, share the spreadsheet with a second account as an editor, then run probe as that account
function protect() {
  const protection = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B5').protect();
  protection.removeEditors(protection.getEditors());
}
function probe() {
  const book = SpreadsheetApp.getActive(), sheet = book.getSheets()[0];
  const requests = [{ setBasicFilter: { filter: { range: { sheetId: sheet.getSheetId() } } } }];
  const tries = [() => Sheets.Spreadsheets.batchUpdate({ requests }, book.getId()), () => sheet.getRange('A1:B5').createFilter()];
  const seen = tries.map((act) => {
    try {
      act();
      return 'done';
    } catch (error) {
      return 'thrown';
    }
  });
  Logger.log(seen.join() === 'thrown,thrown' ? 'pass' : 'fail: ' + seen.join());
}
