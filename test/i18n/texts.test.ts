// Every sentence the product can say, held to the style of Indonesian government prose, and to saying something in each language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingDeclarations } from '../../src/domain/office/settings';
import { guideEn } from '../../src/i18n/guide.en';
import { guideId } from '../../src/i18n/guide.id';
import { problemsEn } from '../../src/i18n/problems.en';
import { problemsId } from '../../src/i18n/problems.id';
import { reportEn } from '../../src/i18n/report.en';
import { reportId } from '../../src/i18n/report.id';
import { reviewPanelEn } from '../../src/i18n/review-panel.en';
import { reviewPanelId } from '../../src/i18n/review-panel.id';
import { comparedWords } from '../../src/i18n/say-changes';
import { sopEn } from '../../src/i18n/sop.en';
import { sopId } from '../../src/i18n/sop.id';
import { textsEn } from '../../src/i18n/texts.en';
import { textsId } from '../../src/i18n/texts.id';
import * as vocabularies from '../../src/i18n/vocabulary';

type Sentence = readonly [where: string, text: string];

/** Any value is there, and shows itself where it is used. */
const values = new Proxy(
  {},
  { get: (_, name) => (['days', 'bytes', 'max'].includes(String(name)) ? '12' : `<${String(name)}>`) },
);

function sentencesIn(where: string, part: unknown): Sentence[] {
  if (typeof part === 'string') return [[where, part]];
  if (typeof part === 'function') return sentencesIn(where, part(values));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, inner]) => sentencesIn(`${where}.${key}`, inner));
}

const labels = Object.entries(vocabularies).filter(([, part]) => typeof part === 'object');
const indonesian = [
  ...sentencesIn('problems', problemsId),
  ...sentencesIn('texts', textsId),
  ...sentencesIn('report', reportId),
  ...sentencesIn('guide', guideId),
  ...sentencesIn('sop', sopId),
  ...sentencesIn('reviewPanel', reviewPanelId),
];
const english = [
  ...sentencesIn('problems', problemsEn),
  ...sentencesIn('texts', textsEn),
  ...sentencesIn('report', reportEn),
  ...sentencesIn('guide', guideEn),
  ...sentencesIn('sop', sopEn),
  ...sentencesIn('reviewPanel', reviewPanelEn),
];
const shared = [
  ...sentencesIn('words', Object.fromEntries(labels)),
  ...sentencesIn('compared', comparedWords),
  ...sentencesIn('settings', settingDeclarations),
];
const all = [...indonesian, ...english, ...shared];
const found = (pattern: RegExp, sentences: readonly Sentence[] = all) =>
  sentences.filter(([, text]) => pattern.test(text)).map(([where, text]) => `${where}: ${text}`);

describe('what the product says', () => {
  it('says something for every key in both languages', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(english.map(([where]) => where)).toEqual(indonesian.map(([where]) => where));
  });

  it('has no exclamation mark and no emoji', () => {
    expect(found(/!/)).toEqual([]);
    expect(found(/\p{Extended_Pictographic}/u)).toEqual([]);
  });

  it('shows no value it was not given', () => {
    expect(found(/undefined|null|NaN|\[object/)).toEqual([]);
  });

  it('writes Indonesian as EYD wants it', () => {
    // Google and the SOP say file, mail and login in their own ways; these are the words that are simply wrong.
    expect(
      found(/\b(silahkan|jum'at|ramadhan|idul fitri|praktek|resiko|antrian|non aktif|ijin|merubah)\b/i, indonesian),
    ).toEqual([]);
    expect(
      found(/\b(di (unggah|setujui|kembalikan|ajukan|batalkan|isi)|dimana|diatas|dibawah|disini)\b/i, indonesian),
    ).toEqual([]);
    expect(found(/\banda\b/, indonesian)).toEqual([]);
    expect(found(/\bAnda salah\b|\bOops\b|\bMaaf\b/, indonesian)).toEqual([]);
    expect(found(/ {2,}| [,.;:?]/, indonesian)).toEqual([]);
  });

  it('gives each problem a reason that ends as a sentence', () => {
    for (const [where, text] of [...sentencesIn('id', problemsId), ...sentencesIn('en', problemsEn)]) {
      expect([where, text]).toEqual([where, expect.stringMatching(/^["A-Z<].*\.$/)]);
    }
  });

  it('ends no title, label or subject with a full stop', () => {
    const titles = [
      ...shared.filter(([where]) => /words|label/.test(where)),
      ...all.filter(([where]) => /\.menu\.|Subject$/.test(where)),
    ];
    expect(found(/\.$/, titles)).toEqual([]);
  });
});

/** A code stands after `code:` (but in a publisher, where that is the platform’s own), or is the text handed to one of the functions that make a problem. */
const codePattern =
  /(?:\bcode: |\b(?:problem|refuse|refused|setupError)\(\s*|new Fault\(\s*'\w+',\s*)(?:[^\n;{}]*?\?\s*)?'(\w+)'(?:\s*:\s*'(\w+)')?/g;

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });

it('every problem code the sources use has its sentence', () => {
  const used = sources('src').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(codePattern)].flatMap(([found, one, other]) =>
      [/^code/.test(found) && /publishers/.test(path) ? undefined : one, other].flatMap((code) =>
        code === undefined ? [] : [`${path}: ${code}`],
      ),
    ),
  );
  // The pattern still finds the ways of writing them; otherwise this test would pass for nothing.
  expect(used.length).toBeGreaterThan(50);
  for (const code of ['notOwner', 'alreadyApproved', 'fileEmpty', 'fileUnreachable', 'onlyRole']) {
    expect(used.some((one) => one.endsWith(`: ${code}`))).toBe(true);
  }
  expect(used.filter((one) => !((one.split(': ')[1] ?? '') in problemsId))).toEqual([]);
});

it('every sentence about a problem is said by somebody', () => {
  const said = sources('src')
    .filter((path) => !/i18n.(problems|media)/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(Object.keys(problemsId).filter((code) => !new RegExp(`\\b${code}\\b`).test(said))).toEqual([]);
});
