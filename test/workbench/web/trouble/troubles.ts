// What the panel `Gangguan` can break, declared once and in both languages; trouble-board.ts does it.
import type { PlatformName } from '../../office/contract';

export type TroubleName =
  | 'answerLost'
  | 'killedMidCall'
  | 'silentHour'
  | 'bandwidth'
  | 'twoTriggers'
  | 'bookRestored'
  | 'rowsSorted';

interface Told {
  readonly title: string;
  /** What it does to what comes next. */
  readonly does: string;
  /** What Siar makes of it. */
  readonly siar: string;
}

export interface Trouble {
  readonly name: TroubleName;
  /** One switch a platform; absent: one for all. */
  readonly platforms?: readonly PlatformName[];
  /** Happens when the button is pressed, instead of waiting for its moment. */
  readonly isNow?: true;
  readonly id: Told;
  readonly en: Told;
}

/** In the SOP's order. */
const all: readonly PlatformName[] = ['instagram', 'facebook', 'x', 'tiktok'];

export const troubles: readonly Trouble[] = [
  {
    name: 'answerLost',
    platforms: all,
    id: {
      title: 'Jawaban platform hilang',
      does: 'Permintaan terbit berikutnya ke platform yang Anda pilih sampai dan berhasil, tetapi jawabannya tidak pernah diterima mesin.',
      siar: 'tidak langsung mengulang. Akunnya diperiksa dulu, dan unggahan yang ditemukan di sana dicatat.',
    },
    en: {
      title: 'A platform’s answer is lost',
      does: 'The next publishing call to the platform you choose arrives and works, but its answer never reaches the engine.',
      siar: 'does not simply repeat it. It looks at the account first, and records the post it finds there.',
    },
  },
  {
    name: 'killedMidCall',
    id: {
      title: 'Mesin mati di tengah panggilan',
      does: 'Proses unggah berikutnya terhenti tepat setelah permintaan terbit berangkat, sebelum mesin sempat mencatat apa pun.',
      siar: 'mencatat niatnya sebelum mengirim. Proses berikutnya membaca niat itu dan memeriksa akun dulu.',
    },
    en: {
      title: 'The engine dies in the middle of a call',
      does: 'The next upload run stops right after its publishing call has left, before it can write anything down.',
      siar: 'wrote down its intent before the call. The next run reads it, and looks at the account first.',
    },
  },
  {
    name: 'silentHour',
    platforms: all,
    id: {
      title: 'Platform diam satu jam',
      does: 'Selama satu jam menurut jam kantor, platform yang Anda pilih tidak menjawab satu permintaan pun.',
      siar: 'mencoba lagi dengan jeda yang makin panjang. Platform lain tidak ikut menunggu.',
    },
    en: {
      title: 'A platform is silent for an hour',
      does: 'For one hour of the office clock the platform you choose answers no request at all.',
      siar: 'tries again after growing pauses. The other platforms do not wait for it.',
    },
  },
  {
    name: 'bandwidth',
    id: {
      title: 'Google menolak karena bandwidth',
      does: 'Permintaan berikutnya ke platform mana pun ditolak oleh Google sendiri, satu kali.',
      siar: 'tahu bahwa permintaan itu tidak pernah berangkat. Ia melanjutkan pada proses berikutnya.',
    },
    en: {
      title: 'Google refuses for bandwidth',
      does: 'The next request to any platform is refused by Google itself, once.',
      siar: 'knows that the request never left. It goes on with the next run.',
    },
  },
  {
    name: 'twoTriggers',
    id: {
      title: 'Dua pemicu menyala bersamaan',
      does: 'Saat mesin baru saja menerbitkan dan belum mencatat hasilnya, pemicunya menyala sekali lagi.',
      siar: 'memegang kunci selama bekerja. Proses kedua pergi tanpa menyentuh satu sel pun.',
    },
    en: {
      title: 'Two triggers fire at once',
      does: 'While the engine has just published and not yet recorded it, its trigger fires once more.',
      siar: 'holds a lock while it works. The second run leaves without touching a cell.',
    },
  },
  {
    name: 'rowsSorted',
    id: {
      title: 'Rekan mengurutkan register',
      does: 'Setelah menerbitkan, setiap kali mesin hendak menulis hasilnya, seorang rekan lebih dulu mengurutkan Register Konten.',
      siar: 'menulis ke baris milik konten itu sendiri, di mana pun baris itu sekarang berada.',
    },
    en: {
      title: 'A colleague sorts the register',
      does: 'After the next post, each time the engine is about to write its result, a colleague sorts Register Konten first.',
      siar: 'writes to the row that belongs to the content, wherever that row stands by now.',
    },
  },
  {
    name: 'bookRestored',
    isNow: true,
    id: {
      title: 'Buku Pengelola kembali ke versi pagi',
      does: 'Pemilik memulihkan Buku Pengelola ke versi pagi ini lewat Riwayat versi. Semua catatan mesin sesudahnya hilang.',
      siar: 'menghentikan semua unggahan dan menyurati Pemilik. Setelah menu Siar > Lanjutkan setelah pemulihan, yang belum selesai menunggu dipastikan ketua tim.',
    },
    en: {
      title: 'The back office goes back to this morning',
      does: 'The owner restores Buku Pengelola to this morning’s version. Whatever the engine recorded since is gone.',
      siar: 'stops all uploads and writes to the owner. After the menu Siar > Continue after a restore, what is unfinished waits for its team lead to settle it.',
    },
  },
];

/** 'answerLost:facebook', 'bandwidth' */
export const troubleId = (name: TroubleName, platform?: PlatformName): string =>
  platform === undefined ? name : `${name}:${platform}`;
