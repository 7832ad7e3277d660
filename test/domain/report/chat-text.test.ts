import { chatText } from '../../../src/domain/report/chat-text';

const upload = (platform: 'instagram' | 'facebook' | 'x' | 'tiktok', link: string) => ({ platform, link });

describe('the text for the chat group', () => {
  it('says one content as the office says it', () => {
    const uploads = [
      upload('x', 'https://x.com/humas/status/1'),
      upload('tiktok', 'https://www.tiktok.com/@humas/video/2'),
      upload('instagram', 'https://www.instagram.com/p/abc'),
      upload('facebook', 'https://www.facebook.com/1_2'),
    ];
    expect(chatText('23 November 2026', [{ title: 'Panen raya padi', uploads }])).toBe(
      [
        'Yth. Ketua Kelompok HKSH. Lapor unggahan 23 November 2026: 1 konten.',
        '1. Panen raya padi – IG: https://www.instagram.com/p/abc | FB: https://www.facebook.com/1_2 | X: https://x.com/humas/status/1 | TikTok: https://www.tiktok.com/@humas/video/2',
        'Demikian, terima kasih. Tim Kerja Humas',
      ].join('\n'),
    );
  });

  it('numbers several, each on its own line whatever its title holds', () => {
    const text = chatText('1 Desember 2026', [
      { title: 'Satu\nbaris', uploads: [upload('facebook', 'https://a')] },
      { title: ' Dua ', uploads: [upload('instagram', 'https://b'), upload('instagram', 'https://c')] },
    ]);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Yth. Ketua Kelompok HKSH. Lapor unggahan 1 Desember 2026: 2 konten.',
      '1. Satu baris – FB: https://a',
      '2. Dua – IG: https://b | IG: https://c',
    ]);
  });

  it('does not hide an upload whose address nobody knows', () => {
    expect(chatText('1 Desember 2026', [{ title: 'Satu', uploads: [upload('facebook', '')] }])).toContain(
      '1. Satu – FB: terunggah',
    );
  });
});
