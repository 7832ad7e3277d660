// batchUpdate updateSpreadsheetProperties refuses a time zone that is none
function probe() {
  const updateSpreadsheetProperties = { properties: { timeZone: 'Asia/Nowhere' }, fields: 'timeZone' };
  let seen = 'set';
  try {
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties }] }, SpreadsheetApp.getActive().getId());
  } catch (error) { seen = error.message; }
  Logger.log(/requests\[0\]\.updateSpreadsheetProperties/.test(seen) ? 'pass' : 'fail: ' + seen);
}
