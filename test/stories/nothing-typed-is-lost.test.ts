// Promise 5, second half: rows pasted twice, rows and tabs deleted, people who sort between two calls of the engine: nothing typed elsewhere is lost.
import type { Json } from '../workbench/google/contract';
import { writeRow } from '../workbench/office/rows';
import { cellText, columnOf, pageLines, sheetNamed, tableRows } from '../workbench/office/sheet-text';
import {
  approveByMenu,
  cell,
  columnAt,
  firstRow,
  handsOf,
  openOffice,
  posts,
  register,
  review,
  rows,
  setUpAgain,
  submitByMenu,
  toldTo,
  typedRow,
  typeRow,
  wordsOf,
} from './played';

const office = openOffice();
const neighbour = { ...typedRow, title: 'Tetangga', caption: 'Caption tetangga.' };
const founded = office.snapshot();
typeRow(office, neighbour, firstRow + 1);
typeRow(office, typedRow);
office.advance(5);
const typed = office.snapshot();
submitByMenu(office);
office.advance(5);
const offered = office.snapshot();
approveByMenu(office);
office.advance(30);
const published = office.snapshot();

const start = (state: Json) => {
  office.restore(state);
  office.world.faults.clear();
};

const messages = () =>
  posts(office)
    .map((post) => post.message)
    .sort();
const approveAll = () => {
  for (let left = rows(office, review).length; left > 0; left -= 1) {
    approveByMenu(office);
    office.advance(5);
  }
  office.advance(25);
};

describe('a row pasted twice', () => {
  it('gets a number of its own, and both complete', () => {
    start(typed);
    const { acts, email, at } = handsOf(office, 'staff');
    acts.pasteRows(email, at(register), firstRow, 1, firstRow + 2);
    acts.pasteRows(email, at(register), firstRow, 1, firstRow + 3);
    office.advance(5);
    const numbers = rows(office, register).map((row) => String(row.contentNo));
    expect(new Set(numbers).size).toBe(4);
    expect(cell(office, 'contentNo', firstRow)).toBe(numbers[0]);
    expect(cell(office, 'note', firstRow + 2)).toMatch(/salinan dari K.*nomor sendiri/);
    for (const row of [firstRow, firstRow + 2, firstRow + 3]) typeRow(office, { action: 'Ajukan' }, row);
    office.advance(5);
    approveAll();
    expect(messages()).toEqual(Array(3).fill(typedRow.caption));
  });

  it('while its original is in review, or posted, starts anew: the original keeps its number and its post', () => {
    for (const [moment, status] of [
      [offered, 'Menunggu pemeriksaan'],
      [published, 'Terunggah'],
    ] as const) {
      start(moment);
      const own = cell(office, 'contentNo');
      const { acts, email, at } = handsOf(office, 'staff');
      acts.insertRows(email, at(register), firstRow, 1);
      acts.pasteRows(email, at(register), firstRow + 1, 1, firstRow);
      office.advance(5);
      expect(cell(office, 'contentNo', firstRow + 1)).toBe(own);
      expect(cell(office, 'status', firstRow + 1)).toBe(status);
      expect(cell(office, 'contentNo', firstRow)).not.toBe(own);
      expect(cell(office, 'status', firstRow)).toBe('Pengolahan konten');
      typeRow(office, { action: 'Ajukan' });
      office.advance(5);
      approveAll();
      expect(messages()).toEqual([typedRow.caption, typedRow.caption]);
      expect(rows(office, 'Register Unggahan')).toHaveLength(2);
    }
  });
});

