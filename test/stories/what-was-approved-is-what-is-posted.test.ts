// Promise 1: a cell edited later, a file replaced, a status typed by hand: none of them reaches the platform.
import { createHash } from 'node:crypto';
import {
  approveByMenu,
  cell,
  openOffice,
  picture,
  pictureBytes,
  posts,
  review,
  rows,
  submitByCells,
  submitByMenu,
  typedRow,
  typeRow,
} from './played';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('what was approved', () => {
  const office = openOffice();
  submitByCells(office);
  const submitted = office.snapshot();
  approveByMenu(office);
  office.advance(5);
  const approved = office.snapshot();
  const message = () => posts(office)[0]?.message;

  it('goes out with the approved words and bytes, although the file in Drive was replaced and thrown away', () => {
    office.restore(approved);
    const file = office.files().find((one) => one.name === picture);
    office.world.drive.replaceContent(office.people.staff.email, file?.id ?? '', pictureBytes(48, 48));
    office.world.drive.trash(office.people.staff.email, file?.id ?? '');
    office.advance(20);
    expect(message()).toBe(typedRow.caption);
    expect(posts(office)[0]?.photos[0]?.sha256).toBe(sha256(pictureBytes()));
  });

  it('leaves the review when its row is edited before the decision, and says so', () => {
    office.restore(submitted);
    typeRow(office, { caption: 'Kalimat yang tidak pernah diperiksa.' });
    approveByMenu(office);
    office.advance(30);
    expect(posts(office)).toHaveLength(0);
    expect(rows(office, review)).toHaveLength(0);
    expect(cell(office, 'status')).toBe('Pengolahan konten');
    expect(cell(office, 'note')).toContain('Isi baris berubah setelah diajukan');
    expect(cell(office, 'caption')).toBe('Kalimat yang tidak pernah diperiksa.');
  });

  it.each([
    ['caption', 'Kalimat lain.', 'Caption'],
    ['title', 'Judul lain', 'Judul'],
    ['captionFacebook', 'Hanya untuk Facebook.', 'Caption Facebook'],
    ['altText', 'Teks lain.', 'Teks alternatif'],
    ['hashtags', '#Lain', 'Tagar'],
    ['files', 'lain.jpg', 'Berkas media'],
    ['timing', 'Tunggu antrean', 'Tayang'],
  ])('is held when %s changes after the approval, and neither text is posted', (key, text, label) => {
    office.restore(approved);
    typeRow(office, { [key]: text });
    office.advance(30);
    expect(posts(office)).toHaveLength(0);
    expect(cell(office, 'note')).toContain(`kolom ${label}: Isi berubah setelah disetujui. Unggahan ditahan`);
  });

  it('goes out as soon as the row is put back', () => {
    office.restore(approved);
    typeRow(office, { caption: 'Kalimat lain.' });
    office.advance(15);
    typeRow(office, { caption: typedRow.caption ?? '' });
    office.advance(15);
    expect(message()).toBe(typedRow.caption);
    expect(cell(office, 'status')).toBe('Terunggah');
  });

  it('goes out with the new words once they were approved in turn', () => {
    office.restore(approved);
    typeRow(office, { caption: 'Kalimat baru.', action: 'Ajukan' });
    office.advance(5);
    expect(rows(office, review)[0]).toMatchObject({
      caption: 'Kalimat baru.',
      version: '2',
      changed: 'Berubah sejak versi 1: caption.',
    });
    approveByMenu(office);
    office.advance(20);
    expect(posts(office).map((post) => post.message)).toEqual(['Kalimat baru.']);
  });

  it('is not held by what is no published field, nor by a status typed by hand', () => {
    office.restore(approved);
    typeRow(office, { source: 'Liputan internal', staff: 'Wening' });
    office.advance(20);
    expect(message()).toBe(typedRow.caption);
    expect(cell(office, 'status')).toBe('Terunggah');
  });
});

describe('what was uploaded', () => {
  const office = openOffice();
  submitByCells(office);
  approveByMenu(office);
  office.advance(30);
  const uploaded = office.snapshot();

  beforeEach(() => office.restore(uploaded));

  it.each([
    ['unchanged', {}],
    ['with other words', { caption: 'Kalimat baru.' }],
  ])('is not uploaded again when its row is submitted once more, %s', (_how, change) => {
    typeRow(office, { ...change, action: 'Ajukan' });
    office.advance(10);
    expect(rows(office, review)).toHaveLength(0);
    expect(cell(office, 'note')).toContain('sudah terunggah dan tidak diunggah lagi');
    submitByMenu(office);
    office.advance(10);
    expect(rows(office, review)).toHaveLength(0);
    expect(posts(office)).toHaveLength(1);
  });

  it('sends each letter once, however often the clock strikes', () => {
    const subjects = office.mails().map((mail) => mail.subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    office.advance(60);
    expect(office.mails()).toHaveLength(subjects.length);
  });
});
