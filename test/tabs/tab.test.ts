import { contentsTab } from '../../src/tabs/ledger/contents';
import { draftOf } from '../../src/tabs/ledger/draft';
import { decisionColumns, reviewsTab } from '../../src/tabs/ledger/reviews';
import { headerOf, missingColumns, readRow, writeCells } from '../../src/tabs/tab';
import { backOfficeTabs, firstSheetId, headerRows, isTable, ledgerTabs } from '../../src/tabs/workbooks';

const wib = { utcOffsetMinutes: 420 };
const keys = Object.keys(contentsTab.columns);

describe('the header', () => {
  it('finds columns by key, wherever people moved them', () => {
    const header = headerOf(['', 'title', 'catatan pribadi', 'contentNo']);
    expect(header.get('contentNo')).toBe(3);
    expect(header.get('title')).toBe(1);
  });

  it('counts the first of a column that somebody copied', () => {
    expect(headerOf(['title', 'caption', 'title']).get('title')).toBe(0);
  });

  it('ignores cells that hold no key', () => {
    expect([...headerOf([null, 7, true, new Date(0), ''])]).toEqual([]);
  });

  it('tells which columns a tab has lost', () => {
    expect(missingColumns(contentsTab, headerOf(keys))).toEqual([]);
    expect(missingColumns(contentsTab, headerOf(keys.filter((key) => key !== 'caption')))).toEqual(['caption']);
  });
});

describe('a row', () => {
  const moved = [...keys].reverse();
  const header = headerOf(['inserted', ...moved]);
  const cellsWith = (values: Record<string, string | number | boolean>) => [
    'sisipan',
    ...moved.map((key) => values[key] ?? ''),
  ];

  it('is read by key after columns moved', () => {
    const cells = cellsWith({ title: 'Panen', category: 'Kegiatan', platforms: 'Facebook', isStrategic: true });
    const { row, problems } = readRow(contentsTab, header, cells, wib);
    expect(problems).toEqual([]);
    expect(row).toMatchObject({
      title: 'Panen',
      category: 'activity',
      platforms: ['facebook'],
      isStrategic: true,
      publishAt: null,
      contentNo: '',
    });
  });

  it('names each column it cannot read, and reads the rest', () => {
    const cells = cellsWith({ title: 'Panen', publishAt: '32/13/2026', category: 'Hiburan', platforms: 'Friendster' });
    const { row, problems } = readRow(contentsTab, header, cells, wib);
    expect(problems.map(({ code, column }) => [column, code])).toEqual([
      ['category', 'choiceUnknown'],
      ['platforms', 'choiceUnknown'],
      ['publishAt', 'dateUnreadable'],
    ]);
    expect(row).toMatchObject({ title: 'Panen', publishAt: null, category: null, platforms: [] });
  });

  it('reads a lost column, and a row shorter than the header, as empty', () => {
    const { row, problems } = readRow(contentsTab, headerOf(['title', 'caption']), ['Panen'], wib);
    expect(problems).toEqual([]);
    expect(row).toMatchObject({ title: 'Panen', caption: '', altText: '', status: null });
  });

  it('is written by key, and only where the tab still has the column', () => {
    const cells = writeCells(
      contentsTab,
      headerOf(['note', 'x', 'status']),
      { status: 'ready', note: 'a', version: 2 },
      wib,
    );
    expect([...cells]).toEqual([
      [2, 'Siap unggah'],
      [0, 'a'],
    ]);
  });
});

describe('a row as a draft', () => {
  const rowWith = (values: Record<string, string | number | boolean>) =>
    readRow(
      contentsTab,
      headerOf(keys),
      keys.map((key) => values[key] ?? ''),
      wib,
    ).row;

  it('keeps only the platforms’ own captions that were written', () => {
    expect(draftOf(rowWith({ caption: 'a', captionX: 'b' })).captions).toEqual({ x: 'b' });
  });

  it('is scheduled when a time is given and nothing else was chosen', () => {
    expect(draftOf(rowWith({ publishAt: 46349 }))).toMatchObject({ timing: 'scheduled' });
    expect(draftOf(rowWith({ publishAt: 46349, timing: 'Segera' }))).toMatchObject({ timing: 'now' });
    expect(draftOf(rowWith({}))).toMatchObject({ timing: 'now', classification: 'open', platforms: [] });
  });
});

describe('the workbooks', () => {
  const all = [...ledgerTabs, ...backOfficeTabs];

  it.each([
    ['ledger', ledgerTabs],
    ['back office', backOfficeTabs],
  ])('names no two tabs of the %s alike', (_, tabs) => {
    for (const name of [(one: (typeof tabs)[number]) => one.key, (one: (typeof tabs)[number]) => one.title.id]) {
      expect(new Set(tabs.map(name)).size).toBe(tabs.length);
    }
  });

  it('labels no two columns of a tab alike', () => {
    for (const tab of all.filter(isTable)) {
      for (const language of ['id', 'en'] as const) {
        const labels = Object.values(tab.columns).map((column) => column.label[language]);
        expect([tab.key, new Set(labels).size]).toEqual([tab.key, labels.length]);
      }
    }
  });

  it('makes each tab with a sheet id of its own that Sheets accepts', () => {
    const ids = all.map((tab) => firstSheetId(tab.key));
    expect(new Set(ids).size).toBe(ids.length);
    // int32, and never 0: that is the tab every new spreadsheet has.
    for (const id of ids) expect(id > 0 && id < 2 ** 31).toBe(true);
  });

  it('shows six tabs of the ledger', () => {
    const visible = ledgerTabs.filter((tab) => !(isTable(tab) && tab.hidden)).map((tab) => tab.title.id);
    expect(visible).toEqual([
      'Register Konten',
      'Pemeriksaan',
      'Register Unggahan',
      'Laporan',
      'Identitas SOP',
      'Petunjuk',
    ]);
    expect(headerRows).toBe(2);
  });

  it('keeps the columns of a closed group side by side, and no two groups touching', () => {
    const groups = Object.values(contentsTab.columns).map((column) => column.group ?? '-');
    const runs = groups.filter((group, i) => group !== groups[i - 1]);
    expect(runs).toEqual(['-', 'details', '-', 'trail']);
  });

  it('lets the lead write the deciding cells alone', () => {
    const written = Object.entries(reviewsTab.columns).filter(([, column]) => column.writer === 'lead');
    expect(written.map(([key]) => key)).toEqual([...decisionColumns]);
  });

  it('never shows a token: no column is meant for one', () => {
    const labels = all
      .filter(isTable)
      .flatMap((tab) => Object.entries(tab.columns).flatMap(([key, { label }]) => [key, label.id]));
    expect(labels.filter((label) => /token|rahasia|sandi|secret/i.test(label))).toEqual([]);
  });
});
