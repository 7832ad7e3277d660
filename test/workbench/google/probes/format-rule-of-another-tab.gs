// Sheet.setConditionalFormatRules refuses a rule over another tab
function probe() {
  const [one, other] = [0, 1].map(() => SpreadsheetApp.getActive().insertSheet());
  const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true);
  let seen = 'nothing thrown';
  try {
    one.setConditionalFormatRules([rule.setRanges([other.getRange('A1')]).build()]);
    SpreadsheetApp.flush();
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen !== 'nothing thrown' ? 'pass' : 'fail: ' + seen);
}
