// The engine's part of the back office: the truth. What the ledger shows is redrawn from here; nothing here is taken from there.
import { number, text } from '../column';
import { uploadsTab } from '../ledger/records';
import { defineTab, type RowOf } from '../tab';

const engine = 'engine' as const;
const guard = { guard: 'engine' } as const;
const machine = (id: string, en: string, width = 160) => text({ label: { id, en }, width, writer: engine });

const packageColumns = {
  packageKey: machine('Kunci', 'Key', 170),
  state: machine('Keadaan', 'State', 110),
  contentNo: machine('Nomor', 'Number', 120),
  version: number({ label: { id: 'Versi', en: 'Version' }, width: 60, writer: engine }),
  digest: machine('Sidik', 'Digest', 200),
  snapshot: machine('Isi', 'Snapshot', 300),
  /** Metadata ids of the rows this package speaks to: text, because they are ids. */
  contentTag: machine('Tanda baris konten', 'Content row tag'),
  reviewTag: machine('Tanda baris pemeriksaan', 'Review row tag'),
  addressee: machine('Pemeriksa', 'Addressee', 200),
  submittedBy: machine('Diajukan oleh', 'Submitted by', 200),
  submittedAt: machine('Diajukan (UTC)', 'Submitted (UTC)', 190),
  /** JSON: the version before where it differs, and why earlier ones came back. */
  past: machine('Versi sebelumnya', 'Earlier versions', 200),
  requestId: machine('Id permintaan', 'Request', 190),
  /** JSON: the engine's own copies of the media. */
  copies: machine('Salinan', 'Copies', 300),
  decidedAt: machine('Diputuskan (UTC)', 'Decided (UTC)', 190),
  note: machine('Catatan', 'Note', 240),
  /** Checklist items the lead excepted, in the lead's words. */
  exceptions: machine('Pengecualian', 'Exceptions', 200),
  /** JSON: the row's texts before the lead corrected them, or empty. */
  corrected: machine('Sebelum perbaikan', 'Before correction', 200),
  /** ISO, UTC: no call to a platform before this. */
  notBefore: machine('Paling awal (UTC)', 'Not before (UTC)', 190),
  queuedAt: machine('Diantrekan (UTC)', 'Queued (UTC)', 190),
  /** JSON: what became of finished targets. */
  results: machine('Hasil', 'Results', 300),
  /** JSON: the notices that have left, by name. */
  notices: machine('Surel terkirim', 'Notices sent', 240),
};

export const packagesTab = defineTab('packages', { id: 'Paket', en: 'Packages' }, guard, packageColumns);
/** Packages with nothing left to do: the tick never reads them. */
export const packageArchiveTab = defineTab(
  'packageArchive',
  { id: 'Arsip Paket', en: 'Package archive' },
  { hidden: true, guard: 'engine' },
  packageColumns,
);
export type PackageRow = RowOf<typeof packagesTab>;

export const targetsTab = defineTab('targets', { id: 'Sasaran', en: 'Targets' }, guard, {
  targetKey: machine('Kunci', 'Key', 220),
  packageKey: machine('Paket', 'Package', 170),
  accountId: machine('Akun', 'Account', 130),
  state: machine('Keadaan', 'State', 110),
  /** JSON: the publisher's phase. */
  phase: machine('Tahap', 'Phase', 300),
  /** ISO, UTC: set before a publishing call leaves, emptied once its outcome is known. */
  intentAt: machine('Niat (UTC)', 'Intent (UTC)', 190),
  /** ISO, UTC: the first look that found nothing. */
  absentAt: machine('Tidak tampak (UTC)', 'Absent (UTC)', 190),
  attempts: number({ label: { id: 'Percobaan', en: 'Attempts' }, width: 90, writer: engine }),
  executions: number({ label: { id: 'Eksekusi', en: 'Executions' }, width: 90, writer: engine }),
  retryAt: machine('Coba lagi (UTC)', 'Retry at (UTC)', 190),
  problem: machine('Kendala', 'Problem', 260),
  /** Counts every intent, as the log counts every other change. */
  sequence: number({ label: { id: 'Urutan', en: 'Sequence' }, width: 80, writer: engine }),
  /** Tag of its row in `Pemeriksaan` while only a person can go on. */
  reviewTag: machine('Tanda baris pemeriksaan', 'Review row tag'),
  /** ISO, UTC: when a lead said that nothing is public; the platform is then asked once more, and nothing is posted. */
  settledAt: machine('Dinyatakan belum terbit (UTC)', 'Said not public (UTC)', 190),
});
export type TargetRow = RowOf<typeof targetsTab>;

/** The register itself, append only: corrections are new rows. The ledger's `Register Unggahan` mirrors it. */
export const registerTab = defineTab('register', { id: 'Unggahan', en: 'Uploads' }, guard, uploadsTab.columns);
