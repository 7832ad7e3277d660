// Sheet.getRange beyond the last row or column throws about the dimensions of the sheet
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const said = (row, column) => {
    try {
      sheet.getRange(row, column);
    } catch (error) {
      return error.message;
    }
  };
  const seen = [said(1000, 26), said(1001, 1), said(1, 27)];
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
  Logger.log(seen.join() === ['', outside, outside].join() ? 'pass' : 'fail: ' + seen);
}
