// A link that staff paste into `Tautan manual` goes on record once, whatever dies meanwhile; a wrong one is said where it stands.
import type { Json } from '../workbench/google/contract';
import { addAccount, lettersTo, links } from './by-hand';
import { approveByCells, cell, firstRow, openOffice, rows, submitByCells, typedRow, typeRow } from './played';

const second = firstRow + 1;
const office = openOffice({ mode: 'manual' });
addAccount(office, { accountId: 'ig-dua', platform: 'Instagram', handle: '@humas.dua' });
submitByCells(office, { ...typedRow, platforms: 'X (Twitter), TikTok' });
submitByCells(office, { ...typedRow, title: 'Kedua', platforms: 'X (Twitter), Instagram' }, second);
approveByCells(office);
approveByCells(office, 'lead', firstRow + 1);
office.advance(15);
const handedOver: Json = office.snapshot();

const registered = (book: 'ledger' | 'backOffice') =>
  rows(office, book === 'ledger' ? 'Register Unggahan' : 'Unggahan', book)
    .map((row) => `${row.title} ${row.platform} ${row.postId}`)
    .sort();

beforeEach(() => {
  office.restore(handedOver);
  office.world.faults.clear();
});

describe('a run killed while it records a link', () => {
  it('leaves one row in the register, at whichever service call it dies', () => {
    typeRow(office, { manualLinks: links.x });
    const typed = office.snapshot();
    let calls = 0;
    office.world.faults.afterCall = (_run, call) => {
      if (call.free !== true) calls += 1;
    };
    office.runTriggers();
    office.world.faults.clear();
    expect(registered('backOffice')).toEqual(['Panen raya padi X (Twitter) 1860000000000000001']);
    const wrong: string[] = [];
    for (let n = 1; n <= calls; n += 1) {
      office.restore(typed);
      office.world.faults.killAt(n, 'after', (run) => run.entry === 'clock');
      office.runTriggers();
      office.world.faults.clear();
      office.advance(5);
      const found = [...registered('backOffice'), '|', ...registered('ledger')].join();
      const link = 'Panen raya padi X (Twitter) 1860000000000000001';
      if (found !== [link, '|', link].join()) wrong.push(`killed after call ${n}: ${found}`);
    }
    expect(calls).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});

describe('a pasted link', () => {
  it('is no news when it stays in its cell, or is pasted again in another shape', () => {
    typeRow(office, { manualLinks: links.x });
    office.advance(5);
    typeRow(office, { manualLinks: 'https://twitter.com/humas_contoh/status/1860000000000000001' });
    office.advance(15);
    expect(registered('ledger')).toHaveLength(1);
    expect(cell(office, 'note')).toMatch(/^X \(Twitter\): terunggah\.\nTikTok: menunggu tautan.*$/);
  });

  it('is refused for a second content, and said there until it is mended', () => {
    typeRow(office, { manualLinks: links.x });
    office.advance(5);
    typeRow(office, { manualLinks: links.x }, second);
    office.advance(5);
    const taken =
      /Tab Register Konten, baris 4, kolom Tautan manual: Tautan ".*" sudah tercatat untuk konten K\d{6}-\w{4}/;
    expect(cell(office, 'note', second)).toMatch(taken);
    office.advance(15);
    expect(cell(office, 'note', second)).toMatch(taken);
    expect(registered('ledger')).toEqual(['Panen raya padi X (Twitter) 1860000000000000001']);
    typeRow(office, { manualLinks: 'https://x.com/humas_contoh/status/1860000000000000002' }, second);
    office.advance(5);
    expect(registered('ledger')).toHaveLength(2);
    expect(cell(office, 'note', second)).not.toContain('Tautan manual: Tautan');
  });

  it.each([
    ['https://www.tiktok.com/@humas.contoh', /bukan tautan ke sebuah unggahan di TikTok/],
    ['https://www.tiktok.com/@orang.lain/video/744', /menunjuk akun "orang.lain", bukan @humas.contoh/],
    ['https://www.youtube.com/watch?v=abc', /bukan tautan Instagram, Facebook, X, atau TikTok \(www.youtube.com\)/],
    [links.facebook, /Tautan Facebook tidak ditunggu untuk konten ini/],
    ['http://x.com/humas_contoh/status/1', /harus dimulai dengan https/],
  ])('that is wrong is said in its row and column, and records nothing: %s', (link, words) => {
    typeRow(office, { manualLinks: link });
    office.advance(5);
    expect(cell(office, 'note')).toMatch(words);
    expect(cell(office, 'note')).toContain('Tab Register Konten, baris 3, kolom Tautan manual: ');
    expect(registered('backOffice')).toEqual([]);
    typeRow(office, { manualLinks: '' });
    office.advance(5);
    expect(cell(office, 'note')).not.toContain('kolom Tautan manual: ');
  });

  it('among a thousand others is found, and the note stays short', () => {
    typeRow(office, { manualLinks: `${links.x} ${'https://youtu.be/aaaaaaaaaaa '.repeat(1500)}` });
    office.advance(5);
    expect(registered('ledger')).toEqual(['Panen raya padi X (Twitter) 1860000000000000001']);
    expect(cell(office, 'note').match(/youtu\.be\)/g)).toHaveLength(5);
  });

  it('that is short is taken, and the register says what could not be checked', () => {
    typeRow(office, { manualLinks: 'https://vt.tiktok.com/ZSabc12De/' });
    office.advance(5);
    expect(rows(office, 'Register Unggahan')[0]).toMatchObject({
      link: 'https://vt.tiktok.com/ZSabc12De',
      method: 'manual',
      remark: 'Dicatat pada kolom Tautan manual. Akunnya tidak terbaca dari tautan ini.',
    });
  });

  it('must say whose it is where two accounts of a platform wait', () => {
    typeRow(office, { manualLinks: links.instagram }, second);
    office.advance(5);
    expect(cell(office, 'note', second)).toContain('Tulis @nama akun di depan tautan.');
    typeRow(office, { manualLinks: `@humas.dua ${links.instagram}` }, second);
    office.advance(5);
    expect(rows(office, 'Register Unggahan').map((row) => row.account)).toEqual(['@humas.dua']);
  });

  it('costs an idle tick nothing, right or wrong', () => {
    office.advance(10);
    const callsOfTick = () => {
      let calls = 0;
      office.world.faults.afterCall = (_run, call) => {
        if (call.free !== true) calls += 1;
      };
      office.advance(5);
      office.world.faults.clear();
      return calls;
    };
    const before = callsOfTick();
    typeRow(office, { manualLinks: links.x });
    office.advance(5);
    typeRow(office, { manualLinks: `${links.x} https://youtu.be/a` }, second);
    office.advance(15);
    expect(cell(office, 'note', second)).toContain('sudah tercatat');
    expect(callsOfTick()).toBe(before);
    expect(before).toBeLessThanOrEqual(8);
  });
});

describe('letters about what is posted by hand', () => {
  it('leave once for each account, and again only where the run died before it could note them', () => {
    expect(lettersTo(office, 'staff', 'Unggah manual')).toHaveLength(2);
    office.advance(60);
    expect(lettersTo(office, 'staff', 'Unggah manual')).toHaveLength(2);
  });
});
