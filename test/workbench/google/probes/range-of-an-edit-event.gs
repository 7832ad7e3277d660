// the range of an edit event carries rowStart, rowEnd, columnStart and columnEnd without a service call
// needs: type something into C2, then run probe
function onEdit({ range }) {
  const seen = [range.rowStart, range.rowEnd, range.columnStart, range.columnEnd].join();
  PropertiesService.getScriptProperties().setProperty('seen', seen);
}
function probe() {
  const seen = PropertiesService.getScriptProperties().getProperty('seen');
  Logger.log(seen === '2,2,3,3' ? 'pass' : 'fail: ' + seen);
}
