import { formatKit, type KitItem, parseKit } from '../../../src/domain/upload/kit';

const item = (change: Partial<KitItem> = {}): KitItem => ({
  platform: 'instagram',
  handle: '@humas.contoh',
  todo: 'Unggah di aplikasi Instagram dengan akun @humas.contoh.',
  when: 'segera',
  files: [{ name: 'K261123-7QXM-v1-1-panen.jpg', link: 'https://drive.google.com/file/d/abc/view' }],
  caption: 'Panen raya di Subang.\n\n#Padi #Panen',
  altText: 'Hamparan padi siap panen',
  ...change,
});

describe('the kit in a cell', () => {
  it('reads as people need it', () => {
    expect(formatKit([item()])).toBe(
      [
        'Instagram – @humas.contoh',
        'Unggah di aplikasi Instagram dengan akun @humas.contoh.',
        'Tayang: segera',
        'Berkas: https://drive.google.com/file/d/abc/view (K261123-7QXM-v1-1-panen.jpg)',
        'Caption (3 baris):',
        'Panen raya di Subang.',
        '',
        '#Padi #Panen',
        'Teks alternatif (1 baris):',
        'Hamparan padi siap panen',
      ].join('\n'),
    );
  });

  it.each<[string, readonly KitItem[]]>([
    ['nothing', []],
    ['one account', [item()]],
    ['four accounts', (['instagram', 'facebook', 'x', 'tiktok'] as const).map((platform) => item({ platform }))],
    ['no file, no alt text', [item({ files: [], altText: '' }), item({ altText: '' })]],
    ['an empty caption', [item({ caption: '' }), item()]],
    [
      'several files, with brackets in their names',
      [item({ files: [1, 2].map((i) => ({ name: `a (${i}).jpg`, link: `https://d/${i}` })) })],
    ],
    ['a caption that looks like a kit', [item({ caption: formatKit([item(), item({ platform: 'x' })]) }), item()]],
    [
      'a caption of headings',
      [item({ caption: 'Teks alternatif (1 baris):\nX\n\nCaption (2 baris):\n\nTayang: segera' }), item()],
    ],
    ['a caption of blank lines within', [item({ caption: 'a\n\n\n\nb' }), item({ caption: '-\n \n-' })]],
    ['an alt text of several lines', [item({ altText: 'satu\n\nFacebook – x\ndua' }), item({ platform: 'facebook' })]],
    ['emoji, tabs and Windows line ends', [item({ caption: '🌾\tpanen\r\nraya – 100 % “mutu”' })]],
    ['a handle with a dash', [item({ handle: 'Humas – Standardisasi – (contoh)' })]],
  ])('comes back as it went in: %s', (_name, items) => {
    expect(parseKit(formatKit(items))).toEqual(items);
  });

  it('comes back through a cell, whose reader trims it', () => {
    expect(parseKit(` ${formatKit([item(), item({ platform: 'tiktok', altText: '' })])}\n`.trim())).toHaveLength(2);
  });

  it('keeps a heading on its line, whatever its account is called', () => {
    const [read] = parseKit(formatKit([item({ handle: 'Humas\nCaption (1 baris):', todo: 'Satu.\nDua.' })]));
    expect(read).toMatchObject({ handle: 'Humas Caption (1 baris):', todo: 'Satu. Dua.', caption: item().caption });
  });

  it.each([
    'Teksnya terlalu panjang untuk sel ini; lihat surel Unggah manual.',
    'Instagram – @humas',
    'YouTube – @humas\nUnggah.\nTayang: segera\nCaption (1 baris):\na',
    `${formatKit([item()])}\ncatatan saya`,
    formatKit([item()]).replace('3 baris', '99 baris'),
    formatKit([item()]).replace('3 baris', '2 baris'),
  ])('is nothing when somebody wrote in it: %#', (text) => {
    expect(parseKit(text)).toEqual([]);
  });
});
