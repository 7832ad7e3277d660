// the first column of a chart's ranges is its domain and every other column a series
function probe() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  sheet.getRange('A1:C2').setValues([['Jan', 1, 2], ['Feb', 3, 4]]);
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:C2'));
  sheet.insertChart(chart.setPosition(5, 1, 0, 0).build());
  const tabs = Sheets.Spreadsheets.get(book.getId(), { fields: 'sheets.charts.spec.basicChart' }).sheets;
  const { domains, series } = tabs[sheet.getIndex() - 1].charts[0].spec.basicChart;
  const column = (data) => data.sourceRange.sources[0].startColumnIndex || 0;
  const seen = [column(domains[0].domain)].concat(series.map((one) => column(one.series))).join();
  Logger.log(seen === '0,1,2' ? 'pass' : 'fail: ' + seen);
}
