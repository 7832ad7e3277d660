// The ledger's tabs that people read but the engine or the desk fills: the register, the inboxes, the mirrors.
import { actionWords, categoryWords, formWords, platformWords } from '../../i18n/vocabulary';
import { choice, dateTime, number, text } from '../column';
import { defineTab, type RowOf } from '../tab';

const engine = 'engine' as const;
const desk = 'desk' as const;

/** SOP, Pencatatan dan Pendataan: "Pencatatan konten yang diunggah". A mirror of the back office's `Unggahan`. */
export const uploadsTab = defineTab(
  'uploads',
  { id: 'Register Unggahan', en: 'Upload register' },
  { guard: 'engine' },
  {
    publishedAt: dateTime({ label: { id: 'Tayang', en: 'Published' }, width: 170, writer: engine }),
    contentNo: text({ label: { id: 'Nomor konten', en: 'Content' }, width: 120, writer: engine }),
    title: text({ label: { id: 'Judul', en: 'Title' }, width: 240, writer: engine, wrap: true }),
    form: choice(formWords, { label: { id: 'Bentuk', en: 'Form' }, width: 90, writer: engine }),
    category: choice(categoryWords, { label: { id: 'Kategori', en: 'Category' }, width: 100, writer: engine }),
    platform: choice(platformWords, { label: { id: 'Platform', en: 'Platform' }, width: 100, writer: engine }),
    account: text({ label: { id: 'Akun', en: 'Account' }, width: 160, writer: engine }),
    link: text({ label: { id: 'Tautan', en: 'Link' }, width: 280, writer: engine }),
    staff: text({ label: { id: 'Pelaksana', en: 'Staff' }, width: 160, writer: engine }),
    reviewer: text({ label: { id: 'Pemeriksa', en: 'Reviewer' }, width: 160, writer: engine }),
    method: text({ label: { id: 'Cara', en: 'Method' }, width: 90, writer: engine }),
    postId: text({ label: { id: 'Id unggahan', en: 'Post id' }, width: 200, writer: engine }),
    remark: text({ label: { id: 'Keterangan', en: 'Remark' }, width: 200, writer: engine, wrap: true }),
    uploadKey: text({ label: { id: 'Kunci', en: 'Key' }, width: 190, writer: engine }),
  },
);
export type UploadRow = RowOf<typeof uploadsTab>;

/** One submitted version, appended by whoever submits from the menu or the sidebar. A claim until the engine has checked it. */
export const submissionsTab = defineTab(
  'submissions',
  { id: 'Pengajuan', en: 'Submissions' },
  { hidden: true, guard: 'open' },
  {
    requestId: text({ label: { id: 'Id permintaan', en: 'Request' }, width: 200, writer: desk }),
    at: text({ label: { id: 'Waktu (UTC)', en: 'Time (UTC)' }, width: 170, writer: desk }),
    by: text({ label: { id: 'Oleh', en: 'By' }, width: 180, writer: desk }),
    contentNo: text({ label: { id: 'Nomor', en: 'Number' }, width: 120, writer: desk }),
    digest: text({ label: { id: 'Sidik', en: 'Digest' }, width: 200, writer: desk }),
    snapshot: text({ label: { id: 'Isi', en: 'Snapshot' }, width: 400, writer: desk }),
  },
);
export type SubmissionRow = RowOf<typeof submissionsTab>;

/** One request of a person: it may stop, queue what is approved, or record. Nothing that could post again is taken from here. */
export const requestsTab = defineTab(
  'requests',
  { id: 'Permintaan', en: 'Requests' },
  { hidden: true, guard: 'open' },
  {
    requestId: text({ label: { id: 'Id permintaan', en: 'Request' }, width: 200, writer: desk }),
    at: text({ label: { id: 'Waktu (UTC)', en: 'Time (UTC)' }, width: 170, writer: desk }),
    by: text({ label: { id: 'Oleh', en: 'By' }, width: 180, writer: desk }),
    verb: choice(actionWords, { label: { id: 'Permintaan', en: 'Verb' }, width: 100, writer: desk }),
    contentNo: text({ label: { id: 'Nomor', en: 'Number' }, width: 120, writer: desk }),
    result: text({ label: { id: 'Hasil', en: 'Result' }, width: 300, writer: engine }),
  },
);
export type RequestRow = RowOf<typeof requestsTab>;

