// What a platform has against a picture, a film or a text, and what to look at though nobody refuses it. media.en.ts must match.
import { formats } from './formats';

type V = Readonly<Record<string, string | number>>;

const { codec, decimal, duration, megabytes } = formats.id;
const size = (v: V) => `${v.width} x ${v.height} piksel`;

export const mediaId = {
  // pictures
  pictureTall: (v: V) =>
    `Gambar "${v.name}" (${size(v)}) terlalu tinggi untuk ${v.platform}. Potong menjadi paling tinggi 4:5, misalnya 1080 x 1350 piksel, lalu pilih lagi.`,
  pictureWide: (v: V) =>
    `Gambar "${v.name}" (${size(v)}) terlalu lebar untuk ${v.platform}. Potong menjadi paling lebar 1,91:1, misalnya 1080 x 566 piksel, lalu pilih lagi.`,
  // films
  filmType: (v: V) =>
    `Jenis video "${v.name}" (${v.type}) belum didukung untuk ${v.platform}. Ekspor ulang sebagai ${v.wanted}, lalu pilih lagi.`,
  filmLarge: (v: V) =>
    `Video "${v.name}" berukuran ${megabytes(v.bytes)}, melebihi batas ${v.platform} (${megabytes(v.max)}). Ekspor ulang dengan mutu lebih rendah atau perpendek, lalu pilih lagi.`,
  filmShort: (v: V) =>
    `Video "${v.name}" hanya ${duration(v.seconds)}, sedangkan ${v.platform} meminta paling sedikit ${duration(v.min)}. Perpanjang videonya, atau hapus ${v.platform} dari Platform tujuan.`,
  filmLong: (v: V) =>
    `Video "${v.name}" berdurasi ${duration(v.seconds)}, melebihi batas ${v.platform} (${duration(v.max)}). Perpendek videonya, atau hapus ${v.platform} dari Platform tujuan.`,
  filmSlow: (v: V) =>
    `Video "${v.name}" memuat ${decimal(v.fps)} gambar per detik, sedangkan ${v.platform} meminta paling sedikit ${v.min}. Ekspor ulang dengan 25 atau 30 gambar per detik, lalu pilih lagi.`,
  filmFast: (v: V) =>
    `Video "${v.name}" memuat ${decimal(v.fps)} gambar per detik, melebihi batas ${v.platform} (${v.max}). Ekspor ulang dengan 30 gambar per detik, lalu pilih lagi.`,
  filmRatio: (v: V) =>
    `Bentuk video "${v.name}" (${size(v)}) terlalu panjang sebelah untuk ${v.platform}. Potong menjadi 9:16, 1:1, atau 16:9, lalu pilih lagi.`,
  filmPixels: (v: V) =>
    `Video "${v.name}" (${size(v)}) terlalu besar untuk ${v.platform}. Ekspor ulang dalam 1080p (bukan 4K), lalu pilih lagi.`,
  filmSmall: (v: V) =>
    `Video "${v.name}" (${size(v)}) terlalu kecil untuk ${v.platform}, yang meminta sisi paling sedikit ${v.min} piksel. Ekspor ulang dalam 720p atau 1080p, lalu pilih lagi.`,
  filmDense: (v: V) =>
    `Video "${v.name}" memakai ${decimal(v.mbps)} megabit per detik, melebihi batas ${v.platform} (25). Ekspor ulang dalam 1080p dengan mutu biasa, lalu pilih lagi.`,
  filmCodec: (v: V) =>
    `Video "${v.name}" memakai ${codec(v.codec)}, yang tidak diterima ${v.platform}. Ekspor ulang sebagai MP4 ${v.wanted} (di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel), lalu pilih lagi.`,
  filmAudio: (v: V) =>
    `Suara video "${v.name}" tidak dalam format AAC seperti yang diminta ${v.platform}. Ekspor ulang sebagai MP4 dengan suara AAC, lalu pilih lagi.`,
  filmIndexLast: (v: V) =>
    `Indeks video "${v.name}" berada di akhir berkas, sehingga ditolak ${v.platform}. Ekspor ulang sebagai MP4 dengan pilihan Fast start (di HandBrake: Web Optimized), lalu pilih lagi.`,
  filmEdited: (v: V) =>
    `Video "${v.name}" masih menyimpan bagian yang sudah dipotong (edit list), sehingga ditolak ${v.platform}. Ekspor ulang hasil potongannya sebagai MP4 baru, lalu pilih lagi.`,
  filmUnread: (v: V) =>
    `Video "${v.name}" tidak dapat dibaca susunannya. Ekspor ulang sebagai MP4 (H.264), lalu pilih lagi.`,
  filmNotAlone: () =>
    'Satu konten memuat satu video saja, tanpa gambar lain. Sisakan videonya, dan isi baris baru untuk berkas lainnya.',
  // several files
  filesMany: (v: V) => `Ada ${v.count} berkas, sedangkan satu konten memuat paling banyak ${v.max}. Kurangi berkasnya.`,
  filesManyOn: (v: V) =>
    `Ada ${v.count} gambar, melebihi batas ${v.platform} (${v.max}). Kurangi gambarnya, atau hapus ${v.platform} dari Platform tujuan.`,
  // texts
  hashtagsMany: (v: V) => `Caption ${v.platform} memuat ${v.chars} tagar, melebihi batas ${v.max}. Kurangi tagar.`,
  mentionsMany: (v: V) =>
    `Caption ${v.platform} menyebut ${v.chars} akun dengan @, melebihi batas ${v.max}. Kurangi akun yang disebut.`,
  captionLetter: (v: V) =>
    `Caption ${v.platform} memuat karakter tak terlihat yang ditolak. Tulis ulang captionnya, atau tempel tanpa format.`,
  // what only a person can choose
  tiktokPrivacyMissing: () =>
    'Pilihan TikTok belum diisi: siapa yang boleh menonton. TikTok meminta orang yang memilihnya; pilih di kolom ini.',
  tiktokPaidPrivate: () =>
    'Kemitraan berbayar di TikTok tidak boleh hanya terlihat oleh akun sendiri. Ubah siapa yang boleh menonton, atau ubah pilihan promosinya.',
  // hints
  hintNoSound: (v: V) => `Video "${v.name}" tidak memiliki suara. Pastikan memang demikian.`,
  hintAltText: () => 'Teks alternatif masih kosong. Tuliskan isi gambar agar terbaca oleh pembaca layar.',
  hintCaptionX: (v: V) =>
    `Caption melebihi 280 karakter X, sehingga X memuat bagian awalnya: "${v.text}". Untuk teks lain, isi Caption X.`,
  hintHashtagsX: () =>
    'Sebagian tagar tidak muat di X dan tidak ikut diunggah ke sana. Singkatkan teks bila diperlukan.',
  hintNotReel: (v: V) =>
    `Video "${v.name}" tegak, tetapi di Facebook tampil sebagai video biasa. Untuk Reel, gunakan 9:16, 3 sampai 90 detik, paling kecil 540 x 960 piksel.`,
  hintTiktokPicture: () =>
    'Gambar diunggah ke TikTok oleh orang: bahannya dikirim lewat surel setelah disetujui, lalu tautannya dicatat.',
  hintTiktokLong: (v: V) =>
    `Video "${v.name}" berdurasi ${duration(v.seconds)}. Tidak semua akun TikTok boleh mengunggah lebih dari 3 menit.`,
  hintNik: (v: V) => `Teks memuat "${v.text}", mirip NIK. Hapus bila merupakan data pribadi.`,
  hintNip: (v: V) => `Teks memuat "${v.text}", mirip NIP. Hapus bila tidak perlu.`,
  hintPhone: (v: V) => `Teks memuat "${v.text}", mirip nomor telepon. Hapus bila milik pribadi.`,
  hintEmail: (v: V) => `Teks memuat alamat surel "${v.text}". Hapus bila milik pribadi.`,
};
