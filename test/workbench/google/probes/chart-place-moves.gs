// a chart moves with rows that are inserted above its place
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  const chart = sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(5, 4, 0, 0);
  sheet.insertChart(chart.build());
  sheet.insertRowBefore(2);
  const seen = String(sheet.getCharts()[0].getContainerInfo().getAnchorRow());
  Logger.log(seen === '6' ? 'pass' : 'fail: ' + seen);
}