describe('a deleted row', () => {
  const deleteRow = (row: number) => {
    const { acts, email, at } = handsOf(office, 'staff');
    expect(acts.deleteRows(email, at(register), row, 1)).toEqual({ ok: true });
  };

  it.each([
    ['before anything', typed, 0],
    ['in review', offered, 0],
    ['after its post', published, 1],
  ] as const)('%s harms no other row', (_name, moment, before) => {
    start(moment);
    deleteRow(firstRow);
    office.advance(10);
    for (const [key, text] of Object.entries(neighbour)) expect([key, cell(office, key)]).toEqual([key, text]);
    expect(posts(office)).toHaveLength(before);
    typeRow(office, { action: 'Ajukan' });
    office.advance(5);
    const at = rows(office, review).find((row) => row.title === 'Tetangga')?.row ?? -1;
    approveByMenu(office, 'lead', at);
    office.advance(25);
    expect(messages()).toContain('Caption tetangga.');
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(rows(office, 'Register Unggahan')).toHaveLength(before + 1);
  });

  it('between the menu and the engine is told to its author by mail', () => {
    start(typed);
    submitByMenu(office);
    deleteRow(firstRow);
    office.advance(5);
    expect(office.mails('staff').at(-1)?.body).toMatch(/tidak ditemukan lagi/);
    expect(rows(office, review)).toHaveLength(0);
  });

  it('of Pemeriksaan comes back for its lead', () => {
    start(offered);
    const { acts, email, at } = handsOf(office, 'owner');
    expect(acts.deleteRows(email, at(review), firstRow, 1)).toEqual({ ok: true });
    office.advance(5);
    approveAll();
    expect(messages()).toEqual([typedRow.caption]);
  });
});

/** Everything typed in all tabs but one, and what the engine draws anew. */
function typedElsewhere(except: string): string[] {
  return office
    .book('ledger')
    .sheets.filter(
      (sheet) => ![except, 'Laporan', 'Petunjuk', 'Identitas SOP', 'Log Langkah', 'Berkas'].includes(sheet.title),
    )
    .flatMap((sheet) =>
      sheet.rows.flatMap((row, r) =>
        (row?.cells ?? []).flatMap((one, c) =>
          one?.value === undefined ? [] : [`${sheet.title} ${r},${c} ${one.value}`],
        ),
      ),
    )
    .sort();
}

