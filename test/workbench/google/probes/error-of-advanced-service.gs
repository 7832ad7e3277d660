// the error of an advanced service carries the API's code and message as details
function probe() {
  let seen = {};
  try { Sheets.Spreadsheets.get('no-such-spreadsheet'); } catch (error) { seen = error.details; }
  Logger.log(seen && seen.code === 404 && /not found/.test(seen.message) ? 'pass' : 'fail: ' + JSON.stringify(seen));
}