/** The office's media folder as the engine sees it, so that the desk (without Drive rights) can name files. */
export const filesTab = defineTab(
  'files',
  { id: 'Berkas', en: 'Files' },
  { hidden: true, guard: 'engine' },
  {
    fileId: text({ label: { id: 'Id', en: 'Id' }, width: 260, writer: engine }),
    name: text({ label: { id: 'Nama', en: 'Name' }, width: 220, writer: engine }),
    mimeType: text({ label: { id: 'Jenis', en: 'Type' }, width: 120, writer: engine }),
    bytes: number({ label: { id: 'Byte', en: 'Bytes' }, width: 90, writer: engine }),
    width: number({ label: { id: 'Lebar', en: 'Width' }, width: 70, writer: engine }),
    height: number({ label: { id: 'Tinggi', en: 'Height' }, width: 70, writer: engine }),
    sha256: text({ label: { id: 'SHA-256', en: 'SHA-256' }, width: 260, writer: engine }),
    modifiedAt: text({ label: { id: 'Diubah (UTC)', en: 'Modified (UTC)' }, width: 170, writer: engine }),
    /** '' until the engine has looked into it, `ok`, or the code of what is wrong with it. */
    finding: text({ label: { id: 'Hasil periksa', en: 'Finding' }, width: 110, writer: engine }),
    /** FilmFacts as JSON; '' for pictures. */
    film: text({ label: { id: 'Video', en: 'Film' }, width: 200, writer: engine }),
    /** A data address, or ''. */
    thumbnail: text({ label: { id: 'Gambar kecil', en: 'Thumbnail' }, width: 120, writer: engine }),
  },
);
export type FileRow = RowOf<typeof filesTab>;

/** What the desk must know, compiled by the engine: one JSON a row. */
export const deskConfigTab = defineTab(
  'deskConfig',
  { id: 'Konfigurasi', en: 'Configuration' },
  { hidden: true, guard: 'engine' },
  {
    name: text({ label: { id: 'Nama', en: 'Name' }, width: 160, writer: engine }),
    value: text({ label: { id: 'Isi', en: 'Value' }, width: 600, writer: engine }),
  },
);

const logColumns = {
  at: text({ label: { id: 'Waktu (UTC)', en: 'Time (UTC)' }, width: 190, writer: engine }),
  who: text({ label: { id: 'Siapa', en: 'Who' }, width: 200, writer: engine }),
  step: number({ label: { id: 'Langkah SOP', en: 'SOP step' }, width: 90, writer: engine }),
  event: text({ label: { id: 'Peristiwa', en: 'Event' }, width: 160, writer: engine }),
  contentNo: text({ label: { id: 'Nomor', en: 'Number' }, width: 120, writer: engine }),
  version: number({ label: { id: 'Versi', en: 'Version' }, width: 60, writer: engine }),
  detail: text({ label: { id: 'Keterangan', en: 'Detail' }, width: 400, writer: engine }),
  hash: text({ label: { id: 'Sidik berantai', en: 'Chained hash' }, width: 260, writer: engine }),
};

export const stepLogTab = defineTab(
  'stepLog',
  { id: 'Log Langkah', en: 'Step log' },
  { hidden: true, guard: 'engine' },
  logColumns,
);
export const logTab = defineTab(
  'log',
  { id: 'Log', en: 'Log' },
  { guard: 'engine' },
  {
    ...logColumns,
    /** Counts every change of the truth; the engine keeps the last one elsewhere, so that a restored version shows. */
    sequence: number({ label: { id: 'Urutan', en: 'Sequence' }, width: 80, writer: engine }),
  },
);
export type LogRow = RowOf<typeof stepLogTab>;
