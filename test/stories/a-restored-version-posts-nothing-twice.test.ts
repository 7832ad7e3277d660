// File > Version history on the back office: what it forgot may be public. The engine notices, stops, tells the owner, and goes on only
// when the owner says so; then people settle what is unfinished.
import type { Json } from '../workbench/google/contract';
import { writeRow } from '../workbench/office/rows';
import { pageLines } from '../workbench/office/sheet-text';
import { approveByCells, cell, firstRow, openOffice, posts, review, rows, submitByCells, wordsOf } from './played';

const office = openOffice();
submitByCells(office);
const offered: Json = office.snapshot();
approveByCells(office);
office.advance(5);
const approved: Json = office.snapshot();

/** Only the back office goes back, as a person's restore does; time, platforms, properties and the ledger go on. */
function restoreBackOffice(version: Json): void {
  const { books } = office.world;
  const id = office.books.backOffice;
  const asBooks = (state: Json) => state as unknown as { id: string }[];
  const old = asBooks(version).find((book) => book.id === id);
  books.restore(asBooks(books.state()).map((book) => (book.id === id ? old : book)) as unknown as Json);
}

function menu(item: string): string {
  const seat = office.seat('owner', 'backOffice');
  seat.open();
  seat.answer({ button: 'OK' });
  return wordsOf(seat.menu('Siar', item));
}

const letters = () => office.mails('owner').filter(({ subject }) => subject.includes('kembali ke versi lama'));

/** Played from `start` until the post is public; then the books as they stood at the start come back. */
function postedAndRestored(start: Json, act: () => void): { newest: Json } {
  office.restore(start);
  const before = office.world.books.state();
  act();
  office.advance(20);
  expect(posts(office)).toHaveLength(1);
  const newest = office.world.books.state();
  restoreBackOffice(before);
  return { newest };
}

describe('a back office restored to before its posts', () => {
  let newest: Json;
  beforeEach(() => {
    ({ newest } = postedAndRestored(approved, () => undefined));
  });

  it('posts nothing, tells the owner once, and says so in the guide', () => {
    office.advance(120);
    expect(posts(office)).toHaveLength(1);
    expect(letters()).toHaveLength(1);
    expect(pageLines(office.book('ledger'), 'Petunjuk').join('\n')).toContain('Lanjutkan setelah pemulihan');
    expect(menu('Jalankan pengunggah sekarang')).toContain('tidak ada yang diunggah');
  });

  it('goes on when the owner says so, and leaves what may be public to its lead', () => {
    office.advance(5);
    expect(menu('Lanjutkan setelah pemulihan')).toContain('1 unggahan');
    office.advance(10);
    expect(cell(office, 'status')).toBe('Perlu dipastikan');
    const note = posts(office)[0]?.permalink ?? '';
    writeRow(office, office.seat('lead'), review, firstRow, { decision: 'Sudah terbit', note, send: 'TRUE' });
    office.advance(60);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(posts(office)).toHaveLength(1);
  });

  it('goes on by itself when the newest version comes back', () => {
    office.advance(5);
    restoreBackOffice(newest);
    office.advance(15);
    expect(letters()).toHaveLength(1);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(posts(office)).toHaveLength(1);
  });
});

describe('a back office restored to before an approval', () => {
  it('offers nothing to be approved a second time', () => {
    postedAndRestored(offered, () => approveByCells(office));
    office.advance(30);
    expect(rows(office, review)).toHaveLength(0);
    menu('Lanjutkan setelah pemulihan');
    office.advance(30);
    expect(rows(office, review)).toHaveLength(0);
    expect(posts(office)).toHaveLength(1);
  });
});

describe('a run that dies between the truth and its memory of it', () => {
  it('finds the truth ahead, and goes on', () => {
    office.restore(approved);
    const { faults } = office.world;
    const isMemory = ({ service }: { readonly service: string }) => service === 'Properties';
    faults.failCall(
      (call, run) => run.entry === 'clock' && isMemory(call) && posts(office).length > 0,
      'Data storage error',
      'before',
      3,
    );
    office.advance(120);
    faults.clear();
    expect(letters()).toHaveLength(0);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(posts(office)).toHaveLength(1);
  });
});
