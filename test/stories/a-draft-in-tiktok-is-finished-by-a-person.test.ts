// "Draf di TikTok": the engine brings the film into the app's inbox, a person finishes it there, and its link ends the matter.
import { parseKit } from '../../src/domain/upload/kit';
import { mediaBytes } from '../workbench/office/media';
import { changeAccount, lettersTo, statesOf } from './by-hand';
import { approveByCells, cell, openOffice, rows, submitByCells, typedRow, typeRow } from './played';

const film = 'video-tanam-jajar-legowo.mp4';

describe('a film for an account that takes drafts', () => {
  const office = openOffice();
  changeAccount(office, 'tt-utama', { mode: 'draf di TikTok' });
  office.upload('staff', film, mediaBytes(film));
  office.advance(5);

  it('tells the desk what TikTok allows this creator', () => {
    expect(statesOf(office)['tt-utama']).toMatch(/^Tersambung sebagai /);
    const config = String(rows(office, 'Konfigurasi')[0]?.value);
    expect(JSON.parse(config)).toMatchObject({
      creators: { 'tt-utama': { privacyOptions: expect.arrayContaining(['SELF_ONLY']) } },
    });
  });

  it('is uploaded, and handed over in the inbox: the letter says where to find it, and what to paste', () => {
    submitByCells(office, {
      ...typedRow,
      files: film,
      platforms: 'TikTok',
      hashtags: '#Padi',
      tiktokPrivacy: 'Semua orang',
      tiktokComments: 'TRUE',
    });
    approveByCells(office);
    office.advance(40);
    expect(cell(office, 'note')).toContain('TikTok: menunggu tautan.');
    const [letter, ...more] = lettersTo(office, 'staff', 'Unggah manual');
    expect(more).toEqual([]);
    expect(letter?.attachments).toEqual([]);
    expect(letter?.body).toContain('Buka aplikasi TikTok dengan akun @humas.contoh, buka kotak masuk');
    expect(letter?.body).toContain('Setelan TikTok yang disetujui: Semua orang, komentar');
    expect(letter?.body).not.toContain('https://drive.google.com');
    expect(parseKit(cell(office, 'kit'))).toMatchObject([
      { platform: 'tiktok', files: [], caption: 'Panen raya padi di lahan percontohan.\n\n#Padi', altText: '' },
    ]);
  });

  it('is on record as soon as its link is', () => {
    typeRow(office, { manualLinks: 'https://www.tiktok.com/@humas.contoh/video/7440000000000000001?lang=id' });
    office.advance(10);
    expect([cell(office, 'status'), cell(office, 'kit')]).toEqual(['Terunggah', '']);
    expect(rows(office, 'Register Unggahan')).toMatchObject([
      { platform: 'TikTok', method: 'manual', link: 'https://www.tiktok.com/@humas.contoh/video/7440000000000000001' },
    ]);
  });
});
