// the advanced service Sheets sends a Date as an object without members, not as text
function probe() {
  let seen = 'written';
  try {
    Sheets.Spreadsheets.Values.update({ values: [[new Date()]] }, SpreadsheetApp.getActive().getId(), 'A1', { valueInputOption: 'RAW' });
  } catch (error) { seen = error.message; }
  Logger.log(/struct_value/.test(seen) ? 'pass' : 'fail: ' + seen);
}
