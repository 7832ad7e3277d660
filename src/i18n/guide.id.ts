// The tab Petunjuk: what each of the four people does. guide.en.ts must match. The whole of it stands in docs/panduan.md.

export const guideId = {
  title: 'PETUNJUK PENGGUNAAN',
  subtitle: 'Lima langkah SOP, empat peran, satu buku kerja',
  notYet: 'Pengunggah otomatis belum pernah bekerja. Pemilik memilih menu Siar > Pasang pemicu di Buku Pengelola.',
  parts: [
    {
      who: 'Pelaksana/Staf',
      lines: [
        '1. Unggah gambar atau video ke folder Drive "Masuk". Paling lama 5 menit kemudian berkasnya dapat dipilih.',
        '2. Di komputer: menu SOP Media Sosial > Konten baru. Isi judul, kategori, berkas, caption, dan teks alternatif; semuanya tersimpan sendiri. Lalu tekan Ajukan pemeriksaan.',
        '3. Di ponsel: isi enam sel pada satu baris Register Konten, yaitu Judul, Kategori, Berkas media (nama berkas), Caption, Pelaksana (nama Anda), dan terakhir Tindakan: Ajukan.',
        '4. Baca jawabannya di Catatan sistem. Bila ada yang kurang atau dikembalikan, perbaiki baris yang sama, lalu ajukan lagi.',
        '5. Akun manual: bahannya datang lewat surel "Unggah manual". Unggah persis seperti itu, lalu tempel tautannya di kolom Tautan manual, atau pilih SOP Media Sosial > Catat unggahan manual.',
        '6. Kolom Tindakan juga memuat Tarik (menghentikan sebelum unggahan dimulai), Antrekan (mengunggah yang menunggu antrean), dan Batalkan.',
      ],
    },
    {
      who: 'Ketua Tim Kerja Humas',
      lines: [
        '1. Surel "Mohon pemeriksaan" memberi tahu. Di komputer: menu Pemeriksaan (Review) > Periksa konten, centang Semua butir wajib sudah diperiksa, lalu tekan Setujui (Approve).',
        '2. Salah kecil: tekan Setujui dengan perbaikan dan betulkan sendiri. Selain itu: Kembalikan (Return) dengan catatan paling sedikit 10 karakter.',
        '3. Dari ponsel, di tab Pemeriksaan: pilih Keputusan, centang Daftar periksa sudah diperiksa (atau tulis Catatan bila dikembalikan), lalu centang Kirim keputusan.',
        '4. Tanda terima dikirim lewat surel. Dalam jeda setelah disetujui (bawaan 5 menit), Tarik di kolom Tindakan masih menghentikan unggahan.',
        'Tingkat pemeriksaan: satu buku. Hanya pemeriksa yang dituju dapat menulis sel keputusan, tetapi orang yang dapat mengubah skrip buku ini dapat menyalahgunakan kunjungan Anda. Karena itu, bacalah setiap tanda terima.',
      ],
    },
    {
      who: 'Ketua Kelompok HKSH',
      lines: [
        'Buka tab Laporan: ringkasan bulan berjalan, rekapitulasi per platform, dan daftar unggahan dengan tautannya. Tidak ada yang perlu ditekan.',
      ],
    },
    {
      who: 'Pemilik (pengelola sistem)',
      lines: [
        '1. Di Buku Pengelola: menu Siar > Siapkan buku kerja. Boleh dijalankan kapan saja: yang hilang dilengkapi, isian tidak berubah.',
        '2. Isi Pengguna & Peran dan Akun Media Sosial, lalu Siapkan buku kerja sekali lagi agar buku dibagikan. Cara unggah tiap akun: manual (bawaan), otomatis, atau draf di TikTok.',
        '3. Untuk akun yang tidak manual: Siar > Tempel token akun. Lalu Siar > Pasang pemicu (satu kali). Kolom Keadaan memberi tahu akun yang perlu disambungkan kembali.',
        'Jangan membuka Buku SOP Media Sosial dengan akun pemilik: skrip buku itu dapat diubah oleh editor mana pun.',
      ],
    },
  ],
  limits:
    'Yang belum dapat dilakukan versi ini: mengunggah beberapa gambar sekaligus secara otomatis, menghitung menit kerja, dan mengirim laporan.',
};
export type GuideTexts = typeof guideId;
