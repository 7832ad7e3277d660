// Sheet.updateChart refuses a chart that does not stand on the tab
function probe() {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B2'));
  let seen = 'nothing thrown';
  try {
    sheet.updateChart(chart.setPosition(5, 1, 0, 0).build());
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen !== 'nothing thrown' ? 'pass' : 'fail: ' + seen);
}
