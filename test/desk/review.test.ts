// The review panel's functions, called as its page calls them: what a lead is shown, what a decision writes, and what nobody else can do.

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
  submitByCells,
  toldTo,
  typedRow,
} from '../stories/played';
import type { Json } from '../workbench/google/contract';
import { updateProtectedRangeRequest } from '../workbench/google/services/sheets/request-guards';
import { fillLedger } from '../workbench/office/fill-ledger';
import { writeRow } from '../workbench/office/rows';
import { sheetNamed } from '../workbench/office/sheet-text';

const office = openOffice();
submitByCells(office, { ...typedRow, hashtags: '#Padi' });
submitByCells(office, { ...typedRow, title: 'Kedua', caption: 'Kalimat kedua.' }, firstRow + 1);

type Said = { ok: boolean; words?: string; value?: Record<string, unknown> };
const call = (who: 'lead' | 'staff', name: string, ...args: unknown[]): Said => {
  const { value, error } = office.seat(who).call(name, ...args);
  if (error !== undefined) throw new Error(error);
  return value as Said;
};
const openPanel = (who: 'lead' | 'staff' = 'lead') => {
  const seat = office.seat(who);
  seat.open();
  return seat.menu('Pemeriksaan (Review)', 'Periksa konten');
};
openPanel('staff');
openPanel();
const offered = office.snapshot();
const start = (state: Json = offered) => {
  office.restore(state);
  office.world.faults.clear();
};

const numberOf = (title: string) => String(rows(office, register).find((row) => row.title === title)?.contentNo ?? '');
const approval = (change: Readonly<Record<string, unknown>> = {}) => ({
  contentNo: numberOf('Panen raya padi'),
  version: 1,
  word: 'approve',
  note: '',
  exceptions: '',
  texts: null,
  attested: true,
  ...change,
});
const texts = { caption: typedRow.caption, captionX: '', hashtags: '#Padi', altText: '' };
const reviewRow = (title = 'Panen raya padi') => rows(office, review).find((row) => row.title === title);

beforeEach(() => start());

describe('what the panel is given', () => {
  it('opens as a sidebar from the menu', () => {
    expect(openPanel()).toEqual([expect.objectContaining({ kind: 'page', page: 'sidebar', title: 'Pemeriksaan' })]);
  });

  it('is the queue of the lead, the oldest first, and the first of it opened', () => {
    const { value } = call('lead', 'reviewStart');
    expect(value?.queue).toMatchObject([{ title: 'Panen raya padi', version: 1 }, { title: 'Kedua' }]);
    expect(value?.opened).toMatchObject({
      contentNo: numberOf('Panen raya padi'),
      author: 'Wening Asri (menurut kolom Pelaksana)',
      preview: expect.stringMatching(/^data:image\/jpeg;base64,/),
      panel: {
        snapshot: { caption: typedRow.caption, hashtags: '#Padi' },
        accounts: [{ platform: 'facebook', way: 'automatic' }],
        past: { version: 0, notes: [] },
      },
      typed: { word: null, note: '', texts },
    });
    expect(value?.checklist).toHaveLength(20);
    expect(value?.checklist).toContainEqual(expect.objectContaining({ itemId: 'C01', required: true }));
  });

  it('is the row the lead stands on, in the review tab or in the register', () => {
    const lead = office.seat('lead');
    for (const [tab, row] of [
      [review, Number(reviewRow('Kedua')?.row)],
      [register, firstRow + 1],
    ] as const) {
      lead.select(tab, row, 0);
      expect(call('lead', 'reviewStart').value?.opened).toMatchObject({ contentNo: numberOf('Kedua') });
    }
  });

  it('holds what was typed on a phone already', () => {
    writeRow(office, office.seat('lead'), review, Number(reviewRow()?.row), {
      note: 'Hampir selesai.',
      fixCaption: 'Lebih baik.',
    });
    expect(call('lead', 'openReviewOf', numberOf('Panen raya padi')).value?.typed).toEqual({
      word: null,
      note: 'Hampir selesai.',
      exceptions: '',
      texts: { ...texts, caption: 'Lebih baik.' },
    });
  });

  it('keeps small pictures and long texts within a cell', () => {
    const [row] = rows(office, review);
    expect(String(row?.preview).length).toBeLessThan(45_001);
    expect(String(row?.panel).length).toBeLessThan(49_001);
  });

  it('says what it cannot show, and shows it again once the engine wrote it', () => {
    const { acts, email, at } = handsOf(office, 'owner');
    acts.typeCell(email, at(review), Number(reviewRow()?.row), columnAt(office, review, 'panel'), '{"schema": 2}');
    expect(call('lead', 'openReviewOf', numberOf('Panen raya padi'))).toMatchObject({
      ok: false,
      words: expect.stringMatching(/tidak terbaca.*dalam 5 menit/),
    });
    office.advance(5);
    expect(call('lead', 'openReviewOf', numberOf('Panen raya padi')).ok).toBe(true);
  });
});

