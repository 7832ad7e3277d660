// The labels of the closed vocabularies. Shared cells speak the workbook's language (Indonesian); reading understands both.
import type { TiktokPrivacy, TiktokPromotion } from '../domain/content/tiktok';
import type {
  AccountMode,
  Action,
  Category,
  Classification,
  Consent,
  DecisionWord,
  Form,
  Platform,
  Role,
  Settlement,
  Status,
  Timing,
} from '../domain/words';

export type Labels<W extends string> = Readonly<Record<W, { readonly id: string; readonly en: string }>>;
export type Vocabulary = Labels<string>;
export type WordOf<V> = Extract<keyof V, string>;

const label = (id: string, en: string) => ({ id, en });

export const platformWords: Labels<Platform> = {
  instagram: label('Instagram', 'Instagram'),
  facebook: label('Facebook', 'Facebook'),
  x: label('X (Twitter)', 'X (Twitter)'),
  tiktok: label('TikTok', 'TikTok'),
};

export const formWords: Labels<Form> = {
  photo: label('Foto', 'Photo'),
  infographic: label('Infografis', 'Infographic'),
  video: label('Video', 'Video'),
  story: label('Cerita', 'Story'),
  text: label('Teks', 'Text'),
  thread: label('Utas', 'Thread'),
};

export const categoryWords: Labels<Category> = {
  program: label('Program', 'Programme'),
  activity: label('Kegiatan', 'Activity'),
  achievement: label('Capaian', 'Achievement'),
  other: label('Lainnya', 'Other'),
};

export const roleWords: Labels<Role> = {
  staff: label('Pelaksana/Staf', 'Staff'),
  team_lead: label('Ketua Tim Kerja Humas', 'PR team lead'),
  group_head: label('Ketua Kelompok HKSH', 'Head of group'),
  admin: label('Pengelola sistem', 'Ledger admin'),
};

export const statusWords: Labels<Status> = {
  planning: label('Pencarian materi', 'Finding material'),
  drafting: label('Pengolahan konten', 'Drafting'),
  in_review: label('Menunggu pemeriksaan', 'Waiting for review'),
  returned: label('Dikembalikan', 'Returned'),
  ready: label('Siap unggah', 'Ready to upload'),
  scheduled: label('Dijadwalkan', 'Scheduled'),
  uploading: label('Sedang diunggah', 'Uploading'),
  published: label('Terunggah', 'Uploaded'),
  partial: label('Terunggah sebagian', 'Partly uploaded'),
  failed: label('Gagal diunggah', 'Upload failed'),
  unsure: label('Perlu dipastikan', 'To be settled'),
  reported: label('Dilaporkan', 'Reported'),
  closed: label('Selesai', 'Closed'),
  cancelled: label('Dibatalkan', 'Cancelled'),
  taken_down: label('Diturunkan', 'Taken down'),
};

export const actionWords: Labels<Action> = {
  submit: label('Ajukan', 'Submit'),
  withdraw: label('Tarik', 'Withdraw'),
  queue: label('Antrekan', 'Queue'),
  cancel: label('Batalkan', 'Cancel'),
};

export const timingWords: Labels<Timing> = {
  now: label('Segera', 'At once'),
  scheduled: label('Terjadwal', 'Scheduled'),
  wait: label('Tunggu antrean', 'Wait for queueing'),
};

export const classificationWords: Labels<Classification> = {
  open: label('Terbuka', 'Open'),
  consult_ppid: label('Perlu konsultasi PPID', 'Ask the information officer (PPID)'),
};

export const consentWords: Labels<Consent> = {
  not_needed: label('Tidak diperlukan', 'Not needed'),
  public_event: label('Kegiatan umum', 'Public event'),
  held: label('Persetujuan tersedia', 'Consent held'),
  parental_held: label('Persetujuan orang tua/wali tersedia', 'Parental consent held'),
};

export const accountModeWords: Labels<AccountMode> = {
  manual: label('manual', 'manual'),
  automatic: label('otomatis', 'automatic'),
  tiktok_draft: label('draf di TikTok', 'draft in TikTok'),
};

export const tiktokPrivacyWords: Labels<TiktokPrivacy> = {
  public: label('Semua orang', 'Everyone'),
  friends: label('Teman', 'Friends'),
  followers: label('Pengikut', 'Followers'),
  only_me: label('Hanya saya', 'Only me'),
};

export const tiktokPromotionWords: Labels<TiktokPromotion> = {
  none: label('Bukan promosi', 'No promotion'),
  own: label('Promosi instansi sendiri', 'Your brand'),
  partner: label('Kerja sama berbayar', 'Branded content'),
  both: label('Promosi sendiri dan kerja sama berbayar', 'Your brand and branded content'),
};

export const languageWords = {
  id: label('Indonesia', 'Indonesian'),
  en: label('Inggris', 'English'),
} as const;

export const decisionWords: Labels<DecisionWord> = {
  approve: label('Setujui (Approve)', 'Approve'),
  approve_with_changes: label('Setujui dengan perbaikan', 'Approve with changes'),
  return: label('Kembalikan (Return)', 'Return'),
};

export const settlementWords: Labels<Settlement> = {
  posted: label('Sudah terbit', 'It is public'),
  not_posted: label('Belum terbit', 'It is not public'),
  retry: label('Coba unggah lagi', 'Try the upload again'),
};

/** Everything a lead can choose in `Pemeriksaan`; each row offers what fits it. */
export const reviewWords = { ...decisionWords, ...settlementWords };

export const labelOf = <V extends Vocabulary>(vocabulary: V, word: WordOf<V>): string => vocabulary[word]?.id ?? word;

const plain = (text: string) => text.trim().toLowerCase();
/** What a word may be called besides its label: its parts around a bracket or slash. */
const parts = (text: string) => text.split(/[()/]/).map(plain);

/** The word a person wrote, in either language, in any case, also by a part of the label (`X`, `Twitter`, `Setujui`). */
export function parseWord<V extends Vocabulary>(vocabulary: V, written: string): WordOf<V> | undefined {
  const wanted = plain(written);
  const entries = Object.entries(vocabulary) as [WordOf<V>, { id: string; en: string }][];
  const exact = entries.find(([, { id, en }]) => plain(id) === wanted || plain(en) === wanted);
  if (exact || wanted === '') return exact?.[0];
  return entries.find(([, { id, en }]) => [...parts(id), ...parts(en)].includes(wanted))?.[0];
}
