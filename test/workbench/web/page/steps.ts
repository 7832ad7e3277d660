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
    'Kantor kecil ini menjalankan SOP media sosial sungguhan: dari konten yang disusun staf sampai foto terbit di Instagram, Facebook, dan X. Ikuti lima langkah ini.',
  list: [
    {
      title: 'Staf menyusun konten',
      text: 'Pilih menu SOP Media Sosial, butir Konten baru. Di panel, isi judul, kategori, berkas, dan caption; semuanya tersimpan sendiri. Atau tekan Isikan contoh: satu baris terisi sel demi sel, seperti dari ponsel. Berkas yang Anda unggah sendiri terlihat setelah pemicu berjalan.',
      buttons: [
        { caption: 'Jadi Staf', who: 'staff', tab: 'Register Konten' },
        { caption: 'Isikan contoh', who: 'staff', tab: 'Register Konten', example: true },
        { caption: 'Lihat Drive', panel: 'drive' },
      ],
    },
    {
      title: 'Staf mengajukan',
      text: 'Di panel, tekan Ajukan pemeriksaan. Atau di baris itu, pilih Ajukan di kolom Tindakan. Lalu jalankan pemicu: mesin menyalin berkas dan menyurati Ketua Tim.',
      buttons: [{ caption: 'Jalankan pemicu', triggers: true }],
    },
    {
      title: 'Ketua Tim memeriksa',
      text: 'Klik baris kontennya, lalu pilih menu Pemeriksaan (Review), butir Periksa konten. Di panel, centang Semua butir wajib sudah diperiksa, lalu tekan Setujui (Approve).',
      buttons: [
        { caption: 'Jadi Ketua Tim', who: 'lead', tab: 'Pemeriksaan' },
        { caption: 'Kotak masuk', panel: 'mail' },
      ],
    },
    {
      title: 'Mesin mengunggah',
      text: 'Majukan jam kantor tiga atau empat kali lima menit, sampai masa tunggu lewat. Mesin mengunggah berkas yang disetujui ke setiap akun, mencatat tautannya, dan menyurati staf.',
      buttons: [
        { caption: '+5 menit', minutes: 5 },
        { caption: 'Lihat akun publik', panel: 'public' },
      ],
    },
    {
      title: 'Ketua Kelompok membuka laporan',
      text: 'Laporan bulan berjalan menghitung unggahan per platform, lengkap dengan tautannya.',
      buttons: [{ caption: 'Jadi Ketua Kelompok', who: 'head', tab: 'Laporan' }],
    },
  ],
  end: 'Coba juga sebuah video dari folder Drive: video terbit di keempat platform, dan yang 60 MB dikirim bertahap; kemajuannya terlihat di Catatan sistem. Gambar ke TikTok diunggah orang; bahannya datang di kotak masuk staf. Pemilik melihat Buku Pengelola: peran, akun, sasaran, dan log. Tidak ada orang lain yang dapat membukanya.',
};

const en: Steps = {
  intro:
    'This small office runs a real social-media procedure: from content drafted by staff to a photo on Instagram, Facebook and X. Follow these five steps.',
  list: [
    {
      title: 'Staff drafts a content',
      text: 'Choose menu SOP Media Sosial, item Konten baru. In the panel fill in title, category, file and caption; everything is saved by itself. Or press Fill in an example: one row is filled cell by cell, as from a phone. A file you uploaded yourself is seen once the triggers ran.',
      buttons: [
        { caption: 'Be Staff', who: 'staff', tab: 'Register Konten' },
        { caption: 'Fill in an example', who: 'staff', tab: 'Register Konten', example: true },
        { caption: 'See Drive', panel: 'drive' },
      ],
    },
    {
      title: 'Staff submits',
      text: 'In the panel press Ajukan pemeriksaan. Or, in that row, choose Ajukan in the column Tindakan. Then run the triggers: the engine copies the file and mails the team lead.',
      buttons: [{ caption: 'Run the triggers', triggers: true }],
    },
    {
      title: 'The team lead reviews',
      text: 'Click the content’s row, then choose menu Pemeriksaan (Review), item Periksa konten. In the panel tick Semua butir wajib sudah diperiksa, then press Setujui (Approve).',
      buttons: [
        { caption: 'Be the team lead', who: 'lead', tab: 'Pemeriksaan' },
        { caption: 'Inbox', panel: 'mail' },
      ],
    },
    {
      title: 'The engine uploads',
      text: 'Move the office clock on by five minutes three or four times, until the cool-down has passed. The engine uploads the approved file to each account, records its links and mails the staff.',
      buttons: [
        { caption: '+5 minutes', minutes: 5 },
        { caption: 'See the public pages', panel: 'public' },
      ],
    },
    {
      title: 'The group head opens the report',
      text: 'The report of the current month counts uploads per platform, with their links.',
      buttons: [{ caption: 'Be the group head', who: 'head', tab: 'Laporan' }],
    },
  ],
  end: 'Try a video of the Drive folder, too: it appears on all four platforms, and the one of 60 MB goes piece by piece, as Catatan sistem tells. A picture for TikTok is posted by a person, who finds what is needed in the inbox. The owner sees Buku Pengelola: roles, accounts, targets and the log. Nobody else can open it.',
};

/** By the captions of the tab, which speak the workbook's language. */
export const exampleRow: Record<string, string> = {
  Judul: 'Panen raya padi varietas terstandar',
  Kategori: 'Kegiatan',
  'Berkas media': 'panen-raya-padi.jpg',
  Caption: 'Panen raya padi di lahan percontohan. Mutu gabah diuji sesuai standar sebelum dikemas.',
  'Teks alternatif': 'Ilustrasi petani memanen padi di sawah yang menguning.',
  Pelaksana: 'Wening Asri',
  Tagar: '#StandarPertanian #PanenRaya',
};

export const steps = { id, en }[language];
