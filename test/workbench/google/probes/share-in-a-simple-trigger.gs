// a simple trigger is refused Spreadsheet.copy, Spreadsheet.addEditor and whatever else reaches beyond the cells of its file
// needs: type a value into a cell, wait a moment, then run probe
function onEdit(e) {
  const book = e.source;
  const tries = [() => book.copy('probe'), () => book.addEditor(book.getOwner().getEmail()), () => book.addViewers([])];
  const seen = tries.map((act) => {
    try {
      act();
      return 'done';
    } catch (error) {
      return 'thrown';
    }
  });
  CacheService.getDocumentCache().put('seen', seen.join());
}
function probe() {
  const seen = CacheService.getDocumentCache().get('seen');
  Logger.log(seen === 'thrown,thrown,thrown' ? 'pass' : 'fail: ' + seen);
}
