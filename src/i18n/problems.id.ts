// What is wrong and what to do next, by code. The source language; problems.en.ts must match.

type V = Readonly<Record<string, string | number>>;

const mb = (bytes: string | number | undefined) => `${(Number(bytes ?? 0) / 1048576).toFixed(1).replace('.', ',')} MB`;
const n = (value: string | number | undefined) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, '.');

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
    `Belum ada akun ${v.platform} yang aktif dan otomatis. Pilih platform lain, atau minta pengelola sistem mengaktifkan akun.`,
  scheduleMissing: () => 'Jadwal tayang belum diisi. Isi tanggal dan jam, atau ubah Tayang menjadi Segera.',
  schedulePast: () => 'Jadwal tayang sudah lewat. Isi waktu yang akan datang, atau ubah Tayang menjadi Segera.',
  captionLong: (v: V) =>
    `Caption ${v.platform} melebihi ${n(v.max)} karakter (sekarang ${n(v.chars)}). Singkatkan caption.`,
  captionsLong: (v: V) =>
    `Seluruh teks konten (caption, tagar, narasi) melebihi ${n(v.max)} karakter (sekarang ${n(v.chars)}). Singkatkan teksnya.`,
  oneFileOnly: (v: V) =>
    `Ada ${v.count} berkas. Untuk saat ini satu konten memuat satu gambar saja; sisakan satu berkas.`,
  // files
  textLong: (v: V) => `Isi melebihi ${n(v.max)} karakter (sekarang ${n(v.chars)}). Singkatkan.`,
  snapshotLong: (v: V) =>
    `Isi baris terlalu panjang untuk diajukan (${n(v.chars)} dari ${n(v.max)}). Singkatkan caption atau narasi.`,
  platformUnsupported: (v: V) => `Unggahan otomatis ke ${v.platform} belum tersedia di versi ini. Pilih Facebook saja.`,
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
  fileNotMedia: (v: V) => `Berkas "${v.name}" tidak dikenali sebagai gambar atau video. Pilih berkas JPEG atau PNG.`,
  fileHeic: (v: V) =>
    `Berkas "${v.name}" berjenis HEIC. Simpan sebagai JPEG (di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel), lalu pilih lagi.`,
  fileBroken: (v: V) => `Berkas "${v.name}" terpotong atau rusak. Unggah ulang berkas aslinya ke Drive.`,
  fileChanged: (v: V) => `Berkas "${v.name}" berubah setelah diajukan. Ajukan kembali dengan berkas yang sekarang.`,
  fileType: (v: V) =>
    `Jenis berkas "${v.name}" (${v.type}) belum didukung untuk ${v.platform}. Ubah ke ${v.wanted}, lalu pilih lagi.`,
  fileLarge: (v: V) =>
    `Berkas "${v.name}" berukuran ${mb(v.bytes)}, melebihi batas ${v.platform} (${mb(v.max)}). Perkecil gambarnya, lalu pilih lagi.`,
  // course of a content
  alreadyApproved: (v: V) =>
    `Konten ${v.contentNo} sudah disetujui dan sedang diproses. Tarik dahulu sebelum mengajukan perubahan.`,
  alreadyPublished: (v: V) =>
    `Konten ${v.contentNo} sudah terunggah dan tidak diunggah lagi. Untuk konten baru, isi baris baru.`,
  fileVideo: (v: V) =>
    `Berkas "${v.name}" adalah video. Video belum didukung di versi ini; pilih gambar JPEG atau PNG.`,
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
  noteLong: (v: V) => `Catatan melebihi ${n(v.max)} karakter (sekarang ${n(v.chars)}). Singkatkan catatan.`,
  notAttested: () => 'Daftar periksa belum dinyatakan selesai. Centang "Daftar periksa sudah diperiksa".',
  otherVersion: () =>
    'Keputusan ini dibuat untuk konten atau versi lain, karena barisnya berpindah. Periksa isinya, lalu putuskan kembali.',
  guardMissing: () =>
    'Perlindungan sel keputusan berubah, sehingga keputusan ditahan. Minta pengelola sistem memulihkannya lewat menu Siar > Siapkan buku kerja, lalu putuskan kembali.',
  reviewAltered: () =>
    'Isi baris ini sempat berubah dari yang diajukan, sehingga keputusan ditahan. Barisnya sudah ditulis ulang; periksa, lalu putuskan kembali.',
  onlyRole: (v: V) =>
    `Tindakan ini hanya dapat dilakukan oleh ${v.role}. Hubungi pengelola sistem bila peran Anda belum sesuai.`,
  noIdentity: () => 'Akun Anda tidak terbaca. Buka kembali dari komputer dengan akun yang terdaftar.',
  // uploads
  tokenMissing: (v: V) => `Akun ${v.account} belum disambungkan. Minta pengelola sistem menempelkan token akun itu.`,
  reconnect: (v: V) =>
    `Sambungan ke ${v.platform} berakhir. Minta pengelola sistem menyambungkan kembali akun ${v.account}.`,
  platformRefused: (v: V) => `${v.platform} menolak unggahan (kode ${v.code}). Perbaiki konten, lalu ajukan kembali.`,
  noAnswer: (v: V) =>
    `${v.platform} berkali-kali tidak menjawab. Tidak ada yang terunggah di ${v.account}; ajukan kembali nanti.`,
  outcomeUnknown: (v: V) =>
    `Hasil unggahan di ${v.platform} belum pasti. Periksa akun ${v.account} terlebih dahulu agar tidak terunggah ganda.`,
  copyChanged: (v: V) =>
    `Salinan "${v.name}" tidak lagi sama dengan yang disetujui. Unggahan dihentikan; ajukan kembali.`,
  driveRead: (v: V) => `Drive tidak memberikan berkas (kode ${v.status}). Pengunggah otomatis akan mencoba lagi.`,
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
  unexpected: (v: V) =>
    `Terjadi kesalahan yang tidak terduga (${v.reference}). Coba lagi; bila berulang, kirim kode ini kepada pengelola sistem.`,
};

export type ProblemCode = keyof typeof problemsId;