describe('a deleted tab', () => {
  const ledgerTabs = [
    register,
    review,
    'Register Unggahan',
    'Laporan',
    'Identitas SOP',
    'Petunjuk',
    'Pengajuan',
    'Permintaan',
    'Berkas',
    'Konfigurasi',
    'Log Langkah',
  ];
  const pages = ['Laporan', 'Identitas SOP', 'Petunjuk'];
  /** What the engine needs in every tick. */
  const needed = [register, review, 'Register Unggahan', 'Pengajuan', 'Log Langkah'];

  const remove = (tab: string) => {
    const { acts, email, at } = handsOf(office, 'owner');
    expect(acts.deleteTab(email, at(tab))).toEqual({ ok: true });
  };
  const runNow = () => {
    const owner = office.seat('owner', 'backOffice');
    owner.open();
    return wordsOf(owner.menu('Siar', 'Jalankan pengunggah sekarang'));
  };

  it.each(needed)('%s: the owner is told which, and what to do, by dialog and by the failure mail', (tab) => {
    start(published);
    remove(tab);
    expect(runNow()).toBe(`Tab "${tab}" tidak ada lagi. Buka Buku Pengelola, pilih menu Siar > Siapkan buku kerja.`);
    const [trigger] = office.world.triggers.of(office.scripts.engine, office.people.owner.email);
    const failed = office.world.fireTrigger(trigger?.uid ?? '');
    expect(failed.error?.message).toBe(
      `Tab "${tab}" tidak ada lagi. Buka Buku Pengelola, pilih menu Siar > Siapkan buku kerja.`,
    );
  });

  it.each([register, 'Pengajuan', 'Konfigurasi'])('%s: staff who use the menu are told which', (tab) => {
    start(published);
    typeRow(office, { ...typedRow, title: 'Baru' }, firstRow + 2);
    const staff = office.seat('staff');
    staff.open();
    staff.select(register, firstRow + 2, 0);
    remove(tab);
    const before = toldTo(office, 'staff').length;
    staff.menu('SOP Media Sosial', 'Ajukan pemeriksaan');
    expect(toldTo(office, 'staff').slice(before).join()).toMatch(
      new RegExp(`Tab "${tab}" tidak ada lagi.*Siapkan buku kerja`),
    );
  });

  it.each(ledgerTabs)(
    '%s comes back with Siapkan buku kerja; nothing typed elsewhere is lost, and the work goes on',
    (tab) => {
      start(published);
      const elsewhere = typedElsewhere(tab);
      const lines = pages.includes(tab) ? pageLines(office.book('ledger'), tab) : [];
      const mirrored = tab === 'Register Unggahan' || tab === 'Log Langkah' ? rows(office, tab) : [];
      const files = rows(office, 'Berkas').map((row) => row.name);
      remove(tab);
      office.runTriggers();
      expect(setUpAgain(office)).toMatch(/^Buku kerja siap\. \d+ bagian dilengkapi/);
      expect(typedElsewhere(tab)).toEqual(elsewhere);
      office.advance(5);
      if (pages.includes(tab)) expect(pageLines(office.book('ledger'), tab)).toHaveLength(lines.length);
      if (mirrored.length > 0) expect(withoutPlace(rows(office, tab))).toEqual(withoutPlace(mirrored));
      expect(rows(office, 'Berkas').map((row) => row.name)).toEqual(files);

      const row = tab === register ? firstRow : firstRow + 2;
      typeRow(office, { ...typedRow, title: 'Sesudahnya', caption: 'Caption sesudahnya.' }, row);
      submitByMenu(office, row);
      office.advance(5);
      approveByMenu(office, 'lead', rows(office, review).find((one) => one.title === 'Sesudahnya')?.row);
      office.advance(25);
      expect(messages()).toContain('Caption sesudahnya.');
      expect(cell(office, 'status', row)).toBe('Terunggah');
      expect(rows(office, 'Register Unggahan')).toHaveLength(2);
      expect(pageLines(office.book('ledger'), 'Laporan').find((one) => one.startsWith('Jumlah unggahan'))).toMatch(
        /\| 2 \|/,
      );
      expect(wordsOf(writeRow(office, office.seat('staff'), 'Register Unggahan', firstRow, { link: 'x' }))).toMatch(
        /dilindungi/,
      );
    },
  );

  const withoutPlace = (lines: ReturnType<typeof rows>) =>
    lines.map(({ row: _, ...rest }) => JSON.stringify(rest)).sort();
});

describe('a deleted column', () => {
  it.each(['caption', 'files', 'title', 'action', 'note', 'hashtags'])(
    '%s: nobody’s submission is void by it, the owner is told, and set-up brings it back',
    (key) => {
      start(offered);
      const { acts, email, at } = handsOf(office, 'staff');
      const label = cell(office, key, 1);
      expect(acts.deleteColumns(email, at(register), columnAt(office, register, key), 1)).toEqual({ ok: true });
      typeRow(office, { staff: 'Wening Asri' }, firstRow + 1);
      const asked = key === 'action' ? '' : 'Ajukan';
      if (asked !== '') typeRow(office, { action: asked }, firstRow + 1);
      office.advance(5);
      const told = key === 'note' || ['action', 'title'].includes(key) ? '' : cell(office, 'note', firstRow + 1);
      if (told !== '') expect(told).toContain(`Kolom "${label}" di tab "${register}" tidak ada lagi`);
      const owner = office.seat('owner', 'backOffice');
      owner.open();
      if (['title', 'action'].includes(key))
        expect(wordsOf(owner.menu('Siar', 'Jalankan pengunggah sekarang'))).toContain(`Kolom "${label}" di tab`);
      expect(rows(office, review).map((row) => row.title)).toContain(typedRow.title);

      setUpAgain(office);
      expect(cell(office, key, 1)).toBe(label);
      const lost = { [key]: (typedRow as Record<string, string>)[key] ?? '' };
      if (key in typedRow) typeRow(office, lost);
      approveAll();
      expect(messages()).toContain(typedRow.caption);
    },
  );
});

