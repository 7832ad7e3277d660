// An upload whose end nobody knows, or that failed, waits for its lead in `Pemeriksaan`: recorded, asked for once more, or tried again,
// and never posted twice. All by cells, as on a phone.
import type { Json } from '../workbench/google/contract';
import { writeRow } from '../workbench/office/rows';
import { seenOn } from './platforms';
import { approveByCells, cell, firstRow, openOffice, review, rows, submitByCells, typedRow } from './played';

const office = openOffice();
submitByCells(office, { ...typedRow, platforms: 'X (Twitter)', captionX: 'Panen raya padi.' });
approveByCells(office);
office.advance(5);
const approved: Json = office.snapshot();

const x = { host: 'api.x.com' };
const createPost = { method: 'POST', path: '^/2/tweets$' };

beforeEach(() => {
  office.restore(approved);
  office.world.network.faults.clear();
  office.x.faults.clear();
});

const status = () => cell(office, 'status');
const open = () => rows(office, review);
const settle = (values: Readonly<Record<string, string>>, who: 'lead' | 'staff' = 'lead') => {
  const told = writeRow(office, office.seat(who), review, firstRow, { ...values, send: 'TRUE' });
  office.advance(5);
  return told;
};
const subjects = (who: 'lead' | 'staff') => office.mails(who).map(({ subject }) => subject);
const publicPosts = () => seenOn(office, 'x');
const link = () => publicPosts()[0]?.link ?? '';

/** Lost on its way: X made the post or not, and its timeline does not show it while the engine looks. */
function loseTheAnswer(made: boolean): void {
  office.x.faults.plan({ match: createPost, strike: { kind: 'lost_answer', answer: 'timeout', committed: made } });
  if (made)
    office.world.network.faults.answerWith(
      { match: { ...x, method: 'GET', pathContains: '/tweets' }, times: 2, nth: 2 },
      emptyTimeline,
    );
  for (let tick = 0; tick < 12 && status() !== 'Perlu dipastikan'; tick += 1) office.advance(5);
  office.advance(5);
  expect(status()).toBe('Perlu dipastikan');
  expect(publicPosts()).toHaveLength(made ? 1 : 0);
}

const emptyTimeline = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: new TextEncoder().encode('{"meta":{"result_count":0}}'),
};

describe('an upload of which no answer came', () => {
  it('opens a row for its lead, with the place to look at and what each choice does, and one letter', () => {
    loseTheAnswer(false);
    expect(open()).toMatchObject([{ contentNo: cell(office, 'contentNo'), decision: '' }]);
    expect(cell(office, 'changed', firstRow, review)).toContain('pilih Belum terbit');
    expect(subjects('lead').filter((subject) => subject.includes('Mohon diputuskan'))).toHaveLength(1);
  });

  it('is on record with the link that the lead found, and the row goes', () => {
    loseTheAnswer(true);
    settle({ decision: 'Sudah terbit', note: link() });
    expect(status()).toBe('Terunggah');
    expect(open()).toHaveLength(0);
    expect(rows(office, 'Register Unggahan')).toMatchObject([{ link: link() }]);
    office.advance(60);
    expect(publicPosts()).toHaveLength(1);
  });

  it.each([
    ['no link', '', 'Tautan unggahannya belum ada'],
    ['a link elsewhere', 'https://contoh.go.id/1', 'bukan tautan'],
  ])('stays open with %s, and says why', (_what, note, why) => {
    loseTheAnswer(false);
    settle({ decision: 'Sudah terbit', note });
    expect(cell(office, 'answer', firstRow, review)).toContain(why);
    expect(status()).toBe('Perlu dipastikan');
  });

  it('is adopted when the lead said that it is not public, but X shows it after all', () => {
    loseTheAnswer(true);
    settle({ decision: 'Belum terbit' });
    office.advance(15);
    expect(status()).toBe('Terunggah');
    expect(publicPosts()).toHaveLength(1);
  });

  it('has failed once lead and platform agree that it is not there, and is uploaded when the lead asks for it', () => {
    loseTheAnswer(false);
    settle({ decision: 'Belum terbit' });
    office.advance(15);
    expect(status()).toBe('Gagal diunggah');
    expect(publicPosts()).toHaveLength(0);
    settle({ decision: 'Coba unggah lagi' });
    office.advance(15);
    expect(status()).toBe('Terunggah');
    expect(publicPosts()).toHaveLength(1);
    expect(open()).toHaveLength(0);
  });

  it('cannot be asked to be tried again while it may be public', () => {
    loseTheAnswer(true);
    settle({ decision: 'Coba unggah lagi' });
    expect(cell(office, 'answer', firstRow, review)).toContain('belum sesuai');
    office.advance(60);
    expect(publicPosts()).toHaveLength(1);
  });

  it('cannot be settled by anybody else', () => {
    loseTheAnswer(false);
    settle({ decision: 'Belum terbit' }, 'staff');
    expect(open()).toMatchObject([{ decision: '' }]);
    expect(status()).toBe('Perlu dipastikan');
  });
});

describe('an upload that failed', () => {
  it('is tried again on its own account only, when the lead asks for it', () => {
    office.x.faults.plan({ match: createPost, strike: { kind: 'error', name: 'notPermitted' } });
    office.advance(15);
    expect(status()).toBe('Gagal diunggah');
    expect(open()).toHaveLength(1);
    settle({ decision: 'Coba unggah lagi' });
    office.advance(15);
    expect(status()).toBe('Terunggah');
    expect(publicPosts()).toHaveLength(1);
  });

  it('is no longer offered once a mended version is submitted', () => {
    office.x.faults.plan({ match: createPost, strike: { kind: 'error', name: 'notPermitted' } });
    office.advance(15);
    submitByCells(office, { caption: 'Kalimat baru.' });
    expect(open()).toHaveLength(1);
    expect(cell(office, 'version', firstRow, review)).toBe('2');
  });
});
