// "Bad input" of pictures, films and what belongs to them: all that a platform refuses and can be known is said before submission, in the row
// and at the menu, with what to do; what is merely odd goes its way.
import type { Json } from '../workbench/google/contract';
import {
  film4kHevc,
  film20Fps,
  film100Seconds,
  film200Seconds,
  filmIndexAtEnd,
  filmTruncated,
  filmWithEditList,
  filmWithoutSound,
} from '../workbench/office/bad-films';
import { mediaBytes } from '../workbench/office/media';
import { calm, platformNames, seenOn } from './platforms';
import {
  approveByCells,
  cell,
  firstRow,
  openOffice,
  picture,
  pictureBytes,
  register,
  review,
  rows,
  submitByMenu,
  toldTo,
  typedRow,
  typeRow,
} from './played';

/** More than 4 MB with the head and the tail of a JPEG. */
const tooLarge = () => Buffer.concat([pictureBytes(), Buffer.alloc(4 * 2 ** 20), Buffer.from([0xff, 0xd9])]);

const files: Readonly<Record<string, () => Uint8Array>> = {
  'tinggi.jpg': () => pictureBytes(300, 600),
  'lebar.jpg': () => pictureBytes(600, 200),
  'besar.jpg': tooLarge,
  'png-bernama.jpg': () => mediaBytes('buruk/png-bernama.jpg'),
  'tanam.mp4': () => mediaBytes('video-tanam-jajar-legowo.mp4'),
  'indeks.mp4': filmIndexAtEnd,
  'bisu.mp4': filmWithoutSound,
  'terpotong.mp4': filmTruncated,
  'dipotong.mp4': filmWithEditList,
  'lambat.mp4': film20Fps,
  '100-detik.mp4': film100Seconds,
  '200-detik.mp4': film200Seconds,
  'IMG_4K.MOV': film4kHevc,
};

const office = openOffice();
for (const [name, bytes] of Object.entries(files)) office.upload('staff', name, bytes());
// Eight files are looked into a tick.
office.advance(15);
const morning: Json = office.snapshot();

type Row = Readonly<Record<string, string>>;
const pictureRow: Row = { ...typedRow, platforms: '', files: picture };
const filmRow: Row = { ...pictureRow, files: 'tanam.mp4', tiktokPrivacy: 'Semua orang' };
const film = (name: string): Row => ({ ...filmRow, files: name });
const wheat = '麦';

/** What is wrong, the row, the label of the column that is named, and what is said to do about it. */
const cases: readonly [string, Row, string, RegExp][] = [
  [
    'a picture too tall',
    { ...pictureRow, files: 'tinggi.jpg' },
    'Berkas media',
    /terlalu tinggi untuk Instagram\. Potong .*4:5/,
  ],
  [
    'a picture too wide',
    { ...pictureRow, files: 'lebar.jpg' },
    'Berkas media',
    /terlalu lebar untuk Instagram\. Potong .*1,91:1/,
  ],
  [
    'a picture too large',
    { ...pictureRow, files: 'besar.jpg' },
    'Berkas media',
    /4(,0)? MB, melebihi batas .*Perkecil/,
  ],
  [
    'two pictures',
    { ...pictureRow, files: `${picture}, png-bernama.jpg` },
    'Berkas media',
    /Ada 2 berkas.*sisakan satu/,
  ],
  [
    'a picture and a film',
    { ...filmRow, files: `${picture}, tanam.mp4` },
    'Berkas media',
    /Ada 2 berkas.*sisakan satu/,
  ],
  [
    'a film with its index at the end',
    film('indeks.mp4'),
    'Berkas media',
    /ditolak Instagram\. Ekspor ulang .*Fast start/,
  ],
  ['a film cut in a gallery', film('dipotong.mp4'), 'Berkas media', /edit list.*Ekspor ulang/],
  ['a film cut off', film('terpotong.mp4'), 'Berkas media', /terpotong atau rusak\. Unggah ulang/],
  [
    'a film of 20 pictures a second',
    film('lambat.mp4'),
    'Berkas media',
    /20 gambar per detik.*Ekspor ulang dengan 25 atau 30/,
  ],
  ['a film of 200 s', film('200-detik.mp4'), 'Berkas media', /melebihi batas X .*(Perpendek videonya)/],
  ['4K HEVC from a phone', film('IMG_4K.MOV'), 'Berkas media', /(HEVC.*Ekspor ulang|1080p \(bukan 4K\))/],
  [
    'a caption too long for Instagram',
    { ...pictureRow, caption: 'Panen. '.repeat(315) },
    'Caption',
    /Caption Instagram melebihi 2\.200 karakter.*Singkatkan/,
  ],
  [
    '31 hashtags',
    { ...pictureRow, hashtags: '#t '.repeat(31) },
    'Caption',
    /31 tagar, melebihi batas 30\. Kurangi tagar/,
  ],
  [
    'a text for X that only X counts as too long',
    { ...pictureRow, captionX: wheat.repeat(141) },
    'Caption X',
    /Caption X .*melebihi 280 karakter \(sekarang 282\)\. Singkatkan/,
  ],
  [
    'no choice for TikTok',
    { ...filmRow, tiktokPrivacy: '' },
    'TikTok: siapa yang melihat',
    /Pilihan TikTok belum diisi.*pilih/,
  ],
];

const place = (row: number, label: string) => `Tab ${register}, baris ${row + 1}, kolom ${label}: `;
const start = () => {
  office.restore(morning);
  calm(office);
};

