// The owner's part of the back office: who, which accounts, which hours. People edit these tabs; the engine only reads them.
import { accountModeWords, languageWords, platformWords, roleWords } from '../../i18n/vocabulary';
import { checkbox, choice, date, number, text } from '../column';
import { defineTab, type RowOf } from '../tab';

const owner = 'owner' as const;
const guard = { guard: 'open' } as const;

export const peopleTab = defineTab('people', { id: 'Pengguna & Peran', en: 'People and roles' }, guard, {
  email: text({ label: { id: 'Alamat surel', en: 'Address' }, width: 240, writer: owner }),
  name: text({ label: { id: 'Nama', en: 'Name' }, width: 200, writer: owner }),
  role: choice(roleWords, { label: { id: 'Peran', en: 'Role' }, width: 200, writer: owner }),
  unit: text({ label: { id: 'Unit', en: 'Unit' }, width: 160, writer: owner }),
  acting: text({ label: { id: 'Plh./Plt.', en: 'Acting' }, width: 80, writer: owner }),
  letterNo: text({ label: { id: 'Nomor surat', en: 'Letter' }, width: 160, writer: owner }),
  validFrom: date({ label: { id: 'Berlaku sejak', en: 'Valid from' }, width: 130, writer: owner }),
  validTo: date({ label: { id: 'Sampai', en: 'To' }, width: 130, writer: owner }),
  /** Of the letters this person gets; empty is Indonesian. */
  language: choice(languageWords, { label: { id: 'Bahasa surel', en: 'Language' }, width: 110, writer: owner }),
});
export type PeopleRow = RowOf<typeof peopleTab>;

export const accountsTab = defineTab('accounts', { id: 'Akun Media Sosial', en: 'Accounts' }, guard, {
  accountId: text({ label: { id: 'Id akun', en: 'Account id' }, width: 140, writer: owner }),
  platform: choice(platformWords, { label: { id: 'Platform', en: 'Platform' }, width: 120, writer: owner }),
  handle: text({ label: { id: 'Nama akun', en: 'Handle' }, width: 180, writer: owner }),
  externalId: text({ label: { id: 'Id di platform', en: 'Platform id' }, width: 180, writer: owner }),
  mode: choice(accountModeWords, { label: { id: 'Cara unggah', en: 'Mode' }, width: 130, writer: owner }),
  active: checkbox({ label: { id: 'Aktif', en: 'Active' }, width: 70, writer: owner }),
  state: text({ label: { id: 'Keadaan', en: 'State' }, width: 320, writer: 'engine', wrap: true }),
  checkedAt: text({ label: { id: 'Terakhir diperiksa', en: 'Last checked' }, width: 190, writer: 'engine' }),
});
export type AccountRow = RowOf<typeof accountsTab>;

export const checklistTab = defineTab('checklist', { id: 'Daftar Periksa', en: 'Checklist' }, guard, {
  itemId: text({ label: { id: 'Id', en: 'Id' }, width: 60, writer: owner }),
  required: checkbox({ label: { id: 'Wajib', en: 'Required' }, width: 70, writer: owner }),
  text: text({ label: { id: 'Butir pemeriksaan', en: 'Item' }, width: 640, writer: owner, wrap: true }),
});

export const holidaysTab = defineTab('holidays', { id: 'Hari Libur', en: 'Holidays' }, guard, {
  date: date({ label: { id: 'Tanggal', en: 'Date' }, width: 150, writer: owner }),
  name: text({ label: { id: 'Nama', en: 'Name' }, width: 280, writer: owner }),
  kind: text({ label: { id: 'Jenis', en: 'Kind' }, width: 150, writer: owner }),
  basis: text({ label: { id: 'Dasar', en: 'Basis' }, width: 280, writer: owner }),
  appliesTo: text({ label: { id: 'Berlaku untuk', en: 'Applies to' }, width: 150, writer: owner }),
  standing: text({ label: { id: 'Status', en: 'Standing' }, width: 110, writer: owner }),
});

export const hoursTab = defineTab('hours', { id: 'Jam Kerja', en: 'Working hours' }, guard, {
  name: text({ label: { id: 'Jadwal', en: 'Schedule' }, width: 140, writer: owner }),
  days: text({ label: { id: 'Hari', en: 'Days' }, width: 140, writer: owner }),
  start: text({ label: { id: 'Mulai', en: 'Start' }, width: 90, writer: owner }),
  breakStart: text({ label: { id: 'Istirahat', en: 'Break' }, width: 90, writer: owner }),
  breakEnd: text({ label: { id: 'Selesai istirahat', en: 'Break ends' }, width: 110, writer: owner }),
  end: text({ label: { id: 'Pulang', en: 'End' }, width: 90, writer: owner }),
  validFrom: date({ label: { id: 'Berlaku sejak', en: 'Valid from' }, width: 150, writer: owner }),
  validTo: date({ label: { id: 'Sampai', en: 'To' }, width: 150, writer: owner }),
});

export const settingsTab = defineTab('settings', { id: 'Pengaturan', en: 'Settings' }, guard, {
  name: text({ label: { id: 'Pengaturan', en: 'Setting' }, width: 220, writer: owner }),
  value: text({ label: { id: 'Isi', en: 'Value' }, width: 260, writer: owner }),
  explanation: text({ label: { id: 'Penjelasan', en: 'Explanation' }, width: 520, writer: 'engine', wrap: true }),
});

export const readinessTab = defineTab(
  'readiness',
  { id: 'Kesiapan Sistem', en: 'Readiness' },
  { guard: 'engine' },
  {
    check: text({ label: { id: 'Yang diperiksa', en: 'Check' }, width: 260, writer: 'engine' }),
    state: text({ label: { id: 'Keadaan', en: 'State' }, width: 120, writer: 'engine' }),
    advice: text({ label: { id: 'Yang perlu dilakukan', en: 'What to do' }, width: 480, writer: 'engine', wrap: true }),
    at: text({ label: { id: 'Diperiksa (UTC)', en: 'Checked (UTC)' }, width: 190, writer: 'engine' }),
  },
);

export const sentReportsTab = defineTab(
  'sentReports',
  { id: 'Laporan Terkirim', en: 'Sent reports' },
  { guard: 'engine' },
  {
    reportNo: text({ label: { id: 'Nomor', en: 'Number' }, width: 160, writer: 'engine' }),
    sentAt: text({ label: { id: 'Dikirim (UTC)', en: 'Sent (UTC)' }, width: 190, writer: 'engine' }),
    to: text({ label: { id: 'Kepada', en: 'To' }, width: 240, writer: 'engine' }),
    contents: number({ label: { id: 'Konten', en: 'Contents' }, width: 80, writer: 'engine' }),
    logHead: text({ label: { id: 'Kepala log', en: 'Log head' }, width: 280, writer: 'engine' }),
  },
);
