// docs/local-google.md and what stands behind it: every behaviour in its right form with its test, every method that a bundle calls named
// by one, and nothing left out of what a local Google must have to be trusted.
import { existsSync, readFileSync } from 'node:fs';
import { documentOf, documentPath } from '../workbench/facts/document';
import { findTests, probeNames, readProbe } from '../workbench/facts/find-tests';
import { readFacts } from '../workbench/facts/read-facts';
import { unnamedMethods } from '../workbench/facts/used-methods';

const { facts, problems } = readFacts();
const found = findTests(facts);

/** Each line is one thing to model; each of its words must stand in the sentence of some behaviour. */
const mustModel: Readonly<Record<string, readonly RegExp[]>> = {
  'a fresh context for each execution': [/finds no Intl/, /advanced service is a global only when/],
  'accounts, roles, active and effective user': [
    /getActiveUser .*blank/i,
    /getEffectiveUser/,
    /without an account/,
    /may only view or comment changes nothing/,
  ],
  'AuthMode and consent': [/AuthMode NONE/, /AuthMode LIMITED/, /asked for the scopes/],
  'every way in': [/menu/i, /google\.script\.run/, /usercallback/, /simple trigger/, /installed onEdit/],
  'calls from a page': [/Date/, /underscore/, /10 calls under way/],
  'the grid and its parts': [
    ...[
      /merge/i,
      /frozen/i,
      /hidden/i,
      /checkbox/i,
      /chip/i,
      /named range/i,
      /conditional format/i,
      /chart/i,
      /group/i,
    ],
  ],
  'the limits of the grid': [/1000 rows/, /26 columns/, /10 million cells/, /50000 characters/],
  'typed values by locale and zone': [/typed into an Indonesian file/, /apostrophe before a typed text/],
  formulas: [/#REF!/, /parted by semicolons/, /IMPORT/],
  'the write queue': [
    /read through SpreadsheetApp carries out the writes/,
    /SpreadsheetApp\.flush applies/,
    /killed loses the writes/,
  ],
  protections: [/every one of them lets in/, /Protection\.canEdit/, /setDomainEdit/, /language of the account/],
  'what fires what': [/API requests do not cause triggers/, /sorting by hand/, /paste/i, /undo/i, /calculated anew/],
  'the queue of the simple onEdit': [/at most 2 events/],
  'clock triggers': [
    /everyMinutes/,
    /20 triggers/,
    /one-shot that has fired stays/,
    /trigger runtime/,
    /skipped entirely/,
  ],
  'time limits': [/six minutes/, /30 seconds/],
  locks: [/tryLock/, /waitLock/, /Lock.*alert|alert.*lock/i],
  stores: [/9 KB/, /500 KB/, /evict|oldest/i, /keeps every value as text/],
  UrlFetch: [
    ...[/fetchAll/, /2,?082/, /100 headers/, /Content-Length/, /urlFetchWhitelist/, /timeoutSeconds/, /Bandwidth/],
  ],
  'a fetch that outlives its run': [/request under way when its run is killed/],
  Drive: [/answered with 206/, /exceeds the maximum/, /metadata scope/, /headRevisionId/],
  windows: [/SpreadsheetApp\.getUi throws/, /Ui\.alert/, /Ui\.prompt/, /showSidebar/],
  mail: [/50 recipients/, /recipients a day/],
  'transient errors': [/server error/, /timed out/],
  'row metadata': [/at most 30000 characters/, /moves with the row/, /brings no developer metadata along/],
  'all requests of a batch or none': [/all .* or none|none of them|all or nothing/i],
  appendRow: [/appendRow/],
  'versions and copies': [
    /version restored/,
    /copy of a spreadsheet|copied spreadsheet|File > Make a copy|makes a copy/i,
  ],
  costs: [/20 to 34 ms/],
};

describe('the local Google', () => {
  it('says each behaviour in its form, once, above a line that can be broken', () => {
    expect(problems).toEqual([]);
  });

  it('shows each behaviour by one test', () => {
    expect(found.problems).toEqual([]);
  });

  it('names every method of Google that a bundle calls', () => {
    expect(unnamedMethods(facts)).toEqual([]);
  });

  it('keeps no script that confirms nothing', () => {
    const sentences = new Set(facts.map(({ sentence }) => sentence));
    expect(probeNames().filter((name) => !sentences.has(readProbe(name)?.sentence ?? ''))).toEqual([]);
  });

  it.each(Object.entries(mustModel))('models %s', (_what, patterns) => {
    const missing = patterns.filter((pattern) => !facts.some(({ sentence }) => pattern.test(sentence)));
    expect(missing.map(String)).toEqual([]);
  });

  it('is described in docs/local-google.md as it is now (npm run facts -- --write makes it anew)', () => {
    const written = existsSync(documentPath) ? readFileSync(documentPath, 'utf8') : '';
    expect(written === documentOf(facts, found.tests)).toBe(true);
  });
});
