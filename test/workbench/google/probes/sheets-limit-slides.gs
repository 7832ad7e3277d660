// a minute of the Sheets API's limits is the sixty seconds before each request
function probe() {
  const id = SpreadsheetApp.getActive().getId();
  let served = 0;
  let seen = 'no refusal';
  const read = (times) => {
    for (let i = 0; i < times; i += 1, served += 1) Sheets.Spreadsheets.get(id, { fields: 'spreadsheetId' });
  };
  read(30);
  Utilities.sleep(45000);
  read(30);
  Utilities.sleep(20000);
  try { read(31); } catch (error) { seen = error.message; }
  Logger.log(served === 90 && /Read requests per minute per user/.test(seen) ? 'pass' : `fail: ${served} ${seen}`);
}
