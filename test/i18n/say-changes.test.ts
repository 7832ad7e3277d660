import { correctionText, sayChange } from '../../src/i18n/say-changes';

const world = {
  accounts: [{ accountId: 'fb-utama', platform: 'facebook' as const, handle: 'Humas (contoh)' }],
  utcOffsetMinutes: 420,
};

describe('what changed, in words', () => {
  it.each([
    ['caption', 'Panen raya.', 'Panen perdana.', 'Caption: Panen [-raya.-] [+perdana.+]'],
    ['category', 'activity', 'achievement', 'Kategori: [-Kegiatan-] [+Capaian+]'],
    ['files', 'aaaaaaaa a.jpg', 'bbbbbbbb b.jpg', 'Berkas media: [-a.jpg-] [+b.jpg+]'],
    ['files', 'aaaaaaaa a.jpg', 'bbbbbbbb a.jpg', 'Berkas media: a.jpg (isinya diganti)'],
    ['accounts', '', 'fb-utama', 'Akun tujuan: [+Facebook: Humas (contoh)+]'],
    ['accounts', 'fb-lama', 'fb-utama', 'Akun tujuan: [-fb-lama-] [+Facebook: Humas (contoh)+]'],
    [
      'timing',
      'now',
      'scheduled 2026-11-24T02:00:00.000Z',
      'Tayang: [-Segera-] [+Terjadwal 24 November 2026 pukul 09.00 WIB+]',
    ],
    [
      'tiktok',
      '',
      'public true false true own',
      'Pilihan TikTok: [+Semua orang, komentar, stitch, Promosi instansi sendiri+]',
    ],
    ['consent', 'held', '', 'Persetujuan: [-Persetujuan tersedia-]'],
    ['isStrategic', 'false', 'true', 'Isu strategis: [-tidak-] [+ya+]'],
  ] as const)('names %s by what people call it (%#)', (field, before, after, line) => {
    expect(sayChange(field, before, after, world)).toBe(line);
  });

  it('speaks the reader’s language', () => {
    expect(sayChange('timing', 'wait', 'scheduled 2026-11-24T02:00:00.000Z', world, 'en')).toBe(
      'Timing: [-Wait for queueing-] [+Scheduled 24 November 2026 at 09:00 WIB+]',
    );
  });

  it('tells staff what a lead put right, and nothing of what was left alone', () => {
    const before = { caption: 'Panen raya padi.', captionX: '', hashtags: '#Padi', altText: ' Sawah ' };
    const after = { ...before, caption: 'Panen raya, padi.', altText: 'Sawah' };
    expect(correctionText(before, after)).toBe('Caption: Panen [-raya-] [+raya,+] padi.');
  });
});
