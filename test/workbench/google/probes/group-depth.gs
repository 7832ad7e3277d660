// rows are grouped at most eight levels deep
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const range = { sheetId: sheet.getSheetId(), dimension: 'ROWS', startIndex: 0, endIndex: 20 };
  let done = 0;
  try {
    for (; done < 9; done++) {
      const group = { addDimensionGroup: { range: Object.assign({}, range, { endIndex: 20 - done }) } };
      Sheets.Spreadsheets.batchUpdate({ requests: [group] }, SpreadsheetApp.getActive().getId());
    }
  } catch (error) {}
  Logger.log(done === 8 ? 'pass' : 'fail: ' + done);
}
