// Promise 5: the sheet stays the users' sheet. Whatever is sorted, moved, filtered, renamed, pasted or deleted: the work goes on, and nothing typed is lost.
import type { BookName } from '../workbench/office/contract';
import { writeRow } from '../workbench/office/rows';
import { cellText, columnOf, pageLines, sheetNamed } from '../workbench/office/sheet-text';
import { openOffice, posts, setUpAgain, typedRow } from './played';
import { createShuffler, type Shuffled, type Titles, titlesOf } from './shuffles';

const office = openOffice();
const founded = office.snapshot();

describe('after each of 200 shuffles', () => {
  const acts: Shuffled[] = [];
  let titles: Titles;
  let posted = 0;

  const sheetOf = (born: string, book: BookName = 'ledger') => sheetNamed(office.book(book), titles.of(born, book));

  /** Rows whose column `title` says so. */
  function rowsNamed(born: string, title: string, book: BookName = 'ledger'): number[] {
    const sheet = sheetOf(born, book);
    const column = columnOf(office.book(book), sheet, 'title');
    return sheet.rows.flatMap((row, i) => (row?.cells[column]?.value === title ? [i] : []));
  }
  function cellOf(born: string, row: number, key: string): string {
    const sheet = sheetOf(born);
    return cellText(office.book('ledger'), sheet, row, columnOf(office.book('ledger'), sheet, key));
  }
  function onlyRow(born: string, title: string): number {
    const [row, ...more] = rowsNamed(born, title);
    if (row === undefined || more.length > 0)
      throw new Error(`${born} holds ${more.length + (row ? 1 : 0)} "${title}"`);
    return row;
  }

  /** Everything in cells but what the engine draws anew: texts, numbers, formulas, tab by tab. */
  const written = () =>
    (['ledger', 'backOffice'] as const).flatMap((book) =>
      office
        .book(book)
        .sheets.filter(
          (sheet) => !['Laporan', 'Identitas SOP', 'Petunjuk'].some((born) => sheet === sheetAt(born, book)),
        )
        .map((sheet) => [
          sheet.title,
          ...sheet.rows.map((row) => (row?.cells ?? []).map((one) => one?.formula ?? one?.value ?? '').join('\t')),
        ]),
    );
  const sheetAt = (born: string, book: BookName) => (book === 'ledger' ? sheetOf(born) : undefined);

  /** By menu or by cells, in turn, as people do. */
  function cycle(k: number): void {
    const title = `Konten ke-${k}`;
    const values = { ...typedRow, title, caption: `Caption ${title}` };
    const staff = office.seat('staff');
    const contents = titles.of('Register Konten');
    const row =
      Math.max(
        1,
        sheetOf('Register Konten').rows.findLastIndex((one) => one?.cells.some(isWritten)),
      ) + 1;
    if (k % 2 === 0) writeRow(office, staff, contents, row, { ...values, action: 'Ajukan' });
    else {
      writeRow(office, staff, contents, row, values);
      staff.open();
      staff.select(contents, row, 0);
      staff.menu('SOP Media Sosial', 'Ajukan pemeriksaan');
    }
    office.runTriggers();

    const lead = office.seat('lead');
    const at = onlyRow('Pemeriksaan', title);
    if (k % 3 === 0) {
      lead.open();
      lead.select(titles.of('Pemeriksaan'), at, 0);
      lead.answer({ button: 'YES' });
      lead.menu('Pemeriksaan (Review)', 'Setujui (Approve)');
    } else
      writeRow(office, lead, titles.of('Pemeriksaan'), at, { decision: 'Setujui', attested: 'TRUE', send: 'TRUE' });
    office.runTriggers();
    office.world.clock.advance(6 * 60_000);
    office.runTriggers();
    // A quiet tick now and then, in which finished packages are put away.
    if (k % 4 === 0) office.runTriggers();

    const post = posts(office).filter((one) => one.message === `Caption ${title}`);
    expect([title, post.length]).toEqual([title, 1]);
    const own = onlyRow('Register Konten', title);
    expect(cellOf('Register Konten', own, 'status')).toBe('Terunggah');
    expect(cellOf('Register Konten', own, 'links')).toBe(`Facebook: ${post[0]?.permalink}`);
    for (const [key, text] of Object.entries(values))
      expect([key, cellOf('Register Konten', own, key)]).toEqual([key, text]);
    expect(cellOf('Register Unggahan', onlyRow('Register Unggahan', title), 'link')).toBe(post[0]?.permalink);
    expect(rowsNamed('Unggahan', title, 'backOffice')).toHaveLength(1);
    expect(rowsNamed('Pemeriksaan', title)).toHaveLength(0);
    const lines = pageLines(office.book('ledger'), titles.of('Laporan'));
    expect(lines.find((one) => one.startsWith('Jumlah unggahan'))?.split(' | ')[1]).toBe(String(++posted));
  }
  const isWritten = (one: { value?: unknown } | null): boolean => one?.value !== undefined && one.value !== false;

  // Twice fifty on top of each other, in tens, so that a failure tells where.
  describe.each([1, 2])('in office %d', (seed) => {
    beforeAll(() => {
      office.restore(founded);
      titles = titlesOf(office);
      posted = 0;
    });

    it.each(Array.from({ length: 5 }, (_, i) => i * 10))('a full cycle completes: %d and nine more', (first) => {
      const shuffler = createShuffler(office, titles, seed * 1000 + first);
      for (let k = first; k < first + 10; k += 1) {
        // Google lets a gmail account send 100 letters a day, and each content takes three.
        if (k % 30 === 29) office.world.clock.advance(24 * 60 * 60_000);
        acts.push(...shuffler.shuffle());
        cycle(k);
      }
      setUpChangesNothing();
    });
  });

  it('set-up, run again, changes nothing that people wrote', () => {
    office.restore(founded);
    titles = titlesOf(office);
    posted = 0;
    for (const k of [0, 1, 2]) cycle(k);
    const shuffler = createShuffler(office, titles, 3000);
    for (let k = 0; k < 60; k += 1) {
      acts.push(...shuffler.shuffle());
      setUpChangesNothing();
    }
    cycle(3);
  });

  function setUpChangesNothing(): void {
    const before = written();
    expect(setUpAgain(office)).toMatch(/^Buku kerja siap/);
    expect(written()).toEqual(before);
  }

  it('every kind of act was really done, though not by everybody everywhere', () => {
    const kinds = new Set(acts.filter((one) => !one.refused).map((one) => one.kind));
    expect([...kinds].sort()).toEqual([...new Set(acts.map((one) => one.kind))].sort());
    expect(kinds.size).toBeGreaterThan(9);
    expect(acts.filter((one) => one.refused).length).toBeLessThan(acts.length / 10);
  });
});
