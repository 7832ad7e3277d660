// The report's words, Indonesian: the source. Government prose: no exclamation, no blame, no full stop after a heading.
import type { Language } from '../domain/text/dates';

export const reportId = {
  language: 'id' as Language,
  updated: ({ when }: { when: string }) => `Diperbarui ${when}`,
  title: 'LAPORAN PENGELOLAAN MEDIA SOSIAL',
  period: ({ days }: { days: string }) => `PERIODE ${days.toUpperCase()}`,

  introduction: 'Pendahuluan',
  basis: 'Dasar',
  basisText: ({ name, number }: { name: string; number: string }) => `SOP ${name}, Nomor ${number}`,
  scope: 'Ruang lingkup',
  noAccounts: 'Belum ada akun media sosial yang didaftarkan',

  summary: 'Ringkasan',
  contents: 'Jumlah konten',
  contentsNote: 'Konten yang tayang di sedikitnya satu akun dalam periode ini.',
  uploads: 'Jumlah unggahan',
  uploadsNote: 'Satu konten di satu akun dihitung satu unggahan.',
  returned: 'Konten dikembalikan',
  returnedNote: 'Konten yang dikembalikan Ketua Tim Kerja Humas untuk diperbaiki dalam periode ini.',
  failed: 'Unggahan gagal',
  failedNote: 'Unggahan yang ditolak platform atau tidak dapat diselesaikan.',
  manual: 'Unggahan manual',
  manualNote: 'Diunggah sendiri oleh pelaksana, tautannya dicatat di register.',

  perPlatform: 'Rekapitulasi unggahan per platform',
  platform: 'Platform',
  account: 'Akun',
  noAccount: 'belum ada akun',
  total: 'Jumlah',
  lastMonth: 'Bulan lalu',
  difference: 'Selisih',

  perCategory: 'Rekapitulasi konten per kategori',
  category: 'Kategori',
  week: ({ first, last }: { first: number; last: number }) =>
    first === last ? `Tgl. ${first}` : `Tgl. ${first}–${last}`,
  perCategoryNote: 'Satu konten dihitung satu kali, pada minggu unggahan pertamanya dalam periode ini.',

  obstacles: 'Kendala dan tindak lanjut',
  obstacle: 'Kendala',
  followUp: 'Tindak lanjut',
  responsible: 'Penanggung jawab',
  target: 'Target',
  plans: 'Rencana bulan berikutnya',
  plan: 'Rencana',
  fillIn: 'Sel berwarna kuning diisi oleh pelaksana dan tidak akan ditimpa saat laporan diperbarui.',
  earlier: 'Isian dari periode sebelumnya',
  earlierNote: 'Kosongkan sel kuning bila isian sudah tidak diperlukan.',

  closing: 'Demikian laporan ini disampaikan. Mohon arahan lebih lanjut.',
  acknowledged: 'Mengetahui,',
  teamLead: 'Ketua Tim Kerja Humas',
  staff: 'Pelaksana,',
  received: 'Diterima:',
  groupHead: 'Ketua Kelompok Hukum, Kerja Sama, dan Humas',
  placeAndDate: ({ city, date }: { city: string; date: string }) => (city === '' ? date : `${city}, ${date}`),

  list: 'Lampiran 1 Register konten yang diunggah',
  no: 'No',
  publishedAt: ({ zone }: { zone: string }) => `Tanggal & jam tayang (${zone})`,
  contentNo: 'Nomor konten',
  contentTitle: 'Judul',
  form: 'Bentuk',
  link: 'Tautan',
  staffColumn: 'Pelaksana',
  reviewer: 'Pemeriksa',
  method: 'Cara',
  methods: { automatic: 'sistem', manual: 'manual', tiktok_draft: 'draf di TikTok' },
  note: 'Keterangan',
  noUploads: 'Belum ada unggahan dalam periode ini',
  undated: ({ numbers }: { numbers: string }) =>
    `Waktu tayang unggahan berikut tidak terbaca, sehingga tidak ikut dihitung: ${numbers}. Periksa Register Unggahan.`,
  noData: 't.a.d.',
  noDataNote: 't.a.d. = tidak ada data',
};

export type ReportTexts = typeof reportId;
