// Promise 5, "Bad input": whatever is typed, pasted, linked or called, the row says in Indonesian what is wrong and where; nothing is lost,
// and the rows beside it go on.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlayedOffice } from '../workbench/office/played-office';
import { writeRow } from '../workbench/office/rows';
import { pageLines } from '../workbench/office/sheet-text';
import { changeAccount } from './by-hand';
import {
  approveByCells,
  cell,
  columnAt,
  firstRow,
  handsOf,
  openOffice,
  picture,
  pictureBytes,
  posts,
  register,
  review,
  rows,
  submitByMenu,
  toldTo,
  typedRow,
  typeRow,
} from './played';

const badFolder = join('test', 'workbench', 'office', 'media', 'buruk');
const bad = (name: string): Uint8Array => readFileSync(join(badFolder, name));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** More than 4 MB with the head and the tail of a JPEG: it is refused for its size before anybody decodes it. */
const tooLarge = Buffer.concat([pictureBytes(), Buffer.alloc(4 * 1024 * 1024), Buffer.from([0xff, 0xd9])]);

const office = openOffice();
for (const name of ['IMG_4821.HEIC', 'catatan-rapat.jpg', 'foto-terpotong.jpg', 'png-bernama.jpg', 'kosong.jpg'])
  office.upload('staff', name, bad(name));
office.upload('staff', 'besar.jpg', tooLarge);
const { world } = office;
const ownFile = (name: string) => world.drive.upload(office.people.staff.email, { name, bytes: pictureBytes() });
const foreignFile = ownFile('milik-sendiri.jpg');
const sharedFile = ownFile('dibagikan.jpg');
world.drive.share(office.people.staff.email, sharedFile, office.people.owner.email, 'viewer');
changeAccount(office, 'tt-utama', { active: 'FALSE' });
const folder = office.inFolder();
const link = (id: string) => `https://drive.google.com/file/d/${id}/view?usp=sharing`;
office.advance(5);
const founded = office.snapshot();

const columns: Readonly<Record<string, string>> = {
  title: 'Judul',
  category: 'Kategori',
  files: 'Berkas media',
  caption: 'Caption',
  platforms: 'Platform tujuan',
  timing: 'Tayang',
  publishAt: 'Jadwal tayang',
  isStrategic: 'Isu strategis',
  classification: 'Klasifikasi',
  action: 'Tindakan',
  altText: 'Teks alternatif',
  source: 'Sumber materi',
  hashtags: 'Tagar',
  staff: 'Pelaksana',
};

