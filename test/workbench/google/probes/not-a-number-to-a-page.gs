// google.script.run brings NaN and Infinity as null
// needs: run this with the spreadsheet open and read the sidebar, which says pass or fail
function probe() {
  const page = '<p id="a"></p><script>google.script.run.withSuccessHandler(function (list) {' +
    'document.getElementById("a").textContent = JSON.stringify(list) === "[null,null]" ? "pass" : "fail: " + list;' +
    '}).numbers();</' + 'script>';
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page));
  Logger.log('look at the sidebar');
}
function numbers() {
  return [NaN, Infinity];
}
