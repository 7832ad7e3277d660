// What is wrong and what to do next, by code. The source language; problems.en.ts must match.
import { formats } from './formats';
import { mediaId } from './media.id';

type V = Readonly<Record<string, string | number>>;

const { megabytes, number } = formats.id;

export const problemsId = {
  // cells
  dateUnreadable: (v: V) => `"${v.text}" tidak terbaca sebagai tanggal. Tulis seperti 23/11/2026 14.30.`,
  numberUnreadable: (v: V) => `"${v.text}" tidak terbaca sebagai angka. Tulis angka saja.`,
  choiceUnknown: (v: V) => `"${v.text}" tidak ada dalam pilihan. Pilih dari daftar di sel ini.`,
  checkboxUnreadable: (v: V) => `"${v.text}" tidak terbaca sebagai centang. Kosongkan sel ini, lalu centang kotaknya.`,
  formulaBroken: (v: V) => `Rumus di sel ini menghasilkan ${v.text}. Tulis teksnya langsung, atau perbaiki rumusnya.`,
  // draft
  titleMissing: () => 'Judul belum diisi. Tulis judul konten.',
  categoryMissing: () => 'Kategori belum dipilih. Pilih Program, Kegiatan, Capaian, atau Lainnya.',
  filesMissing: () =>
    'Berkas media belum diisi. Tulis nama berkas yang ada di folder Masuk, atau tempel tautan Drive berkas itu.',
  captionMissing: () => 'Caption belum diisi. Tulis caption konten.',
  ppidOpen: () =>
    'Konten masih perlu konsultasi PPID. Selesaikan konsultasinya, lalu ubah Klasifikasi menjadi Terbuka.',
  platformsMissing: () => 'Belum ada platform tujuan. Pilih platform yang akunnya aktif.',
  accountMissing: (v: V) =>
    `Belum ada akun ${v.platform} yang aktif. Pilih platform lain, atau minta pengelola sistem mengaktifkan akun.`,
  scheduleMissing: () => 'Jadwal tayang belum diisi. Isi tanggal dan jam, atau ubah Tayang menjadi Segera.',
  schedulePast: () => 'Jadwal tayang sudah lewat. Isi waktu yang akan datang, atau ubah Tayang menjadi Segera.',
  captionLong: (v: V) =>
    `Caption ${v.platform} melebihi ${number(v.max)} karakter (sekarang ${number(v.chars)}). Singkatkan caption.`,
  captionsLong: (v: V) =>
    `Seluruh teks konten (caption, tagar, narasi) melebihi ${number(v.max)} karakter (sekarang ${number(v.chars)}). Singkatkan teksnya.`,
  oneFileOnly: (v: V) =>
    `Ada ${v.count} berkas. Untuk akun yang diunggah otomatis, satu konten memuat satu gambar atau satu video; sisakan satu berkas.`,
  // files
  textLong: (v: V) => `Isi melebihi ${number(v.max)} karakter (sekarang ${number(v.chars)}). Singkatkan.`,
  snapshotLong: (v: V) =>
    `Isi baris terlalu panjang untuk diajukan (${number(v.chars)} dari ${number(v.max)}). Singkatkan caption atau narasi.`,
  staffUnknown: () =>
    'Kolom Pelaksana belum diisi atau namanya tidak terdaftar. Tulis nama atau alamat surel Anda seperti di daftar pengguna.',
  rowGone: (v: V) =>
    `Baris konten ${v.contentNo} tidak ditemukan lagi, jadi pengajuannya tidak diproses. Isi kembali barisnya, lalu ajukan.`,
  fileMissing: (v: V) =>
    `Berkas "${v.name}" tidak ada di folder Masuk. Periksa namanya, atau unggah berkasnya ke folder itu.`,
  fileNotSeen: (v: V) =>
    `Berkas "${v.name}" belum terlihat oleh pengunggah otomatis. Tunggu paling lama 5 menit setelah mengunggahnya ke folder Masuk, atau pilih Ajukan di kolom Tindakan.`,
  fileUnreachable: (v: V) =>
    `Berkas "${v.name}" tidak dapat dibuka. Pastikan berkas masih ada di Drive dan dibagikan kepada akun pengunggah.`,
  fileLink: (v: V) =>
    `Tautan "${v.name}" bukan tautan berkas Drive. Salin tautan dari Drive, atau tulis nama berkasnya.`,
  fileEmpty: (v: V) => `Berkas "${v.name}" kosong (0 byte). Unggah ulang berkasnya ke Drive.`,
  fileNotMedia: (v: V) =>
    `Berkas "${v.name}" tidak dikenali sebagai gambar atau video. Pilih berkas JPEG, PNG, atau MP4.`,
  fileHeic: (v: V) =>
    `Berkas "${v.name}" berjenis HEIC. Simpan sebagai JPEG (di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel), lalu pilih lagi.`,
  fileBroken: (v: V) => `Berkas "${v.name}" terpotong atau rusak. Unggah ulang berkas aslinya ke Drive.`,
  fileChanged: (v: V) =>
    `Berkas "${v.name}" berubah setelah dipilih atau diajukan. Ajukan kembali dengan berkas yang sekarang.`,
  fileType: (v: V) =>
    `Jenis berkas "${v.name}" (${v.type}) belum didukung untuk ${v.platform}. Ubah ke ${v.wanted}, lalu pilih lagi.`,
  fileLarge: (v: V) =>
    `Berkas "${v.name}" berukuran ${megabytes(v.bytes)}, melebihi batas ${v.platform} (${megabytes(v.max)}). Perkecil gambarnya, lalu pilih lagi.`,
  ...mediaId,
  // course of a content
  alreadyApproved: (v: V) =>
    `Konten ${v.contentNo} sudah disetujui dan sedang diproses. Tarik dahulu sebelum mengajukan perubahan.`,
  alreadyPublished: (v: V) =>
    `Konten ${v.contentNo} sudah terunggah dan tidak diunggah lagi. Untuk konten baru, isi baris baru.`,
  noReviewer: () =>
    'Tidak ada pemeriksa yang boleh memeriksa konten ini (penyusun tidak boleh memeriksa kontennya sendiri). Minta pengelola sistem menambah Ketua Tim atau Plh.',
  nothingToWithdraw: () => 'Tidak ada pengajuan yang dapat ditarik. Konten ini belum diajukan atau sudah selesai.',
  nothingToQueue: () =>
    'Konten ini tidak sedang menunggu antrean. Antrekan berlaku untuk konten yang sudah disetujui dengan Tayang Tunggu antrean, atau isu strategis.',
  uploadBegan: () => 'Unggahan sudah dimulai dan tidak dapat dihentikan. Konten diunggah utuh sebagaimana disetujui.',
  roleMissing: (v: V) => `Alamat ${v.email} belum terdaftar di Pengguna & Peran. Hubungi pengelola sistem.`,
  submissionDamaged: () => 'Pengajuan tidak terbaca atau isinya tidak utuh. Ajukan kembali dari menu SOP Media Sosial.',
  editedWhileInReview: () =>
    'Isi baris berubah setelah diajukan, sehingga pengajuan tidak berlaku lagi. Ajukan kembali bila sudah selesai.',
  editedAfterApproval: () =>
    'Isi berubah setelah disetujui. Unggahan ditahan: kembalikan isinya seperti semula, atau pilih Ajukan agar diperiksa lagi.',
  // decision
  decisionMissing: () => 'Keputusan belum dipilih. Pilih Setujui atau Kembalikan, lalu centang Kirim keputusan.',
  reviewerLapsed: () => 'Pemeriksa ini tidak lagi terdaftar sebagai Ketua Tim Kerja Humas. Hubungi pengelola sistem.',
  ownContent: () =>
    'Konten yang Anda susun harus diperiksa oleh orang lain. Hubungi pengelola sistem bila tidak ada pemeriksa lain.',
  noteShort: (v: V) => `Catatan pengembalian kurang dari ${v.min} karakter. Tuliskan bagian yang perlu diperbaiki.`,
  noteLong: (v: V) => `Catatan melebihi ${number(v.max)} karakter (sekarang ${number(v.chars)}). Singkatkan catatan.`,
  notAttested: () => 'Daftar periksa belum dinyatakan selesai. Centang "Daftar periksa sudah diperiksa".',
  nothingCorrected: () =>
    'Tidak ada teks yang diubah. Untuk menyetujui apa adanya, pilih Setujui (Approve); untuk memperbaiki, ubah teks di kolom Perbaikan.',
  correctionsUnused: () =>
    'Teks ini berbeda dari yang diajukan. Agar perbaikan dipakai, pilih Setujui dengan perbaikan; bila tidak, kembalikan teksnya seperti semula.',
  exceptionUnknown: (v: V) =>
    `"${v.text}" tidak dimulai dengan kode butir daftar periksa. Tulis seperti: C06 tidak ada anak; C16 menyusul.`,
  exceptionReason: (v: V) =>
    `Pengecualian ${v.item} belum beralasan. Tulis alasannya setelah kode butir (paling sedikit ${v.min} karakter).`,
  exceptionTwice: (v: V) => `Pengecualian ${v.item} ditulis dua kali. Sisakan satu.`,
  otherVersion: () =>
    'Keputusan ini dibuat untuk konten atau versi lain, karena barisnya berpindah. Periksa isinya, lalu putuskan kembali.',
  settlementMissing: () =>
    'Pilihan untuk baris ini belum sesuai. Pilih salah satu dari daftar di sel Keputusan, lalu centang Kirim keputusan.',
  settlementLink: (v: V) =>
    `Tautan unggahannya belum ada. Salin tautan unggahan di ${v.account}, tempel di Catatan, lalu centang Kirim keputusan.`,
  guardMissing: () =>
    'Perlindungan sel keputusan berubah, sehingga keputusan ditahan. Minta pengelola sistem memulihkannya lewat menu Siar > Siapkan buku kerja, lalu putuskan kembali.',
  reviewAltered: () =>
    'Isi baris ini sempat berubah dari yang diajukan, sehingga keputusan ditahan. Barisnya sudah ditulis ulang; periksa, lalu putuskan kembali.',
  onlyRole: (v: V) =>
    `Tindakan ini hanya dapat dilakukan oleh ${v.role}. Hubungi pengelola sistem bila peran Anda belum sesuai.`,
  deskBusy: () => 'Buku kerja sedang dipakai proses lain. Silakan coba beberapa saat lagi.',
  noIdentity: () => 'Akun Anda tidak terbaca. Buka kembali dari komputer dengan akun yang terdaftar.',
  // uploads
  tokenMissing: (v: V) => `Akun ${v.account} belum disambungkan. Minta pengelola sistem menempelkan token akun itu.`,
  reconnect: (v: V) =>
    `Sambungan ke ${v.platform} berakhir. Minta pengelola sistem menyambungkan kembali akun ${v.account}.`,
  platformRefused: (v: V) => `${v.platform} menolak unggahan (kode ${v.code}). Perbaiki konten, lalu ajukan kembali.`,
  noAnswer: (v: V) =>
    `${v.platform} berkali-kali tidak menjawab. Tidak ada yang terunggah di ${v.account}; ajukan kembali nanti.`,
  outcomeUnknown: (v: V) =>
    `Hasil unggahan di ${v.platform} belum pasti. Periksa akun ${v.account} terlebih dahulu agar tidak terunggah ganda; pemeriksa memastikannya di tab Pemeriksaan.`,
  saidAbsent: (v: V) =>
    `Tidak terbit di ${v.account}: pemeriksa tidak menemukannya. Pemeriksa dapat memilih Coba unggah lagi di tab Pemeriksaan.`,
  copyChanged: (v: V) =>
    `Salinan "${v.name}" tidak lagi sama dengan yang disetujui. Unggahan dihentikan; ajukan kembali.`,
  driveRead: (v: V) => `Drive tidak memberikan berkas (kode ${v.status}). Pengunggah otomatis akan mencoba lagi.`,
  // links of posts made by hand
  linkForeign: (v: V) =>
    `"${v.link}" bukan tautan Instagram, Facebook, X, atau TikTok (${v.host}). Salin tautan langsung ke unggahan.`,
  linkInsecure: (v: V) =>
    `Tautan ${v.platform} harus dimulai dengan https:// ("${v.link}"). Salin tautan langsung ke unggahan.`,
  linkNotPost: (v: V) =>
    `"${v.link}" bukan tautan ke sebuah unggahan di ${v.platform}. Buka unggahannya, lalu salin tautannya.`,
  linkNotAwaited: (v: V) =>
    `Tautan ${v.platform} tidak ditunggu untuk konten ini ("${v.link}"). Hapus tautan itu, atau periksa apakah barisnya benar.`,
  linkOtherAccount: (v: V) =>
    `Tautan ${v.platform} itu menunjuk akun "${v.named}", bukan ${v.accounts}. Salin tautan unggahan dari akun yang benar.`,
  linkWhichAccount: (v: V) =>
    `Beberapa akun ${v.platform} menunggu tautan (${v.accounts}), dan tautan itu tidak menyebut akunnya. Tulis @nama akun di depan tautan.`,
  linkTaken: (v: V) =>
    `Tautan "${v.link}" sudah tercatat untuk konten ${v.contentNo}. Salin tautan unggahan konten ini.`,
  // set-up
  notSetUp: () => 'Buku kerja belum disiapkan. Buka Buku Pengelola, pilih menu Siar > Siapkan buku kerja.',
  tabMissing: (v: V) => `Tab "${v.tab}" tidak ada lagi. Buka Buku Pengelola, pilih menu Siar > Siapkan buku kerja.`,
  columnMissing: (v: V) =>
    `Kolom "${v.column}" di tab "${v.tab}" tidak ada lagi. Buka Buku Pengelola, pilih menu Siar > Siapkan buku kerja.`,
  truthDamaged: (v: V) =>
    `Baris ${v.key} di tab "${v.tab}" rusak. Pulihkan lewat File > Histori versi di Buku Pengelola.`,
  sheetsServiceMissing: () => 'Layanan Sheets belum aktif di proyek skrip. Pasang ulang dengan npm run push.',
  driveServiceMissing: () => 'Layanan Drive belum aktif di proyek skrip. Pasang ulang dengan npm run push.',
  notOwner: (v: V) => `Akun ini bukan pemilik "${v.name}". Jalankan dari akun yang memiliki kedua buku kerja.`,
  ownerHasRole: (v: V) =>
    `Akun ${v.email} adalah akun pengunggah dan tidak boleh memiliki peran di Pengguna & Peran. Hapus barisnya.`,
  ledgerLink: () => 'Tautan itu bukan tautan Google Spreadsheet. Salin tautan buku kerja dari bilah alamat.',
  // what Meta refuses
  pictureRefused: (v: V) =>
    `${v.platform} tidak dapat membaca gambarnya (kode ${v.code}). Simpan ulang sebagai JPEG berukuran paling besar 4 MB, lalu ajukan kembali.`,
  pictureRatioRefused: (v: V) =>
    `${v.platform} menolak perbandingan sisi gambarnya (kode ${v.code}). Potong gambar menjadi antara 4:5 dan 1,91:1, lalu ajukan kembali.`,
  pictureNotFetched: (v: V) =>
    `${v.platform} berkali-kali tidak dapat mengambil gambarnya (kode ${v.code}). Ajukan kembali nanti; bila berulang, unggah dengan tangan.`,
  captionRefused: (v: V) =>
    `${v.platform} menolak caption (kode ${v.code}). Singkatkan caption, kurangi tagar (paling banyak 30) dan sebutan akun (paling banyak 20), lalu ajukan kembali.`,
  filmRefused: (v: V) =>
    `${v.platform} menolak videonya (kode ${v.code}). Simpan ulang sebagai MP4 (H.264, suara AAC) sesuai ketentuan ukuran dan lamanya, lalu ajukan kembali.`,
  filmProcessing: (v: V) =>
    `${v.platform} tidak dapat mengolah videonya (kode ${v.code}). Simpan ulang sebagai MP4 (H.264, suara AAC), lalu ajukan kembali.`,
  instagramChunkRefused: (v: V) =>
    `Instagram menolak video ini dikirim dalam beberapa bagian (kode ${v.code}). Unggah dengan tangan ke ${v.account}, dan beri tahu pengelola sistem.`,
  facebookChunkRefused: (v: V) =>
    `Facebook menolak video ini dikirim dalam beberapa bagian (kode ${v.code}). Unggah dengan tangan ke ${v.account}, dan beri tahu pengelola sistem.`,
  postingBlocked: (v: V) =>
    `${v.platform} menahan unggahan dari ${v.account} sebagai tidak wajar (kode ${v.code}). Buka aplikasi ${v.platform}, periksa pemberitahuannya, dan jangan mengajukan kembali sebelum jelas.`,
  contentPolicy: (v: V) =>
    `${v.platform} menolak konten ini menurut kebijakannya (kode ${v.code}). Periksa gambar dan caption, lalu ajukan kembali.`,
  accountRestricted: (v: V) =>
    `Akun ${v.account} sedang dibatasi oleh ${v.platform} (kode ${v.code}). Minta pengelola akun membuka aplikasi ${v.platform} dan mengikuti petunjuknya.`,
  pageAuthorization: (v: V) =>
    `${v.platform} meminta pengesahan pengelola ${v.account} (kode ${v.code}). Minta pengelola Halaman menyelesaikan Page Publishing Authorization, lalu ajukan kembali.`,
  dailyQuota: (v: V) =>
    `Kuota unggahan ${v.account} di ${v.platform} untuk 24 jam terakhir habis (kode ${v.code}). Ajukan kembali besok, atau unggah dengan tangan.`,
  uploadAddressForeign: (v: V) =>
    `Alamat pengiriman video dari ${v.platform} tidak dikenal, sehingga tidak ada yang dikirim. Ajukan kembali; bila berulang, beri tahu pengelola sistem.`,
  tokenOfAnother: (v: V) =>
    `Token ${v.account} adalah milik "${v.name}". Minta pengelola sistem menempelkan token Halaman ${v.account} sendiri.`,
  pageTokenNeeded: (v: V) =>
    `Token ${v.account} bukan token Halaman Facebook yang tertaut dengan akun itu. Minta pengelola sistem menempelkan token Halaman tersebut.`,
  // what X refuses
  xKeysOfAnother: (v: V) =>
    `Kunci X untuk ${v.account} adalah milik ${v.name}. Minta pengelola sistem menempelkan kunci akun ${v.account} sendiri, atau memperbaiki nama dan nomor akunnya.`,
  xTextLong: (v: V) =>
    `X menolak caption karena terlalu panjang (kode ${v.code}). Singkatkan Caption X (paling banyak 280 karakter menurut hitungan X), lalu ajukan kembali.`,
  xFilmLong: (v: V) =>
    `X tidak mengizinkan ${v.account} mengunggah video sepanjang ini (kode ${v.code}). Perpendek videonya, lalu ajukan kembali.`,
  xCreditsUsed: (v: V) =>
    `Saldo API X untuk ${v.account} habis (kode ${v.code}), sehingga tidak ada yang terunggah. Minta pengelola sistem mengisi saldo di konsol pengembang X, lalu ajukan kembali.`,
  xNotPermitted: (v: V) =>
    `X tidak mengizinkan ${v.account} mengunggah lewat API (kode ${v.code}). Minta pengelola sistem memeriksa keadaan akun, aplikasi, dan paketnya di X.`,
  // what TikTok refuses
  tiktokOtherAccount: (v: V) =>
    `Token TikTok itu bukan milik ${v.account}. Minta pengelola sistem menyambungkan akun ${v.account}, atau memperbaiki nama akunnya.`,
  tiktokPrivacyRefused: (v: V) =>
    `TikTok tidak menyediakan pilihan penonton itu untuk ${v.account} (kode ${v.code}). Pilih yang lain di kolom TikTok: siapa yang melihat, lalu ajukan kembali.`,
  tiktokFilmLong: (v: V) =>
    `Akun ${v.account} hanya boleh mengunggah video paling lama ${number(v.max)} detik ke TikTok (sekarang ${number(v.seconds)} detik). Perpendek videonya, lalu ajukan kembali.`,
  tiktokUnaudited: (v: V) =>
    `TikTok belum meluluskan aplikasi ini untuk unggahan publik (kode ${v.code}). Minta pengelola sistem mengubah cara unggah ${v.account} menjadi draf di TikTok atau manual.`,
  tiktokUsersFull: (v: V) =>
    `Aplikasi TikTok ini mencapai batas jumlah akun per hari (kode ${v.code}). Ajukan kembali besok, atau unggah dengan tangan ke ${v.account}.`,
  tiktokDraftsFull: (v: V) =>
    `Kotak masuk TikTok ${v.account} penuh dengan draf (kode ${v.code}). Selesaikan draf yang ada di aplikasi TikTok, lalu ajukan kembali.`,
  tiktokAppOld: (v: V) =>
    `Aplikasi TikTok di ponsel pemegang ${v.account} terlalu lama (kode ${v.code}). Perbarui aplikasinya, lalu ajukan kembali.`,
  tiktokCancelled: (v: V) =>
    `Unggahan ke ${v.account} dibatalkan di TikTok (kode ${v.code}). Tanyakan kepada pemegang akun sebelum mengajukan kembali.`,
  tiktokUploadSlow: (v: V) =>
    `Video belum selesai terkirim ketika batas waktu satu jam dari TikTok habis (kode ${v.code}). Perkecil videonya, atau unggah dengan tangan ke ${v.account}.`,
  unexpected: (v: V) =>
    `Terjadi kesalahan yang tidak terduga (${v.reference}). Coba lagi; bila berulang, kirim kode ini kepada pengelola sistem.`,
};

export type ProblemCode = keyof typeof problemsId;
