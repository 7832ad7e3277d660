// Sheets.Spreadsheets.create refuses more than 10 million cells in all and makes no file then
function probe() {
  const title = 'probe ' + Utilities.getUuid(), gridProperties = { rowCount: 500001, columnCount: 10 };
  const tab = (name) => ({ properties: { title: name, gridProperties } });
  let seen = 'nothing thrown';
  try {
    Sheets.Spreadsheets.create({ properties: { title }, sheets: [tab('a'), tab('b')] });
  } catch (error) {
    seen = DriveApp.getFilesByName(title).hasNext() ? 'a file is left' : 'thrown';
  }
  Logger.log(seen === 'thrown' ? 'pass' : 'fail: ' + seen);
}
