// a copy of a file keeps its protections and no editor of theirs
// needs: protect one range for a second account first
function probe() {
  const copy = SpreadsheetApp.getActive().copy('Salinan');
  const protections = copy.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const seen = String([protections.length, protections.map((one) => one.getEditors().length)]);
  Logger.log(seen === '1,0' ? 'pass' : 'fail: ' + seen);
}
