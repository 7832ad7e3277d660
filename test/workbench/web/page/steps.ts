// What the panel `Coba ini` says: the main job of the product, as five steps a newcomer can press through.
import type { BookName, Who } from '../../office/contract';
import type { PanelName } from './app';
import { language } from './words';

export interface StepButton {
  caption: string;
  who?: Who;
  book?: BookName;
  tab?: string;
  minutes?: number;
  triggers?: boolean;
  panel?: PanelName;
  /** Types the example row, cell by cell, as a person would. */
  example?: boolean;
}

export interface Step {
  title: string;
  text: string;
  buttons: StepButton[];
}

interface Steps {
  intro: string;
  list: Step[];
  end: string;
}

const id: Steps = {
  intro:
    'Kantor kecil ini menjalankan SOP media sosial sungguhan: dari satu baris yang diketik staf sampai foto terbit di Halaman Facebook kantor. Ikuti lima langkah ini.',
  list: [
    {
      title: 'Staf mengetik satu baris',
      text: 'Di tab Register Konten, pada baris kosong pertama, isi Judul, Kategori, Berkas media (cukup nama berkas dari folder Drive, misalnya panen-raya-padi.jpg), Caption, Teks alternatif, Platform tujuan: Facebook, dan Pelaksana: Wening Asri. Berkas yang baru Anda unggah sendiri terlihat setelah pemicu berjalan.',
      buttons: [
        { caption: 'Jadi Staf', who: 'staff', tab: 'Register Konten' },
        { caption: 'Isikan contoh', who: 'staff', tab: 'Register Konten', example: true },
        { caption: 'Lihat Drive', panel: 'drive' },
      ],
    },
    {
      title: 'Staf mengajukan',
      text: 'Klik satu sel di baris itu, lalu menu SOP Media Sosial, butir Ajukan pemeriksaan. Atau pilih Ajukan di kolom Tindakan. Setelah itu jalankan pemicu: mesin menyalin berkas dan menyurati Ketua Tim.',
      buttons: [{ caption: 'Jalankan pemicu', triggers: true }],
    },
    {
      title: 'Ketua Tim memeriksa',
      text: 'Baca surat pemberitahuan, lalu di tab Pemeriksaan klik baris kontennya dan pilih menu Pemeriksaan (Review), butir Setujui (Approve).',
      buttons: [
        { caption: 'Jadi Ketua Tim', who: 'lead', tab: 'Pemeriksaan' },
        { caption: 'Kotak masuk', panel: 'mail' },
      ],
    },
    {
      title: 'Mesin mengunggah',
      text: 'Majukan jam kantor tiga atau empat kali lima menit, sampai masa tunggu lewat. Mesin mengunggah berkas yang disetujui, mencatat tautannya, dan menyurati yang bersangkutan.',
      buttons: [
        { caption: '+5 menit', minutes: 5 },
        { caption: 'Lihat Facebook', panel: 'facebook' },
      ],
    },
    {
      title: 'Ketua Kelompok membuka laporan',
      text: 'Laporan bulan berjalan menghitung unggahan per platform, lengkap dengan tautannya.',
      buttons: [{ caption: 'Jadi Ketua Kelompok', who: 'head', tab: 'Laporan' }],
    },
  ],
  end: 'Pemilik melihat Buku Pengelola: peran, akun, sasaran, dan log. Tidak ada orang lain yang dapat membukanya.',
};

const en: Steps = {
  intro:
    'This small office runs a real social-media procedure: from one row typed by staff to a photo on the office’s Facebook Page. Follow these five steps.',
  list: [
    {
      title: 'Staff types a row',
      text: 'In the tab Register Konten, in the first empty row, fill in Judul, Kategori, Berkas media (a file name from the Drive folder is enough, such as panen-raya-padi.jpg), Caption, Teks alternatif, Platform tujuan: Facebook, and Pelaksana: Wening Asri. A file you uploaded yourself is seen once the triggers ran.',
      buttons: [
        { caption: 'Be Staff', who: 'staff', tab: 'Register Konten' },
        { caption: 'Fill in an example', who: 'staff', tab: 'Register Konten', example: true },
        { caption: 'See Drive', panel: 'drive' },
      ],
    },
    {
      title: 'Staff submits',
      text: 'Click a cell of that row, then menu SOP Media Sosial, item Ajukan pemeriksaan. Or choose Ajukan in the column Tindakan. Then run the triggers: the engine copies the file and mails the team lead.',
      buttons: [{ caption: 'Run the triggers', triggers: true }],
    },
    {
      title: 'The team lead reviews',
      text: 'Read the mail, then click the content’s row in the tab Pemeriksaan and choose menu Pemeriksaan (Review), item Setujui (Approve).',
      buttons: [
        { caption: 'Be the team lead', who: 'lead', tab: 'Pemeriksaan' },
        { caption: 'Inbox', panel: 'mail' },
      ],
    },
    {
      title: 'The engine uploads',
      text: 'Move the office clock on by five minutes three or four times, until the cool-down has passed. The engine uploads the approved file, records its link and mails those concerned.',
      buttons: [
        { caption: '+5 minutes', minutes: 5 },
        { caption: 'See Facebook', panel: 'facebook' },
      ],
    },
    {
      title: 'The group head opens the report',
      text: 'The report of the current month counts uploads per platform, with their links.',
      buttons: [{ caption: 'Be the group head', who: 'head', tab: 'Laporan' }],
    },
  ],
  end: 'The owner sees Buku Pengelola: roles, accounts, targets and the log. Nobody else can open it.',
};

/** By the captions of the tab, which speak the workbook's language. */
export const exampleRow: Record<string, string> = {
  Judul: 'Panen raya padi varietas terstandar',
  Kategori: 'Kegiatan',
  'Berkas media': 'panen-raya-padi.jpg',
  Caption: 'Panen raya padi di lahan percontohan. Mutu gabah diuji sesuai standar sebelum dikemas.',
  'Teks alternatif': 'Ilustrasi petani memanen padi di sawah yang menguning.',
  'Platform tujuan': 'Facebook',
  Pelaksana: 'Wening Asri',
  Tagar: '#StandarPertanian #PanenRaya',
};

export const steps = { id, en }[language];
