// a new file takes the locale and the zone of its creator's account
// needs: run it in an account whose language is Indonesian
function probe() {
  const book = SpreadsheetApp.create('Coba');
  const seen = String([book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]);
  Logger.log(seen === 'in_ID,Asia/Jakarta' ? 'pass' : 'fail: ' + seen);
}
