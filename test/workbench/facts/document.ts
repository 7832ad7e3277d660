// Writes docs/local-google.md from the facts.
import { addressOf, type Fact, marks, probeOf } from './fact';
import { readProbe } from './find-tests';

export const documentPath = 'docs/local-google.md';

/** The rooms of the local Google, in the order a reader meets them; a fact belongs to the first that its file fits. */
const chapters: readonly (readonly [title: string, files: RegExp])[] = [
  ['Protections', /grid\/(?:protection|refusal-text|sharing)|spreadsheet-app\/protection/],
  ['SpreadsheetApp and its write queue', /services\/spreadsheet-app/],
  ['Sheets API: the advanced service and REST', /services\/sheets|google-json-error/],
  ['Cells, formats, formulas, versions', /\/grid\//],
  ['Drive', /drive|blob-store/],
  ['UrlFetchApp and the network', /network|url-fetch/],
  ['Properties and Cache', /propert|cache|stores/],
  ['Triggers, events, quotas, mail', /trigger|events|clock-rule|quotas|mail|script-app/],
  ['Locks', /lock(?:s|-service)\./],
  ['Executions', /execution|live-run|realm|threads|costs|calls|faults|values|clock|console/],
  ['Utilities and Blobs', /utilities|blob|bytes|format-date|signature/],
  ['People, scopes, windows, pages', /./],
];

const chapterOf = ({ file }: Fact) => chapters.find(([, files]) => files.test(file))?.[0];

export function documentOf(facts: readonly Fact[], tests: ReadonlyMap<string, string>): string {
  const count = (mark: Fact['mark']) => facts.filter((fact) => fact.mark === mark).length;
  const assumed = facts.filter(({ mark }) => mark === 'assumed');
  const alone = assumed.filter(({ source }) => readProbe(probeOf(source) ?? '')?.needs === undefined);
  return `${[
    '# The local Google',
    `The workbench and all tests run the two bundles over an Apps Script of our own. This page lists what it does: ${facts.length} behaviours,`,
    `each with how sure we are of it. *Documented* (${count('documented')}): an official page says it. *Reported* (${count('reported')}): others saw it. *Assumed* (${count('assumed')}): ours.`,
    '',
    'Each behaviour stands as a comment above the line that makes it true, and one test has it for its name. `npm run facts` lists them all,',
    '`npm run facts -- --mutate` breaks one line after the other and shows that its test turns red. This page is made by `npm run facts -- --write`.',
    '',
    ...chapters.flatMap(([title]) =>
      chapter(
        title,
        facts.filter((fact) => chapterOf(fact) === title),
        tests,
      ),
    ),
    '## What we assume, and how to confirm it',
    '',
    `An office with a Google account can confirm these in about an hour. ${alone.length} need nobody's hand: \`npm run facts -- --script\` puts them into one`,
    'script (`build/dist/probes.gs`). Make an empty spreadsheet, open *Extensions > Apps Script*, add the services *Google Sheets API* and *Drive',
    'API*, paste the script, run `all`, and run it again until its log says that it is done. The others say below, after `needs:`, what to do by',
    'hand; paste those one at a time and run `probe`. The log says `pass`, or `fail:` with what was seen. A `fail` is worth an issue: our local',
    'Google is then wrong, and what was proved with it has to be looked at again.',
    '',
    ...assumed.flatMap(confirmation),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function chapter(title: string, facts: readonly Fact[], tests: ReadonlyMap<string, string>): string[] {
  if (facts.length === 0) return [];
  const rows = marks.flatMap((mark) => facts.filter((fact) => fact.mark === mark).map((fact) => row(fact, tests)));
  return [`## ${title}`, '', '| behaviour | mark | source | test |', '| --- | --- | --- | --- |', ...rows, ''];
}

function row({ sentence, mark, source }: Fact, tests: ReadonlyMap<string, string>): string {
  const address = addressOf(source);
  const shown =
    address === undefined
      ? `[script](#${anchor(sentence)})`
      : `[${source.split('/')[0] === 'D' ? source.slice(2) : source}](${address})`;
  const test = (tests.get(sentence) ?? '').replace(/^test\/google\//, '');
  return `| ${cell(sentence)} | ${mark} | ${shown} | ${test} |`;
}

function confirmation({ sentence, source }: Fact): string[] {
  const probe = readProbe(probeOf(source) ?? '');
  return [`### ${plain(sentence)}`, '', '```js', probe?.code ?? '', '```', ''];
}

/** A heading as GitHub links it. */
const anchor = (sentence: string) =>
  plain(sentence)
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replace(/ /g, '-');

const plain = (text: string) => text.replace(/[<>*_`|]/g, (sign) => `\\${sign}`);
const cell = (text: string) => plain(text);
