// The guides name menus, buttons, columns and messages word for word. Each of those words is still on a screen, or the guide is wrong.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settingDeclarations } from '../../src/domain/office/settings';
import { guideEn } from '../../src/i18n/guide.en';
import { guideId } from '../../src/i18n/guide.id';
import { panelWordsEn } from '../../src/i18n/panel-words.en';
import { panelWordsId } from '../../src/i18n/panel-words.id';
import { problemsEn } from '../../src/i18n/problems.en';
import { problemsId } from '../../src/i18n/problems.id';
import { reviewPanelEn } from '../../src/i18n/review-panel.en';
import { reviewPanelId } from '../../src/i18n/review-panel.id';
import { comparedWords } from '../../src/i18n/say-changes';
import { sidebarEn } from '../../src/i18n/sidebar.en';
import { sidebarId } from '../../src/i18n/sidebar.id';
import { textsEn } from '../../src/i18n/texts.en';
import { textsId } from '../../src/i18n/texts.id';
import * as vocabularies from '../../src/i18n/vocabulary';
import { backOfficeTabs, backOfficeTitle, isTable, ledgerTabs, ledgerTitle } from '../../src/tabs/workbooks';

/** Whatever the values are, they are what the guide writes as an ellipsis. */
const values = new Proxy({}, { get: () => '…' });

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return textsIn(part(values));
  return part === null || typeof part !== 'object' ? [] : Object.values(part).flatMap(textsIn);
}

const tabs = [...ledgerTabs, ...backOfficeTabs];
/** The workbook speaks one language to everybody. */
const inTheBook = [
  ledgerTitle,
  backOfficeTitle,
  ...tabs.map((tab) => tab.title.id),
  ...tabs.flatMap((tab) => (isTable(tab) ? Object.values(tab.columns).map((column) => column.label.id) : [])),
  ...settingDeclarations.map((one) => one.label.id),
  ...textsIn(Object.values(vocabularies).filter((part) => typeof part === 'object')),
  ...textsIn(comparedWords),
  // Notes and states, too: several people read them in one cell.
  ...textsIn([textsId.note, textsId.engine, problemsId]),
];

const guides = [
  { file: 'docs/panduan.md', screens: [textsId, sidebarId, reviewPanelId, panelWordsId, problemsId] },
  { file: 'docs/guide.md', screens: [textsEn, sidebarEn, reviewPanelEn, panelWordsEn, problemsEn] },
];

/** Words of Drive, phones, platforms and programs, and examples. */
const notOurs = new Set([
  ...['Masuk', 'Bagikan', 'Share', 'seperti ini', 'like this', '>', 'fb-utama', 'Live', 'open_id', '@nama', '@name'],
  ...['Fast 1080p30', 'Start Encode', 'Fast start', 'Web Optimized', 'Settings', 'Camera', 'Formats'],
  ...['Most Compatible', 'Pengaturan', 'Kamera', 'Format', 'Paling Kompatibel'],
  ...['Pengunggah otomatis', 'C06 tidak ada anak; C16 menyusul'],
]);
const isAddressOrName = (word: string): boolean => /^[\w.@/-]+[./_][\w.@/…-]+$/.test(word);

/** What stands between backticks, menus taken apart. */
const wordsIn = (markdown: string): string[] =>
  [...markdown.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)]
    .flatMap(([, words = '']) => (notOurs.has(words) ? [] : words.split(' > ')))
    .filter((word) => !notOurs.has(word) && !isAddressOrName(word));

const isOnScreen = (word: string, texts: readonly string[]): boolean => {
  const parts = word.split('…').map((part) => part.trim());
  return texts.some((text) => {
    let at = 0;
    return parts.every((part) => {
      const found = text.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
  });
};

describe.each(guides)('$file', ({ file, screens }) => {
  const markdown = readFileSync(file, 'utf8');
  const texts = [...inTheBook, ...textsIn(screens)];

  it('names only what is on a screen', () => {
    const words = wordsIn(markdown);
    expect(words.length).toBeGreaterThan(150);
    expect([...new Set(words.filter((word) => !isOnScreen(word, texts)))]).toEqual([]);
  });

  it('has no exclamation mark and no emoji', () => {
    const prose = markdown.replace(/!\[/g, '[').replace(/```[\s\S]*?```/g, '');
    expect(prose.match(/!|\p{Extended_Pictographic}/gu)).toBeNull();
  });
});

/** As GitHub makes them of headings. */
const anchorsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replace(/ /g, '-'),
  );

it.each(['README.md', ...guides.map((guide) => guide.file)])(
  '%s links only to files and headings that are there',
  (file) => {
    const markdown = readFileSync(file, 'utf8');
    const inText = [...markdown.matchAll(/\]\((?!https:)([^)]+)\)/g), ...markdown.matchAll(/(?:href|src)="([^"]+)"/g)];
    const links = inText.map(([, link = '']) => link);
    const isDead = (link: string): boolean => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsIn(readFileSync(target, 'utf8')).includes(anchor);
    };
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(isDead)).toEqual([]);
  },
);

describe('the tab Petunjuk', () => {
  it.each([
    ['Indonesian', guideId],
    ['English', guideEn],
  ])('stays short in %s, because it travels with the engine', (_, texts) => {
    expect(JSON.stringify(texts).length).toBeLessThan(3500);
  });
});
