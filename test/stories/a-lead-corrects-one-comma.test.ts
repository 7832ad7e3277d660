// Promise 1 where the lead helps: what is posted is the text the lead left, the row takes it over, and nothing typed is lost in silence.
import type { Json } from '../workbench/google/contract';
import { writeRow } from '../workbench/office/rows';
import { cell, firstRow, openOffice, posts, review, rows, submitByCells, typedRow, typeRow, wordsOf } from './played';

const corrected = 'Panen raya padi, di lahan percontohan.';
const correctWord = 'Setujui dengan perbaikan';

const office = openOffice();
submitByCells(office, { ...typedRow, hashtags: '#Padi' });
const offered = office.snapshot();

const start = (state: Json = offered) => {
  office.restore(state);
  office.world.faults.clear();
};
const inReview = (values: Readonly<Record<string, string>>) =>
  writeRow(office, office.seat('lead'), review, firstRow, values);
const decide = (values: Readonly<Record<string, string>>) => inReview({ attested: 'TRUE', ...values, send: 'TRUE' });
const answered = () => cell(office, 'answer', firstRow, review);
const messages = () => posts(office).map((post) => post.message);
const packages = () => [...rows(office, 'Paket', 'backOffice'), ...rows(office, 'Arsip Paket', 'backOffice')];

describe('a lead who corrects one comma', () => {
  it('finds the submitted texts in the row, ready to be put right', () => {
    start();
    const [row] = rows(office, review);
    expect(row).toMatchObject({ fixCaption: typedRow.caption, fixCaptionX: '', fixHashtags: '#Padi', fixAltText: '' });
  });

  it('posts the corrected text once, and the row of the staff shows it', () => {
    start();
    expect(wordsOf(decide({ fixCaption: corrected, decision: correctWord }))).toBe('');
    office.advance(5);
    expect(rows(office, review)).toHaveLength(0);
    expect(cell(office, 'caption')).toBe(corrected);
    expect(cell(office, 'version')).toBe('2');
    expect(cell(office, 'note')).toMatch(/^Diperbaiki pemeriksa menjadi versi 2\.\nDisetujui oleh /);
    office.advance(30);
    expect(messages()).toEqual([`${corrected}\n\n#Padi`]);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(rows(office, 'Register Unggahan')).toHaveLength(1);
  });

  it('makes it a version of its own, whose record says what stood there before', () => {
    start();
    decide({ fixCaption: corrected, decision: correctWord });
    office.advance(5);
    const [older, newer] = packages().sort((a, b) => Number(a.version) - Number(b.version));
    expect(older).toMatchObject({ version: '1', state: 'withdrawn', note: `replacedBy ${newer?.packageKey}` });
    expect(newer).toMatchObject({ version: '2', state: 'approved' });
    expect(newer?.digest).not.toBe(older?.digest);
    expect(JSON.parse(String(newer?.copies))).toEqual(JSON.parse(String(older?.copies)));
    expect(JSON.parse(String(newer?.corrected))).toMatchObject({ caption: typedRow.caption, hashtags: '#Padi' });
    expect(rows(office, 'Log', 'backOffice').map((row) => row.event)).toEqual(
      expect.arrayContaining(['corrected', 'approved']),
    );
  });

  it('tells the staff what was changed, word by word', () => {
    start();
    decide({ fixCaption: corrected, decision: correctWord });
    office.advance(5);
    const letter = office.mails('staff').find((mail) => mail.body.includes('[+padi,+]'));
    expect(letter?.body).toContain('Caption: Panen raya [-padi-] [+padi,+] di lahan');
  });

  it('puts hashtags and alt text right too, or takes them away', () => {
    start();
    decide({ fixHashtags: '', fixAltText: 'Hamparan padi.', decision: correctWord });
    office.advance(35);
    expect(messages()).toEqual([typedRow.caption]);
    expect([cell(office, 'hashtags'), cell(office, 'altText')]).toEqual(['', 'Hamparan padi.']);
  });

  it('stops at an edit that staff make after it: neither text is posted', () => {
    start();
    decide({ fixCaption: corrected, decision: correctWord });
    office.advance(5);
    typeRow(office, { caption: 'Caption yang lain.' });
    office.advance(40);
    expect(messages()).toEqual([]);
    expect(cell(office, 'note')).toMatch(/berubah setelah disetujui.*ditahan/);
    expect(cell(office, 'caption')).toBe('Caption yang lain.');
    typeRow(office, { caption: corrected });
    office.advance(30);
    expect(messages()).toEqual([`${corrected}\n\n#Padi`]);
  });

  it.each([
    ['before the engine looks at the row again', 'spreadsheets.values.batchGetByDataFilter', 2, 'caption'],
    ['right before it writes', 'spreadsheets.values.batchUpdateByDataFilter', 1, 'altText'],
  ])('never writes over what staff type %s', (_when, operation, nth, key) => {
    start();
    decide({ fixCaption: corrected, decision: correctWord });
    let calls = 0;
    office.world.faults.beforeCall = (_run, call) => {
      if (call.operation !== operation || packages().length < 2) return;
      calls += 1;
      if (calls === nth) typeRow(office, { [key]: 'Diketik saat itu juga.' });
    };
    office.advance(5);
    office.world.faults.clear();
    expect(calls).toBeGreaterThanOrEqual(nth);
    office.advance(40);
    expect(cell(office, key)).toBe('Diketik saat itu juga.');
    expect(messages()).toEqual([]);
    expect(cell(office, 'note')).toMatch(/berubah setelah disetujui.*ditahan/);
  });
});

