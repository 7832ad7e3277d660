// what a script does to its array after Range.setValues changes nothing that is queued
function probe() {
  const range = SpreadsheetApp.getActive().insertSheet().getRange('A1:B1');
  const values = [['a', new Date(2026, 0, 5)]];
  range.setValues(values);
  values[0][0] = 'b';
  values[0][1].setFullYear(2020);
  const [text, date] = range.getValues()[0];
  const seen = [text, date.getFullYear()].join();
  Logger.log(seen === 'a,2026' ? 'pass' : 'fail: ' + seen);
}