describe('a decision from the panel', () => {
  it('approves in one write, says what happens next and what still waits', () => {
    const { value } = call('lead', 'sendDecision', approval());
    expect(value?.words).toMatch(/Persetujuan konten K\w+-\w+ terkirim/);
    expect(value?.queue).toMatchObject([{ title: 'Kedua' }]);
    expect(reviewRow()).toMatchObject({
      decision: 'Setujui (Approve)',
      attested: 'TRUE',
      send: 'TRUE',
      sentFor: `${numberOf('Panen raya padi')}/1`,
    });
    office.advance(20);
    expect(posts(office).map((post) => post.message)).toEqual([`${typedRow.caption}\n\n#Padi`]);
  });

  it('returns with a note', () => {
    const note = 'Sumber data belum disebut.';
    expect(call('lead', 'sendDecision', approval({ word: 'return', note, attested: false })).ok).toBe(true);
    office.advance(5);
    expect(cell(office, 'note')).toBe(`Dikembalikan: ${note}`);
  });

  it('corrects, with exceptions, and the row shows the lead’s text', () => {
    const fixed = { ...texts, caption: 'Panen raya padi, di lahan percontohan.' };
    const sent = approval({ word: 'approve_with_changes', texts: fixed, exceptions: 'C06 tidak ada anak' });
    expect(call('lead', 'sendDecision', sent).value?.words).toMatch(/Yang diunggah adalah teks Anda/);
    office.advance(20);
    expect(cell(office, 'caption')).toBe(fixed.caption);
    expect(posts(office).map((post) => post.message)).toEqual([`${fixed.caption}\n\n#Padi`]);
  });

  it('forgets corrections typed on a phone when the lead approves what was submitted', () => {
    writeRow(office, office.seat('lead'), review, Number(reviewRow()?.row), { fixCaption: 'Setengah jadi' });
    expect(call('lead', 'sendDecision', approval()).ok).toBe(true);
    office.advance(20);
    expect(posts(office).map((post) => post.message)).toEqual([`${typedRow.caption}\n\n#Padi`]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['without the attestation', { attested: false }, /Daftar periksa belum dinyatakan selesai/],
    ['with a note of nine characters', { word: 'return', note: '123456789' }, /kurang dari 10 karakter/],
    ['that corrects nothing', { word: 'approve_with_changes', texts }, /Tidak ada teks yang diubah/],
    [
      'that corrects too much',
      { word: 'approve_with_changes', texts: { ...texts, hashtags: `#${'a'.repeat(3000)}` } },
      /kolom Perbaikan tagar: Isi melebihi/,
    ],
    ['with an exception nobody can read', { exceptions: 'tidak ada anak' }, /tidak dimulai dengan kode butir/],
    ['on a version that is gone', { version: 7 }, /Versi 7 .* sudah diganti/],
    ['on a number that does not wait', { contentNo: 'K261123-7QXM' }, /Belum ada baris yang dipilih/],
  ])('is refused in words %s, and nothing is written', (_name, change, words) => {
    expect(call('lead', 'sendDecision', approval(change))).toMatchObject({
      ok: false,
      words: expect.stringMatching(words),
    });
    expect(reviewRow()).toMatchObject({ decision: '', send: 'FALSE', sentFor: '' });
  });

  it.each([
    [],
    [null],
    ['x'.repeat(60_000)],
    [{ contentNo: 'K261123-7QXM' }],
    [[[['approve']]]],
    [{ ...approval(), version: '1' }],
    [{ ...approval(), word: 'approved' }],
    [{ ...approval(), by: 'lead' }],
    [JSON.parse('{"__proto__": {"attested": true}}')],
  ])('takes no other shape: %#', (...args) => {
    expect(call('lead', 'sendDecision', ...args)).toMatchObject({
      ok: false,
      words: expect.stringMatching(/tidak terbaca/),
    });
    expect(call('lead', 'openReviewOf', ...args).ok).toBe(false);
    expect(reviewRow()).toMatchObject({ send: 'FALSE' });
  });
});

describe('anybody else', () => {
  it('is told who may: staff see nothing and decide nothing', () => {
    for (const [name, ...args] of [
      ['reviewStart'],
      ['openReviewOf', numberOf('Panen raya padi')],
      ['sendDecision', approval()],
    ] as const)
      expect(call('staff', name, ...args)).toMatchObject({
        ok: false,
        words: expect.stringMatching(/hanya dapat dilakukan oleh Ketua Tim Kerja Humas/),
      });
    office.advance(20);
    expect(posts(office)).toHaveLength(0);
  });

  it('who is a lead too sees only what is addressed to them', () => {
    const second = { email: 'lead2@humas.example', name: 'Sekar Ayu' };
    office.world.people.add({ ...second, kind: 'consumer', locale: 'id' });
    const { acts, email, at } = handsOf(office, 'owner');
    acts.insertRows(email, at('Pengguna & Peran', 'backOffice'), 2, 1);
    writeRow(office, office.seat('owner', 'backOffice'), 'Pengguna & Peran', 2, {
      ...second,
      role: 'Ketua Tim Kerja Humas',
    });
    setUpAgain(office);
    submitByCells(office, { ...typedRow, title: 'Untuk Sekar', caption: 'Kalimat ketiga.' }, firstRow + 2);
    expect(call('lead', 'reviewStart').value?.queue).toMatchObject([{ title: 'Panen raya padi' }, { title: 'Kedua' }]);
    for (const [name, argument] of [
      ['openReviewOf', numberOf('Untuk Sekar')],
      ['sendDecision', approval({ contentNo: numberOf('Untuk Sekar') })],
    ] as const)
      expect(call('lead', name, argument)).toMatchObject({
        ok: false,
        words: expect.stringMatching(/dialamatkan kepada Sekar Ayu/),
      });
    office.advance(20);
    expect(posts(office)).toHaveLength(0);
  });

  it('who lost the protection’s leave is told so, and nothing is kept', () => {
    const { protections } = sheetNamed(office.book('ledger'), review);
    office.world.books.transact(office.books.ledger, office.people.owner, (edit) => {
      for (const { id } of protections)
        updateProtectedRangeRequest(edit, {
          protectedRange: { protectedRangeId: id, editors: { users: [office.people.owner.email] } },
          fields: 'editors',
        });
    });
    expect(call('lead', 'sendDecision', approval())).toMatchObject({
      ok: false,
      words: expect.stringMatching(/dilindungi untuk pemeriksa yang dituju/),
    });
  });
});

describe('the menu', () => {
  it('still approves by one dialog, and leaves no half of it', () => {
    approveByMenu(office, 'lead', Number(reviewRow()?.row));
    expect(toldTo(office, 'lead').at(-1)).toMatch(/terkirim/);
    office.advance(20);
    expect(posts(office)).toHaveLength(1);
  });

  it('opens the panel ready to correct', () => {
    const lead = office.seat('lead');
    lead.open();
    const [page] = lead.menu('Pemeriksaan (Review)', 'Setujui dengan perbaikan');
    expect(page).toMatchObject({ kind: 'page', html: expect.stringContaining('data-start="correct"') });
  });
});

describe('what it costs', () => {
  it.each([100, 10_000])('is at most 16 service calls a question, beside %d contents', (contents) => {
    fillLedger(office, contents);
    office.seat('lead').select(register, firstRow + 1, 0);
    const costs = ['reviewStart', 'openReviewOf', 'sendDecision'].map((name, i) => {
      let calls = 0;
      office.world.faults.afterCall = (_run, one) => {
        if (one.free !== true) calls += 1;
      };
      const args = [[], [numberOf('Panen raya padi')], [approval()]][i] ?? [];
      expect([name, call('lead', name, ...args).ok]).toEqual([name, true]);
      office.world.faults.clear();
      return calls;
    });
    expect(Math.max(...costs)).toBeLessThanOrEqual(16);
  });
});
