// Promise 8: when nothing can be automated the SOP still runs, from the first day: kit, links, register, report.
import { parseKit } from '../../src/domain/upload/kit';
import type { Json } from '../workbench/google/contract';
import { writeRow } from '../workbench/office/rows';
import { pageLines } from '../workbench/office/sheet-text';
import { lettersTo, links, statesOf } from './by-hand';
import {
  approveByCells,
  cell,
  openOffice,
  pictureBytes,
  review,
  rows,
  submitByCells,
  typedRow,
  typeRow,
} from './played';

const everywhere = { ...typedRow, platforms: '', altText: 'Hamparan padi', hashtags: '#Padi' };

const office = openOffice({ mode: 'manual' });
const morning = office.snapshot();

describe('an office whose accounts are all manual', () => {
  const copyId = () => /\/d\/([\w-]+)\//.exec(String(rows(office, review)[0]?.media))?.[1] ?? '';
  let copy = '';

  it('says of each account that people post there', () => {
    expect(Object.values(statesOf(office))).toEqual(Array(4).fill('Manual: unggahan dikerjakan pelaksana'));
  });

  it('submits and approves as every office does', () => {
    submitByCells(office, everywhere);
    copy = copyId();
    approveByCells(office);
    office.advance(1);
    expect(cell(office, 'status')).toBe('Menunggu pemeriksaan');
    office.advance(5);
    expect(cell(office, 'status')).toBe('Siap unggah');
    expect(cell(office, 'kit')).toBe('');
  });

  it('hands the content over when it may begin: by letter, with the picture, and in the row', () => {
    office.advance(10);
    const [letter, ...more] = lettersTo(office, 'staff', 'Unggah manual');
    expect(more).toEqual([]);
    expect(letter?.subject).toMatch(/Unggah manual: K\d{6}-\w{4} – Panen raya padi \[v1-M-[\w-]+\]$/);
    expect(letter?.attachments.map((one) => [one.contentType, one.sha256])).toEqual([
      ['image/jpeg', office.world.blobs.put(pictureBytes())],
    ]);
    const caption = 'Panen raya padi di lahan percontohan.\n\n#Padi';
    expect(letter?.body.split(caption)).toHaveLength(4);
    for (const words of ['Instagram – @humas.contoh', 'Facebook – ', 'X (Twitter) – ', 'Hamparan padi', copy])
      expect(letter?.body).toContain(words);
    expect(parseKit(cell(office, 'kit')).map((item) => [item.platform, item.caption, item.altText])).toEqual(
      ['facebook', 'instagram', 'x'].map((platform) => [platform, caption, 'Hamparan padi']),
    );
    expect(cell(office, 'note')).toMatch(
      /^Facebook: menunggu tautan\..*\nInstagram: menunggu tautan\..*\nX \(Twitter\): /,
    );
  });

  it('opens the approved copy to whoever posts it, and to nobody else', () => {
    const roles = (['staff', 'lead', 'head'] as const).map((who) =>
      office.world.drive.roleOf(copy, office.people[who].email),
    );
    expect(roles).toEqual(['viewer', 'viewer', 'none']);
  });

  it('records each link as it comes', () => {
    typeRow(office, { manualLinks: links.instagram });
    office.advance(5);
    expect(cell(office, 'status')).toBe('Sedang diunggah');
    expect(cell(office, 'note')).toContain('Instagram: terunggah.');
    expect(cell(office, 'links')).toBe('Instagram: https://www.instagram.com/p/DCx9aBcPqRs');
    expect(parseKit(cell(office, 'kit'))).toHaveLength(2);
    typeRow(office, { manualLinks: `${links.instagram} ${links.facebook} ${links.x}` });
    office.advance(5);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect([cell(office, 'note'), cell(office, 'kit')]).toEqual(['Terunggah di 3 akun.', '']);
  });

  it('has them in the register, as posted by hand', () => {
    expect(rows(office, 'Register Unggahan').map((row) => [row.platform, row.method, row.postId, row.remark])).toEqual(
      expect.arrayContaining([
        ['Instagram', 'manual', 'DCx9aBcPqRs', 'Dicatat pada kolom Tautan manual.'],
        ['X (Twitter)', 'manual', '1860000000000000001', 'Dicatat pada kolom Tautan manual.'],
        [
          'Facebook',
          'manual',
          'pfbid02AbCdEf1234567890',
          'Dicatat pada kolom Tautan manual. Akunnya tidak terbaca dari tautan ini.',
        ],
      ]),
    );
  });

  it('gets the text for its chat group', () => {
    const [letter] = lettersTo(office, 'staff', 'Terunggah');
    expect(letter?.body).toContain(
      'Yth. Ketua Kelompok HKSH. Lapor unggahan 23 November 2026: 1 konten.\n1. Panen raya padi – IG: https://www.instagram.com/p/DCx9aBcPqRs | FB: ',
    );
  });

  it('closes the copy, and reports what was posted by hand', () => {
    office.advance(10);
    expect(office.world.drive.roleOf(copy, office.people.staff.email)).toBe('none');
    expect(office.world.drive.roleOf(copy, office.people.lead.email)).toBe('none');
    const lines = pageLines(office.book('ledger'), 'Laporan');
    expect(lines.find((line) => line.startsWith('Unggahan manual'))).toContain('| 3 |');
  });

  it('has asked no platform anything', () => {
    const asked = office.facebook.admin.traffic().length;
    expect(asked).toBe(0);
  });
});