type Row = Readonly<Record<string, string>>;
/** What is wrong, what is typed instead of a good row's cells, the column the message names, and its sentence. */
const cases: readonly [string, Row, string, RegExp][] = [
  ['no title', { title: '' }, 'title', /Judul belum diisi/],
  ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title', /melebihi 200 karakter \(sekarang 201\)/],
  ['no category', { category: '' }, 'category', /Kategori belum dipilih/],
  ['an unknown category', { category: 'Berita' }, 'category', /"Berita" tidak ada dalam pilihan/],
  ['no file', { files: '' }, 'files', /Berkas media belum diisi/],
  ['no caption', { caption: '' }, 'caption', /Caption belum diisi/],
  [
    'a caption of 20,001 characters',
    { caption: 'é'.repeat(20_001) },
    'caption',
    /melebihi 20\.000 karakter \(sekarang 20\.0/,
  ],
  ['a category of 49,000 characters', { category: 'K'.repeat(49_000) }, 'category', /"K{80}…" tidak ada dalam pilihan/],
  ['a file name of 49,000 characters', { files: 'f'.repeat(49_000) }, 'files', /"f{80}…" tidak ada di folder Masuk/],
  ['8,000 file names', { files: 'a.jpg,'.repeat(8_000) }, 'files', /Ada 8000 berkas/],
  ['a name nobody bears', { staff: 'Siapa Saja' }, 'staff', /namanya tidak terdaftar/],
  ['a name of 400 characters', { staff: 'w'.repeat(400) }, 'staff', /melebihi 200 karakter/],
  [
    'an alt text of 40,000 characters',
    { altText: 'a'.repeat(40_000) },
    'altText',
    /melebihi .* karakter \(sekarang 40\.000\)/,
  ],
  ['a source of 6,000 characters', { source: 's'.repeat(6_000) }, 'source', /melebihi .* karakter \(sekarang 6\.000\)/],
  [
    '6,000 characters of hashtags',
    { hashtags: '#t'.repeat(3_000) },
    'hashtags',
    /melebihi .* karakter \(sekarang 6\.000\)/,
  ],
  ['a platform nobody knows', { platforms: 'Friendster' }, 'platforms', /"Friendster" tidak ada dalam pilihan/],
  ['a platform without an account', { platforms: 'Facebook, TikTok' }, 'platforms', /Belum ada akun TikTok yang aktif/],
  [
    'an account instead of a platform',
    { platforms: '@humas.contoh' },
    'platforms',
    /"@humas.contoh" tidak ada dalam pilihan/,
  ],
  ['32/13/2026 as schedule', { publishAt: '32/13/2026' }, 'publishAt', /"32\/13\/2026" tidak terbaca sebagai tanggal/],
  ['a number no calendar holds as schedule', { publishAt: '999999999' }, 'publishAt', /tidak terbaca sebagai tanggal/],
  ['a schedule in the past', { publishAt: '20/11/2026 10.00' }, 'publishAt', /Jadwal tayang sudah lewat/],
  ['Terjadwal without a schedule', { timing: 'Terjadwal' }, 'publishAt', /Jadwal tayang belum diisi/],
  ['a timing nobody knows', { timing: 'besok' }, 'timing', /"besok" tidak ada dalam pilihan/],
  ['an open PPID question', { classification: 'Perlu konsultasi PPID' }, 'classification', /konsultasi PPID/],
  [
    'an action nobody knows',
    { action: 'Terbitkan sekarang' },
    'action',
    /"Terbitkan sekarang" tidak ada dalam pilihan/,
  ],
  ['a file name that is not there', { files: 'tidak-ada.jpg' }, 'files', /"tidak-ada.jpg" tidak ada di folder Masuk/],
  [
    'a name with quotes, meant to break the search',
    { files: "x' or name contains 'panen" },
    'files',
    /tidak ada di folder Masuk/,
  ],
  [
    'a link to a file that is gone',
    { files: link('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') },
    'files',
    /tidak dapat dibuka/,
  ],
  [
    'a link to a file not shared with the engine',
    { files: link(foreignFile) },
    'files',
    /tidak dapat dibuka.*dibagikan kepada akun pengunggah/,
  ],
  ['a link to a folder', { files: link(folder) }, 'files', /tidak dikenali sebagai gambar/],
  ['a link to another site', { files: 'https://contoh.example/foto.jpg' }, 'files', /bukan tautan berkas Drive/],
  ['two pictures', { files: `${picture}, png-bernama.jpg` }, 'files', /Ada 2 berkas/],
  ['a HEIC picture', { files: 'IMG_4821.HEIC' }, 'files', /berjenis HEIC.*Paling Kompatibel/],
  ['an empty file', { files: 'kosong.jpg' }, 'files', /kosong \(0 byte\)/],
  ['a text file named .jpg', { files: 'catatan-rapat.jpg' }, 'files', /tidak dikenali sebagai gambar/],
  ['a JPEG cut off in the middle', { files: 'foto-terpotong.jpg' }, 'files', /terpotong atau rusak/],
  ['a picture of more than 4 MB', { files: 'besar.jpg' }, 'files', /berukuran 4 MB, melebihi batas Facebook/],
];

const place = (row: number, key: string) => `Tab ${register}, baris ${row + 1}, kolom ${columns[key] ?? key}: `;
const normal = (text: string) => text.trim();

/** What a row holds of what was typed into it. */
function kept(row: number, values: Row): Row {
  return Object.fromEntries(Object.keys(values).map((key) => [key, cell(office, key, row)]));
}

/** Dates are shown in the file's own way once the sheet has understood them. */
const shownAs = (values: Row): Row => ({
  ...values,
  ...(values.publishAt === '20/11/2026 10.00' ? { publishAt: '20 November 2026 10.00' } : {}),
});

describe('in one and the same tick', () => {
  beforeAll(() => {
    office.restore(founded);
    cases.forEach(
      ([, values], i) => void typeRow(office, { ...typedRow, action: 'Ajukan', ...values }, firstRow + 1 + i),
    );
    typeRow(office, { ...typedRow, title: 'Baris baik pertama', action: 'Ajukan' }, firstRow);
    typeRow(office, { ...typedRow, title: 'Baris baik terakhir', action: 'Ajukan' }, firstRow + 1 + cases.length);
    office.advance(5);
  });

  it.each(cases.map(([name, ...rest], i) => [name, i, ...rest] as const))(
    'the row says what is wrong, and where: %s',
    (_name, i, values, key, sentence) => {
      const row = firstRow + 1 + i;
      const note = cell(office, 'note', row);
      expect(note).toMatch(sentence);
      expect(note).toContain(place(row, key));
      expect(note.split('\n')).toHaveLength(1);
      const { action: _, ...stays } = { ...typedRow, ...values };
      const { publishAt, ...texts } = stays as Record<string, string>;
      expect(kept(row, texts)).toEqual(Object.fromEntries(Object.entries(texts).map(([k, text]) => [k, normal(text)])));
      if (publishAt !== undefined && /^\d+\/13/.test(publishAt))
        expect(cell(office, 'publishAt', row)).toBe(shownAs({ publishAt }).publishAt);
    },
  );

  it('the good rows before and after them are offered, approved and posted', () => {
    const offered = rows(office, review).map((one) => one.title);
    expect(offered.sort()).toEqual(['Baris baik pertama', 'Baris baik terakhir']);
    approveByCells(office, 'lead', firstRow);
    approveByCells(office, 'lead', firstRow + 1);
    office.advance(25);
    expect(posts(office)).toHaveLength(2);
    expect(cell(office, 'status', firstRow)).toBe('Terunggah');
    expect(cell(office, 'status', firstRow + 1 + cases.length)).toBe('Terunggah');
  });

  it('a row that was mended goes its way', () => {
    const i = cases.findIndex(([name]) => name === 'no caption');
    typeRow(office, { caption: typedRow.caption ?? '', action: 'Ajukan' }, firstRow + 1 + i);
    office.advance(5);
    expect(cell(office, 'note', firstRow + 1 + i)).toMatch(/menunggu pemeriksaan oleh/);
  });
});

describe('at the menu', () => {
  beforeEach(() => office.restore(founded));

  const known = cases.filter(
    ([name]) =>
      !/action|cut off|text file|empty file|HEIC|not shared|is gone|not there|quotes|folder|calendar|bears|49,000 characters/.test(
        name,
      ),
  );
  it.each(known)('a dialog says what is wrong, and where: %s', (_name, values, key, sentence) => {
    typeRow(office, { ...typedRow, ...values });
    const before = toldTo(office, 'staff').length;
    submitByMenu(office);
    const told = toldTo(office, 'staff').slice(before).join('\n');
    expect(told).toMatch(sentence);
    expect(told).toContain(place(firstRow, key));
    expect(rows(office, 'Pengajuan')).toHaveLength(0);
  });

  it.each([
    ['an empty file', 'kosong.jpg', /kosong \(0 byte\)/],
    ['a text file named .jpg', 'catatan-rapat.jpg', /tidak dikenali sebagai gambar/],
    ['a JPEG cut off in the middle', 'foto-terpotong.jpg', /terpotong atau rusak/],
  ])('what only the bytes tell is said there too, once the engine has looked at them: %s', (_name, files, sentence) => {
    office.advance(10);
    typeRow(office, { ...typedRow, files });
    submitByMenu(office);
    expect(toldTo(office, 'staff').at(-1)).toMatch(sentence);
    expect(toldTo(office, 'staff').at(-1)).toContain(place(firstRow, 'files'));
    expect(rows(office, 'Pengajuan')).toHaveLength(0);
  });

  it('says when no row, or another tab, is selected', () => {
    const staff = office.seat('staff');
    staff.open();
    for (const [tab, row] of [
      [register, 0],
      [review, firstRow],
    ] as const) {
      staff.select(tab, row, 0);
      staff.menu('SOP Media Sosial', 'Ajukan pemeriksaan');
      expect(toldTo(office, 'staff').at(-1)).toMatch(/Belum ada baris konten yang dipilih/);
    }
  });

  it('refuses a cell of 60,000 characters, and loses nothing that stood there', () => {
    typeRow(office, typedRow);
    const [answer] = typeRow(office, { caption: 'x'.repeat(60_000) });
    expect(answer).toEqual({ kind: 'refused', message: expect.stringMatching(/50000 karakter/) });
    expect(cell(office, 'caption')).toBe(typedRow.caption);
  });
});

describe('what counts is the file, not its name', () => {
  beforeEach(() => office.restore(founded));

  it.each([
    ['a PNG named .jpg', 'png-bernama.jpg', () => bad('png-bernama.jpg')],
    ['a file of somebody who shared it with the engine', link(sharedFile), () => pictureBytes()],
  ])('takes %s', (_name, files, bytes) => {
    typeRow(office, { ...typedRow, files, action: 'Ajukan' });
    publishFirst(office);
    expect(posts(office)[0]?.photos[0]?.sha256).toBe(sha256(bytes()));
  });
});

function publishFirst(played: PlayedOffice): void {
  played.advance(5);
  approveByCells(played);
  played.advance(25);
  expect(posts(played)).toHaveLength(1);
}

/** Cells of both workbooks that calculate something. */
const formulas = () =>
  (['ledger', 'backOffice'] as const).flatMap((name) =>
    office
      .book(name)
      .sheets.flatMap((sheet) =>
        sheet.rows.flatMap((row, r) =>
          (row?.cells ?? []).flatMap((one, c) =>
            one?.formula === undefined ? [] : [`${sheet.title} ${r},${c}: ${one.formula}`],
          ),
        ),
      ),
  );

describe('odd text', () => {
  beforeEach(() => office.restore(founded));

  const texts: readonly [string, string][] = [
    ['a formula that fetches', '=IMPORTXML("http://x","//a")'],
    ['a formula with a plus', '+62 811 0000 0000'],
    ['a formula with a minus', '-1+2'],
    ['a formula with an at sign', '@SUM(A1:A9) hadir'],
    ['emoji', 'Panen 🌾👩‍🌾🏽 raya 🇮🇩'],
    ['right-to-left text', 'حصاد الأرز ‏في الحقل – panen'],
    ['HTML', '<script>alert(1)</script><b>Panen</b> & "raya"'],
    ['a text that looks like a number', '007'],
    ['a text that looks like a date', '1/2'],
    ['a tab and quotes', 'O\'Brien "panen" {{v}} %s $& \\1'],
  ];

  it.each(texts)('stays the text it is, everywhere: %s', (_name, text) => {
    typeRow(office, { ...typedRow, title: text, caption: text, altText: text, source: text, action: 'Ajukan' });
    office.advance(5);
    expect([cell(office, 'title'), cell(office, 'caption')]).toEqual([text, text]);
    expect([cell(office, 'title', firstRow, review), cell(office, 'caption', firstRow, review)]).toEqual([text, text]);
    publishFirst(office);
    expect(posts(office)[0]?.message).toBe(text);
    expect(rows(office, 'Register Unggahan').map((row) => row.title)).toEqual([text]);
    expect(rows(office, 'Unggahan', 'backOffice').map((row) => row.title)).toEqual([text]);
    expect(pageLines(office.book('ledger'), 'Laporan').some((line) => line.includes(text))).toBe(true);
    const mails = office.mails();
    expect(mails.find((mail) => mail.subject.includes('Mohon pemeriksaan'))?.body).toContain(text);
    expect(mails.every((mail) => mail.html === undefined)).toBe(true);
    expect(formulas()).toEqual([]);
  });

  it('posts 19,000 characters with emoji and line ends as they were typed', () => {
    const caption = `Awal 🌾\n${'baris "panjang" حصاد\n'.repeat(800)}akhir`.slice(0, 19_000).trim();
    typeRow(office, { ...typedRow, caption, action: 'Ajukan' });
    publishFirst(office);
    expect(posts(office)[0]?.message).toBe(caption);
  });

  it('refuses a text that only its quotes make too long for a cell, and goes on', () => {
    typeRow(office, {
      ...typedRow,
      caption: '"'.repeat(19_900),
      altText: '"'.repeat(900),
      source: '"'.repeat(1_900),
      action: 'Ajukan',
    });
    typeRow(office, { ...typedRow, action: 'Ajukan' }, firstRow + 1);
    office.advance(5);
    expect(cell(office, 'note')).toMatch(/Tab Register Konten, baris 3, kolom Caption: Isi baris terlalu panjang/);
    expect(cell(office, 'status', firstRow + 1)).toBe('Menunggu pemeriksaan');
  });
});

describe('pasted from elsewhere, so that formats, dropdowns and boxes are gone', () => {
  beforeEach(() => office.restore(founded));

  const paste = (key: string, text: string) => {
    const { acts, email, at } = handsOf(office, 'staff');
    expect(acts.paste(email, at(register), firstRow, columnAt(office, register, key), [[text]])).toEqual({ ok: true });
  };

  it('a formula is the person’s own, but its error is never submitted', () => {
    typeRow(office, typedRow);
    paste('caption', '=IMPORTXML("http://x";"//a")');
    typeRow(office, { action: 'Ajukan' });
    office.advance(5);
    expect(cell(office, 'note')).toMatch(/Tab Register Konten, baris 3, kolom Caption: .*Loading\.\.\..*rumus/);
    expect(formulas()).toHaveLength(1);
    const before = toldTo(office, 'staff').length;
    submitByMenu(office);
    expect(toldTo(office, 'staff').slice(before).join()).toMatch(/kolom Caption: .*Loading\.\.\./);
    expect(rows(office, review)).toHaveLength(0);
  });

  it.each([
    ['isStrategic', 'mungkin', /kolom Isu strategis: "mungkin" tidak terbaca sebagai centang/],
    ['publishAt', 'besok pagi', /kolom Jadwal tayang: "besok pagi" tidak terbaca sebagai tanggal/],
    ['publishAt', 'TRUE', /kolom Jadwal tayang: "true" tidak terbaca sebagai tanggal/],
    ['platforms', '1/2', /kolom Platform tujuan: .* tidak ada dalam pilihan/],
    ['category', 'TRUE', /kolom Kategori: "true" tidak ada dalam pilihan/],
    ['action', '12', /kolom Tindakan: "12" tidak ada dalam pilihan/],
  ])('%s holding %s is said in the row', (key, text, sentence) => {
    typeRow(office, { ...typedRow, action: 'Ajukan' });
    paste(key, text);
    office.advance(5);
    expect(cell(office, 'note')).toMatch(sentence);
    expect(rows(office, review)).toHaveLength(0);
  });
});

describe('when Google fails on one row', () => {
  beforeEach(() => {
    office.restore(founded);
    office.world.faults.clear();
  });

  it('the row says so and asks again by itself; the others are not held up', () => {
    typeRow(office, { ...typedRow, title: 'Pertama', action: 'Ajukan' });
    typeRow(office, { ...typedRow, title: 'Kedua', action: 'Ajukan' }, firstRow + 1);
    office.world.faults.failCall((call) => call.operation === 'files.copy', 'Exception: Internal error.', 'before', 1);
    office.advance(5);
    expect([firstRow, firstRow + 1].map((row) => cell(office, 'status', row)).sort()[0]).toBe('Menunggu pemeriksaan');
    const failed = cell(office, 'title', firstRow) === 'Pertama' ? firstRow : firstRow + 1;
    expect(cell(office, 'note', failed)).toMatch(/kesalahan yang tidak terduga \(\w{8}\)/);
    office.advance(5);
    expect(rows(office, review)).toHaveLength(2);
  });

  it('a day without letters left stops no post; they leave the next day', () => {
    typeRow(office, { ...typedRow, action: 'Ajukan' });
    office.world.quotas.use(office.people.owner, 'email', office.world.quotas.left(office.people.owner, 'email'));
    office.advance(5);
    approveByCells(office);
    office.advance(25);
    expect(posts(office)).toHaveLength(1);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(office.mails()).toHaveLength(0);
    office.world.clock.advance(24 * 60 * 60_000);
    office.runTriggers();
    expect(office.mails().map((mail) => mail.subject.slice(0, 22))).toEqual([
      '[SOP Medsos] Anda meny',
      '[SOP Medsos] Terunggah',
    ]);
  });

  it('says the same of what the menu submitted', () => {
    typeRow(office, { ...typedRow, title: 'Pertama' });
    typeRow(office, { ...typedRow, title: 'Kedua' }, firstRow + 1);
    submitByMenu(office, firstRow);
    submitByMenu(office, firstRow + 1);
    office.world.faults.failCall((call) => call.operation === 'files.copy', 'Exception: Internal error.', 'before', 1);
    office.advance(5);
    expect(cell(office, 'note')).toMatch(/kesalahan yang tidak terduga \(\w{8}\)/);
    expect(cell(office, 'status', firstRow + 1)).toBe('Menunggu pemeriksaan');
    office.advance(10);
    expect(rows(office, review)).toHaveLength(2);
  });
});

describe('a lead’s note', () => {
  beforeEach(() => office.restore(founded));

  it('of 49,000 characters is answered in its row, and other decisions are taken', () => {
    typeRow(office, { ...typedRow, title: 'Pertama', action: 'Ajukan' });
    typeRow(office, { ...typedRow, title: 'Kedua', action: 'Ajukan' }, firstRow + 1);
    office.advance(5);
    const lead = office.seat('lead');
    const decide = (row: number, note: string) =>
      writeRow(office, lead, review, row, { decision: 'Kembalikan (Return)', note, send: 'TRUE' });
    decide(firstRow, 'x'.repeat(49_000));
    decide(firstRow + 1, 'Sebutkan luas lahannya, ya.');
    office.advance(5);
    expect(rows(office, review)).toHaveLength(1);
    expect(cell(office, 'answer', firstRow, review)).toMatch(
      /Tab Pemeriksaan, baris 3, kolom Catatan: Catatan melebihi 2\.000 karakter \(sekarang 49\.000\)/,
    );
    expect(cell(office, 'note', firstRow, review)).toHaveLength(49_000);
  });
});