describe('a word that does not fit what was typed', () => {
  beforeEach(() => start());

  it.each(['Setujui (Approve)', 'Kembalikan (Return)'])(
    '%s: the corrected text is not lost, the row says what to choose',
    (decision) => {
      decide({ fixCaption: corrected, decision, note: 'Sumber data belum ada.' });
      office.advance(40);
      expect(answered()).toMatch(/kolom Perbaikan caption: .*pilih Setujui dengan perbaikan/);
      expect(cell(office, 'fixCaption', firstRow, review)).toBe(corrected);
      expect(cell(office, 'send', firstRow, review)).toBe('FALSE');
      expect(messages()).toEqual([]);
      inReview({ decision: correctWord, send: 'TRUE' });
      office.advance(35);
      expect(messages()).toEqual([`${corrected}\n\n#Padi`]);
    },
  );

  it('says that nothing was changed', () => {
    decide({ decision: correctWord });
    office.advance(5);
    expect(answered()).toMatch(/kolom Keputusan: Tidak ada teks yang diubah.*pilih Setujui \(Approve\)/);
  });

  it('says in its column what no platform would take', () => {
    decide({ fixCaption: '', decision: correctWord });
    office.advance(5);
    expect(answered()).toMatch(/kolom Perbaikan caption: Caption belum diisi/);
    decide({ fixCaption: corrected, fixHashtags: `#${'a'.repeat(2100)}`, decision: correctWord });
    office.advance(5);
    expect(answered()).toMatch(/kolom Perbaikan tagar: Isi melebihi 2\.000 karakter/);
    expect(messages()).toEqual([]);
  });
});

describe('exceptions from the checklist', () => {
  beforeEach(() => start());

  it('stand with the approval: in the package and in the log', () => {
    decide({ decision: 'Setujui (Approve)', exceptions: 'c06: tidak ada anak; C16 menyusul' });
    office.advance(5);
    expect(packages()[0]).toMatchObject({ state: 'approved', exceptions: 'C06 tidak ada anak; C16 menyusul' });
    const entry = rows(office, 'Log', 'backOffice').find((row) => row.event === 'approved');
    expect(entry?.detail).toMatch(/; dikecualikan: C06 tidak ada anak; C16 menyusul$/);
    office.advance(30);
    expect(messages()).toHaveLength(1);
  });

  it.each([
    ['tidak ada anak', /kolom Pengecualian daftar periksa: "tidak ada anak" tidak dimulai dengan kode butir/],
    ['C06', /Pengecualian C06 belum beralasan/],
    ['C06 tidak ada anak; C06 memang', /Pengecualian C06 ditulis dua kali/],
  ])('are said to be wrong when they are: %s', (exceptions, words) => {
    decide({ decision: 'Setujui (Approve)', exceptions });
    office.advance(5);
    expect(answered()).toMatch(words);
    expect(cell(office, 'exceptions', firstRow, review)).toBe(exceptions);
    expect(packages()[0]).toMatchObject({ state: 'offered' });
  });

  it('do not stand in for the attestation of the rest', () => {
    inReview({ decision: 'Setujui (Approve)', exceptions: 'C06 tidak ada anak', send: 'TRUE' });
    office.advance(5);
    expect(answered()).toMatch(/Daftar periksa belum dinyatakan selesai/);
  });
});

describe('a run killed at any service call around the correction', () => {
  start();
  decide({ fixCaption: corrected, decision: correctWord });
  const decided = office.snapshot();

  it('posts the corrected text exactly once, and the row shows it', () => {
    let calls = 0;
    office.world.faults.afterCall = (_run, call) => {
      if (call.free !== true) calls += 1;
    };
    office.runTriggers();
    const wrong: string[] = [];
    for (let n = 1; n <= calls; n += 1) {
      start(decided);
      office.world.faults.killAt(n, 'after');
      office.runTriggers();
      office.world.faults.clear();
      office.advance(30);
      const seen = [
        messages().join(),
        rows(office, 'Unggahan', 'backOffice').length,
        rows(office, 'Register Unggahan').length,
        cell(office, 'caption'),
        cell(office, 'version'),
        office.mails('staff').filter((mail) => mail.body.includes('[+padi,+]')).length > 0,
      ].join(' | ');
      if (seen !== `${corrected}\n\n#Padi | 1 | 1 | ${corrected} | 2 | true`)
        wrong.push(`killed after call ${n}: ${seen}`);
    }
    expect(calls).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });
});