describe('by cells', () => {
  const rowOf = (i: number) => firstRow + i;
  beforeAll(() => {
    start();
    cases.forEach(([, values], i) => void typeRow(office, { ...values, action: 'Ajukan' }, rowOf(i)));
    office.advance(10);
  });

  it.each(cases.map(([name, , ...rest], i) => [name, i, ...rest] as const))(
    'the row says what to do: %s',
    (_name, i, label, sentence) => {
      const note = cell(office, 'note', rowOf(i));
      expect(note).toMatch(sentence);
      expect(note).toContain(place(rowOf(i), label));
    },
  );

  it('offers none of them', () => expect(rows(office, review)).toEqual([]));
});

describe('at the menu', () => {
  beforeAll(start);

  it.each(cases)('the dialog says the same, before anything is submitted: %s', (_name, values, label, sentence) => {
    typeRow(office, { tiktokPrivacy: '', hashtags: '', captionX: '', ...values });
    const before = toldTo(office, 'staff').length;
    submitByMenu(office);
    const told = toldTo(office, 'staff').slice(before).join('\n');
    expect(told).toMatch(sentence);
    expect(told).toContain(place(firstRow, label));
    expect(rows(office, 'Pengajuan')).toEqual([]);
  });
});

describe('what is only odd', () => {
  beforeEach(start);

  it.each([
    ['a PNG called .jpg', { ...pictureRow, files: 'png-bernama.jpg' }, ['facebook', 'instagram', 'x']],
    ['a film without sound', film('bisu.mp4'), platformNames],
    ['a film of 100 s, too long for a Facebook Reel', film('100-detik.mp4'), platformNames],
    [
      'a text for X whose link counts as 23',
      { ...pictureRow, captionX: `${'a'.repeat(250)} https://contoh.example.id/${'b'.repeat(200)}` },
      ['facebook', 'instagram', 'x'],
    ],
    [
      'a caption X has to shorten',
      { ...pictureRow, caption: 'Panen raya. '.repeat(60) },
      ['facebook', 'instagram', 'x'],
    ],
  ] as const)('goes its way: %s', (_name, values, on) => {
    typeRow(office, { ...values, action: 'Ajukan' });
    office.advance(5);
    approveByCells(office);
    office.advance(40);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(on.map((platform) => seenOn(office, platform).length)).toEqual(on.map(() => 1));
  });

  it('the row says so while it waits for its lead, shortly', () => {
    typeRow(office, { ...film('bisu.mp4'), caption: 'Hubungi 0812-3456-7890, rina@kantor.example', action: 'Ajukan' });
    office.advance(5);
    expect(cell(office, 'status')).toBe('Menunggu pemeriksaan');
    const [waits, ...hints] = cell(office, 'note').split('\n');
    expect(waits).toMatch(/^Versi 1 menunggu pemeriksaan/);
    expect(hints).toEqual([
      'Video "bisu.mp4" tidak memiliki suara. Pastikan memang demikian.',
      'Teks memuat "0812-3456-7890", mirip nomor telepon. Hapus bila milik pribadi.',
    ]);
  });

  it('a platform taken off the row takes its refusal with it', () => {
    typeRow(office, { ...film('indeks.mp4'), platforms: 'Facebook, X', action: 'Ajukan' });
    office.advance(5);
    expect(cell(office, 'status')).toBe('Menunggu pemeriksaan');
  });
});

describe('a file that changes while it is chosen', () => {
  beforeEach(start);
  const other = pictureBytes(200, 200);
  const swap = () =>
    office.world.drive.replaceContent(
      office.people.staff.email,
      office.files().find((file) => file.name === picture)?.id ?? '',
      other,
    );
  const said = /Berkas "panen\.jpg" berubah setelah dipilih atau diajukan\. Ajukan kembali/;

  it('between the menu and the engine: the row says so, and nothing is offered', () => {
    typeRow(office, pictureRow);
    submitByMenu(office);
    swap();
    office.advance(5);
    expect(cell(office, 'note')).toMatch(said);
    expect(rows(office, review)).toEqual([]);
  });

  it('before any call of the tick that takes it: offered, approved and posted are the same bytes, or the row says so', () => {
    typeRow(office, { ...pictureRow, platforms: 'Facebook', action: 'Ajukan' });
    const typed = office.snapshot();
    let calls = 0;
    office.world.faults.afterCall = (run, call) => {
      if (run.entry === 'clock' && ['Drive', 'UrlFetch'].includes(call.service)) calls += 1;
    };
    office.advance(5);
    expect(calls).toBeGreaterThan(3);
    const ends = new Set<string>();
    for (let n = 1; n <= calls; n += 1) {
      office.restore(typed);
      calm(office);
      let seen = 0;
      office.world.faults.beforeCall = (run, call) => {
        if (run.entry !== 'clock' || !['Drive', 'UrlFetch'].includes(call.service)) return;
        seen += 1;
        if (seen === n) swap();
      };
      office.advance(5);
      calm(office);
      const offered = rows(office, review)[0];
      if (!offered) {
        expect([n, cell(office, 'note')]).toEqual([n, expect.stringMatching(said)]);
        ends.add('said');
        continue;
      }
      const copies = JSON.parse(String(rows(office, 'Paket', 'backOffice')[0]?.copies)) as {
        sha256: string;
        fileId: string;
      }[];
      for (const { fileId, sha256 } of copies)
        expect([n, office.world.drive.head(fileId)?.sha256]).toEqual([n, sha256]);
      ends.add('offered');
    }
    expect(ends.size).toBeGreaterThan(0);
  });
});