describe('somebody who sorts, inserts or moves between any two calls of the engine', () => {
  /** Each row says who it is in every cell, so that a value in a foreign row shows. */
  const contents = [0, 1].map((i) => ({ ...typedRow, title: `Isi ${i}`, caption: `Caption isi ${i}.` }));
  start(founded);
  contents.forEach((values, i) => void typeRow(office, { ...values, action: 'Ajukan' }, firstRow + i));
  const asking = office.snapshot();

  type Disturb = (turn: number) => void;
  const staffHands = () => handsOf(office, 'staff');
  const disturbances: readonly [string, Disturb][] = [
    [
      'sorts',
      (turn) => {
        const { acts, email, at } = staffHands();
        const column = columnAt(office, register, 'title');
        acts.sortRange(email, at(register), { column, ascending: turn % 2 === 0 });
      },
    ],
    [
      'inserts a row on top',
      () => {
        const { acts, email, at } = staffHands();
        acts.insertRows(email, at(register), firstRow, 1);
      },
    ],
  ];

  function expectNoMixUp(): void {
    const book = office.book('ledger');
    const sheet = sheetNamed(book, register);
    const seen = tableRows(book, register).filter((row) => row.title !== '');
    expect(seen.map((row) => row.title).sort()).toEqual(contents.map((one) => one.title));
    const permalinks = new Map(posts(office).map((post) => [post.message, post.permalink]));
    for (const row of seen) {
      const no = String(row.title).slice(-1);
      expect([row.title, row.caption]).toEqual([row.title, `Caption isi ${no}.`]);
      expect([row.title, row.links]).toEqual([row.title, `Facebook: ${permalinks.get(`Caption isi ${no}.`)}`]);
      expect([row.title, row.status]).toEqual([row.title, 'Terunggah']);
    }
    expect(new Set(seen.map((row) => row.contentNo)).size).toBe(contents.length);
    expect(cellText(book, sheet, 1, columnOf(book, sheet, 'title'))).toBe('Judul');
    expect(messages()).toEqual(contents.map((one) => one.caption));
  }

  it.each(disturbances)(
    '%s before every call: each row keeps what is its own, and all are posted once',
    (_name, disturb) => {
      start(asking);
      let turn = 0;
      office.world.faults.beforeCall = (run, call) => {
        if (run.entry !== 'clock' || call.free === true || turn > 150) return;
        turn += 1;
        disturb(turn);
      };
      for (let tick = 0; tick < 4; tick += 1) office.runTriggers();
      office.world.faults.clear();
      office.advance(10);
      approveAll();
      office.advance(30);
      expect(turn).toBeGreaterThan(30);
      expectNoMixUp();
    },
  );

  it.each(disturbances)('%s once, before each single call of the first tick', (_name, disturb) => {
    start(asking);
    let calls = 0;
    office.world.faults.beforeCall = (run, call) => {
      if (run.entry === 'clock' && call.free !== true) calls += 1;
    };
    office.runTriggers();
    for (let n = 1; n <= calls; n += 1) {
      start(asking);
      let seen = 0;
      office.world.faults.beforeCall = (run, call) => {
        if (run.entry !== 'clock' || call.free === true) return;
        seen += 1;
        if (seen === n) disturb(1);
      };
      office.runTriggers();
      office.world.faults.clear();
      office.advance(10);
      const offeredNow = rows(office, review);
      expect([n, offeredNow.map((row) => `${row.title} ${row.caption}`).sort()]).toEqual([
        n,
        contents.map((one) => `${one.title} ${one.caption}`),
      ]);
      for (const row of rows(office, register).filter((one) => one.title !== '')) {
        const own = offeredNow.find((one) => one.title === row.title);
        expect([n, row.title, row.contentNo, row.status]).toEqual([
          n,
          row.title,
          own?.contentNo,
          'Menunggu pemeriksaan',
        ]);
        expect([n, row.title, row.action]).toEqual([n, row.title, '']);
      }
    }
  });
});
