// What stands around the SOP's own words on `Identitas SOP`. The SOP's words themselves are never translated.

export const sopId = {
  signerName: 'Nama pejabat',
  signerIdNumber: 'NIP',
  neverRevised: 'Belum pernah direvisi',
  effectiveDoubt: ({ asRead }: { asRead: string }) =>
    `Naskah kurang jelas (terbaca “${asRead}”). Tuliskan tanggal yang benar bila berbeda.`,
  notSet: 'Tidak ditetapkan',
  minutes: ({ minutes }: { minutes: number }) => `${minutes} menit`,
  inferredMark:
    '* Tidak terbaca pada naskah; disimpulkan dari uraian kegiatan dan kaidah penyusunan SOP AP. Simbol: ( ) mulai/selesai, [ ] kegiatan, < > keputusan.',
  fillIn: 'Sel berwarna kuning diisi oleh kantor dan tidak akan ditimpa.',
};

export type SopTexts = typeof sopId;
