// All scripts that need no person's hand as one, so that an office confirms most assumptions with one paste.
import { type Probe, probeNames, readProbe } from './find-tests';

export const allProbesPath = 'build/dist/probes.gs';

export const probesWithoutHands = (): Probe[] =>
  probeNames().flatMap((name) => {
    const probe = readProbe(name);
    return probe === undefined || probe.needs !== undefined ? [] : [probe];
  });

/** Each in a scope of its own, in a spreadsheet swept clean before it; stops in time, and goes on where it stopped. */
export const allProbes = (
  probes = probesWithoutHands(),
): string => `// ${probes.length} assumptions about Google, confirmed in one go. Made by: npm run facts -- --script
// Paste it into a script bound to a spreadsheet of its own (everything in it is deleted), add the services Google Sheets API and
// Drive API, run "all", and run it again until it says that it is done.
var LOG = Logger;
var PROBES = [
${probes.map(entry).join('\n')}
];
function all() {
  var memory = PropertiesService.getUserProperties(), startedAt = Date.now();
  var failed = JSON.parse(memory.getProperty('failed') || '[]');
  for (var i = Number(memory.getProperty('next') || 0); i < PROBES.length; i++) {
    if (Date.now() - startedAt > 240000) return LOG.log('Stopped at ' + i + ' of ' + PROBES.length + ': run it again.');
    memory.setProperties({ next: String(i + 1), failed: JSON.stringify(failed.concat(PROBES[i][0] + ': did not end')) });
    sweep();
    var said = [];
    try { PROBES[i][1]({ log: function (words) { said.push(String(words)); } })(); SpreadsheetApp.flush(); }
    catch (error) { said.push('fail: ' + error); }
    var last = said.length > 0 ? said[said.length - 1] : 'fail: said nothing';
    if (last !== 'pass') failed.push(PROBES[i][0] + ': ' + last);
    LOG.log(last.slice(0, 4) + '  ' + PROBES[i][0]);
    memory.setProperty('failed', JSON.stringify(failed));
  }
  memory.deleteAllProperties();
  LOG.log('Done: ' + PROBES.length + ' run, ' + failed.length + ' failed' + (failed.length > 0 ? '\\n' + failed.join('\\n') : ''));
}
function sweep() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), fresh = book.insertSheet(0);
  book.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (one) { one.remove(); });
  book.getSheets().forEach(function (sheet) { if (sheet.getSheetId() !== fresh.getSheetId()) book.deleteSheet(sheet); });
  book.getNamedRanges().forEach(function (one) { one.remove(); });
  book.getDeveloperMetadata().forEach(function (one) { one.remove(); });
  fresh.setName('Sheet1');
  PropertiesService.getScriptProperties().deleteAllProperties();
  PropertiesService.getDocumentProperties().deleteAllProperties();
  ScriptApp.getProjectTriggers().forEach(function (one) { ScriptApp.deleteTrigger(one); });
}
`;

const entry = ({ sentence, code }: Probe): string =>
  `[${JSON.stringify(sentence)}, function (Logger) {\n${code}\nreturn probe; }],`;
