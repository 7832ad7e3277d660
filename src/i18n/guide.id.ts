// The tab Petunjuk: what each of the four people does. guide.en.ts must match.

export const guideId = {
  title: 'PETUNJUK PENGGUNAAN',
  subtitle: 'Lima langkah SOP, empat peran, satu buku kerja',
  notYet: 'Pengunggah otomatis belum pernah bekerja. Pemilik memilih menu Siar > Pasang pemicu di Buku Pengelola.',
  parts: [
    {
      who: 'Pelaksana/Staf',
      lines: [
        '1. Unggah gambar ke folder Drive "Masuk".',
        '2. Di tab Register Konten, isi satu baris: Judul, Kategori, Berkas media (cukup nama berkasnya), Caption, Platform tujuan (kosong berarti semua akun yang sesuai), dan nama Anda di kolom Pelaksana.',
        '3. Pilih Ajukan di kolom Tindakan. Di komputer dapat juga: pilih barisnya, lalu menu SOP Media Sosial > Ajukan pemeriksaan.',
        '4. Baca jawaban di kolom Catatan sistem. Bila ada yang kurang, perbaiki, lalu pilih Ajukan lagi.',
        '5. Tarik membatalkan pengajuan selama unggahan belum dimulai. Antrekan mengunggah konten yang menunggu antrean.',
      ],
    },
    {
      who: 'Ketua Tim Kerja Humas',
      lines: [
        '1. Surel dikirim saat ada konten yang menunggu pemeriksaan. Buka tab Pemeriksaan.',
        '2. Pilih baris konten, lalu menu Pemeriksaan (Review) > Setujui (Approve) atau Kembalikan (Return).',
        '3. Dari ponsel: isi Keputusan, tulis Catatan bila dikembalikan, centang Daftar periksa sudah diperiksa, lalu centang Kirim keputusan.',
        '4. Tanda terima dikirim lewat surel. Dalam jeda setelah disetujui (bawaan 5 menit), Tarik di kolom Tindakan masih menghentikan unggahan.',
        'Tingkat pemeriksaan saat ini: satu buku. Sel keputusan hanya dapat ditulis pemeriksa yang dituju; orang lain yang dapat mengubah skrip buku ini dapat menyalahgunakan kunjungan Anda. Karena itu, bacalah setiap tanda terima.',
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
        '1. Di Buku Pengelola: menu Siar > Siapkan buku kerja. Boleh dijalankan kapan saja: yang hilang dilengkapi, isian yang ada tidak berubah.',
        '2. Isi Pengguna & Peran dan Akun Media Sosial, lalu Siapkan buku kerja sekali lagi agar buku dibagikan.',
        '3. Siar > Tempel token akun untuk setiap akun otomatis, lalu Siar > Pasang pemicu (satu kali).',
        'Jangan membuka Buku SOP Media Sosial dengan akun pemilik: skrip buku itu dapat diubah oleh editor mana pun.',
      ],
    },
  ],
  limits:
    'Yang belum dapat dilakukan versi ini: beberapa gambar atau video dalam satu konten, unggahan ke Instagram, X, dan TikTok, serta pencatatan unggahan manual.',
};
export type GuideTexts = typeof guideId;
