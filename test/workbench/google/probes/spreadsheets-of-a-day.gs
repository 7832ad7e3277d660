// a copied spreadsheet, and one made through Drive or the Sheets API, takes one of the day's new spreadsheets
// needs: an account that may spare the 250 new spreadsheets of its day
function probe() {
  const book = SpreadsheetApp.getActive(), mimeType = 'application/vnd.google-apps.spreadsheet';
  let made = 0, seen = 'nothing thrown';
  try {
    for (; made < 252; made += 3) {
      book.copy('probe');
      Drive.Files.create({ name: 'probe', mimeType });
      Sheets.Spreadsheets.create({ properties: { title: 'probe' } });
    }
  } catch (error) {
    seen = String(error);
  }
  Logger.log(made > 240 && /too many times for one day/.test(seen) ? 'pass' : 'fail: ' + made + ' ' + seen);
}
