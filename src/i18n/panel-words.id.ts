// The few words all pages beside the sheet share. The source language; panel-words.en.ts must match.

type V = Readonly<Record<string, string | number>>;

export const panelWordsId = {
  loading: 'Memuat',
  working: 'Sedang diproses',
  tryAgain: 'Coba lagi',
  copy: 'Salin',
  copied: 'Tersalin',
  close: 'Tutup',
  optional: 'opsional',
  /** Google's own refusal, in its words; two accounts in one browser are the usual cause. */
  notReached: (v: V) =>
    `Buku kerja tidak dapat dihubungi. Periksa sambungan internet. Bila ada beberapa akun Google di peramban ini, buka buku kerja di profil yang hanya memuat akun kantor. (${v.why})`,
};