describe('a content with its own moment', () => {
  beforeAll(() => office.restore(morning));

  it('is handed over then, not before', () => {
    submitByCells(office, {
      ...everywhere,
      platforms: 'Instagram',
      timing: 'Terjadwal',
      publishAt: '23/11/2026 10.00',
    });
    approveByCells(office);
    office.advance(30);
    expect(cell(office, 'status')).toBe('Dijadwalkan');
    expect(lettersTo(office, 'staff', 'Unggah manual')).toHaveLength(0);
    office.advance(90);
    const [letter] = lettersTo(office, 'staff', 'Unggah manual');
    expect(letter?.body).toContain('Tayang: 23 November 2026 pukul 10.00 WIB');
  });

  it('is handed over after Antrekan when it waits for that', () => {
    submitByCells(office, { ...everywhere, title: 'Kedua', timing: 'Tunggu antrean' }, 3);
    approveByCells(office);
    office.advance(30);
    expect(cell(office, 'kit', 3)).toBe('');
    typeRow(office, { action: 'Antrekan' }, 3);
    office.advance(10);
    expect(cell(office, 'kit', 3)).not.toBe('');
  });
});

describe('a long caption for X', () => {
  it('is shortened where nobody wrote one, and the note shows what X will get', () => {
    office.restore(morning);
    const sentence = 'Panen raya padi di lahan percontohan dihadiri petani, penyuluh, dan peneliti. ';
    submitByCells(office, { ...everywhere, caption: sentence.repeat(6).trim(), platforms: 'X (Twitter)' });
    expect(cell(office, 'status')).toBe('Menunggu pemeriksaan');
    expect(cell(office, 'note')).toMatch(/\nCaption X diusulkan: Panen raya padi .*peneliti\.$/);
    submitByCells(office, { ...everywhere, captionX: 'Panen raya padi.', platforms: 'X (Twitter)' }, 3);
    expect(cell(office, 'note', 3)).not.toContain('diusulkan');
  });
});

describe('a content that is taken back', () => {
  let approved: Json;
  let handedOver: Json;
  beforeAll(() => {
    office.restore(morning);
    submitByCells(office, everywhere);
    approveByCells(office);
    office.advance(5);
    approved = office.snapshot();
    office.advance(10);
    handedOver = office.snapshot();
  });

  it.each([
    ['Tarik', 'Pengolahan konten'],
    ['Batalkan', 'Dibatalkan'],
  ])('is not to be posted any more after %s: staff hear of it at once', (action, status) => {
    office.restore(handedOver);
    typeRow(office, { action });
    office.advance(5);
    expect([cell(office, 'status'), cell(office, 'kit')]).toEqual([status, '']);
    const [letter, ...more] = lettersTo(office, 'staff', 'Jangan diunggah');
    expect(more).toEqual([]);
    expect(letter?.body).toContain('Facebook, Instagram, X (Twitter)');
    office.advance(10);
    expect(rows(office, 'Arsip Paket', 'backOffice')).toHaveLength(1);
  });

  it('needs no letter when no kit had left', () => {
    office.restore(approved);
    typeRow(office, { action: 'Tarik' });
    office.advance(10);
    expect(cell(office, 'status')).toBe('Pengolahan konten');
    expect(lettersTo(office, 'staff')).toEqual([]);
  });

  it('cannot be taken back once a link is on record, even when both are typed at once', () => {
    office.restore(handedOver);
    typeRow(office, { manualLinks: links.instagram, action: 'Tarik' });
    office.advance(5);
    expect(rows(office, 'Register Unggahan')).toHaveLength(1);
    expect(cell(office, 'status')).toBe('Sedang diunggah');
    expect(lettersTo(office, 'staff', 'Jangan diunggah')).toEqual([]);
  });

  it('may be submitted again with other words', () => {
    office.restore(handedOver);
    typeRow(office, { action: 'Tarik' });
    office.advance(5);
    typeRow(office, { caption: 'Kalimat baru.', action: 'Ajukan' });
    office.advance(5);
    approveByCells(office);
    office.advance(15);
    expect(parseKit(cell(office, 'kit')).map((item) => item.caption)).toEqual(Array(3).fill('Kalimat baru.\n\n#Padi'));
  });
});

describe('a reader of English', () => {
  beforeAll(() => {
    office.restore(morning);
    for (const who of ['staff', 'lead'] as const) {
      const people = rows(office, 'Pengguna & Peran', 'backOffice');
      const row = people.find((one) => one.email === office.people[who].email)?.row ?? 0;
      writeRow(office, office.seat('owner', 'backOffice'), 'Pengguna & Peran', row, { language: 'Inggris' });
    }
    submitByCells(office, everywhere);
    approveByCells(office);
    office.advance(15);
    typeRow(office, { manualLinks: [links.instagram, links.facebook, links.x].join('\n') });
    office.advance(10);
  });

  it('gets every letter in English, and the chat text as the office writes it', () => {
    expect(lettersTo(office, 'lead').map((mail) => mail.subject.replace(/:.*/, ''))).toEqual([
      '[SOP Medsos] Please review',
      '[SOP Medsos] You approved',
    ]);
    const [kit, published] = lettersTo(office, 'staff');
    expect(kit?.subject).toContain('Post by hand');
    expect(kit?.body).toContain('Post it in the Instagram app with the account @humas.contoh.');
    expect(published?.body).toContain('is uploaded:');
    expect(published?.body).toContain('Lapor unggahan 23 November 2026: 1 konten.');
  });

  it('leaves shared cells in Indonesian', () => {
    expect(cell(office, 'note')).toBe('Terunggah di 3 akun.');
  });
});
