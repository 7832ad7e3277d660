// the ranges of a chart move with rows that are inserted above them
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  const chart = sheet.newChart().addRange(sheet.getRange('A5:B8')).setPosition(1, 4, 0, 0);
  sheet.insertChart(chart.build());
  sheet.insertRowBefore(2);
  const seen = String(sheet.getCharts()[0].getRanges()[0].getA1Notation());
  Logger.log(seen === 'A6:B9' ? 'pass' : 'fail: ' + seen);
}
