// Everything else the product says: menus, notes in rows, letters, answers. The source language; texts.en.ts must match.

type V = Readonly<Record<string, string | number>>;

export const textsId = {
  menu: {
    desk: 'SOP Media Sosial',
    submit: 'Ajukan pemeriksaan',
    openReport: 'Buka laporan',
    help: 'Petunjuk penggunaan',
    review: 'Pemeriksaan (Review)',
    reviewNext: 'Periksa konten',
    approve: 'Setujui (Approve)',
    return: 'Kembalikan (Return)',
    engine: 'Siar',
    setUp: 'Siapkan buku kerja',
    installTriggers: 'Pasang pemicu',
    pasteToken: 'Tempel token akun',
    runNow: 'Jalankan pengunggah sekarang',
  },
  note: {
    twin: (v: V) => `Baris ini salinan dari ${v.contentNo}, jadi mendapat nomor sendiri.`,
    waiting: (v: V) => `Versi ${v.version} menunggu pemeriksaan oleh ${v.reviewer}.`,
    returned: (v: V) => `Dikembalikan: ${v.note}`,
    withdrawn: 'Pengajuan ditarik. Ajukan kembali bila sudah siap.',
    cancelled: 'Konten dibatalkan.',
    approved: (v: V) => `Disetujui oleh ${v.reviewer}. Unggahan dimulai paling cepat ${v.time}.`,
    scheduled: (v: V) => `Disetujui oleh ${v.reviewer}. Tayang ${v.time}.`,
    waitsForQueue: 'Disetujui. Pilih Antrekan di kolom Tindakan untuk mengunggah.',
    uploading: (v: V) => `Sedang diunggah: ${v.done} dari ${v.all} selesai.`,
    published: (v: V) => `Terunggah di ${v.count} akun.`,
    where: (v: V) => `Tab ${v.tab}, baris ${v.row}, kolom ${v.column}: ${v.sentence}`,
    whereUnknownRow: (v: V) => `Tab ${v.tab}, kolom ${v.column}: ${v.sentence}`,
    recorded: 'Keputusan diterima.',
  },
  review: {
    unchanged: 'Versi pertama.',
    same: (v: V) => `Tidak ada yang berubah sejak versi ${v.version}.`,
    changed: (v: V) => `Berubah sejak versi ${v.version}: ${v.fields}.`,
    now: 'Segera setelah disetujui',
    wait: 'Menunggu antrean',
    byCells: (v: V) => `${v.staff} (menurut kolom Pelaksana)`,
  },
  mail: {
    offerSubject: (v: V) => `[SOP Medsos] Mohon pemeriksaan: ${v.contentNo} – ${v.title} [${v.id}]`,
    offer: (v: V) =>
      `Yth. ${v.reviewer},\n\nKonsep materi konten media sosial berikut menunggu pemeriksaan.\n\nJudul: ${v.title}\nBentuk: ${v.form}\nPlatform: ${v.platforms}\nDiajukan oleh ${v.staff} pada ${v.time}.\nStandar waktu pemeriksaan: 30 menit kerja.\n\nCaption:\n${v.caption}\n\nGambar: ${v.media}\nBuka konten: ${v.link}\n\nButir wajib daftar periksa:\n${v.checklist}\n\nTerima kasih.`,
    receiptSubject: (v: V) => `[SOP Medsos] Anda menyetujui: ${v.contentNo} – ${v.title} [${v.id}]`,
    receipt: (v: V) =>
      `Yth. ${v.reviewer},\n\nPersetujuan Anda atas konten ${v.contentNo} versi ${v.version} diterima pada ${v.time}.\nSidik versi ini: ${v.digest}\nUnggahan dimulai paling cepat ${v.notBefore}.\n\nBila Anda tidak merasa menyetujuinya, segera pilih Tarik di kolom Tindakan baris konten itu, dan hubungi pengelola sistem.\n\nBuku kerja: ${v.link}`,
    returnedSubject: (v: V) => `[SOP Medsos] Dikembalikan untuk perbaikan: ${v.contentNo} – ${v.title} [${v.id}]`,
    returned: (v: V) =>
      `Yth. ${v.staff},\n\nKonten dikembalikan oleh ${v.reviewer} dengan catatan:\n\n${v.note}\n\nMohon diperbaiki pada baris yang sama, lalu pilih Ajukan kembali.\n\nBuku kerja: ${v.link}`,
    publishedSubject: (v: V) => `[SOP Medsos] Terunggah: ${v.contentNo} – ${v.title} [${v.id}]`,
    published: (v: V) =>
      `Yth. ${v.staff},\n\nKonten sudah terunggah:\n${v.links}\n\nTeks untuk dibagikan:\nYth. Ketua Kelompok HKSH. Lapor unggahan ${v.date}: 1 konten.\n1. ${v.title} – ${v.shortLinks}\nDemikian, terima kasih. Tim Kerja Humas`,
    rowGoneSubject: (v: V) => `[SOP Medsos] Pengajuan tidak diproses: ${v.contentNo} [${v.id}]`,
    failedSubject: (v: V) => `[SOP Medsos] Unggahan gagal: ${v.contentNo} (${v.platforms}) [${v.id}]`,
    failed: (v: V) =>
      `Yth. ${v.staff},\n\nUnggahan konten ${v.contentNo} – ${v.title} belum berhasil.\n${v.problems}\n\nBuku kerja: ${v.link}`,
  },
  desk: {
    selectContent: 'Belum ada baris konten yang dipilih. Pilih satu baris di tab Register Konten, lalu ulangi.',
    selectReview:
      'Belum ada baris yang dipilih, atau barisnya berpindah. Pilih satu baris di tab Pemeriksaan, lalu ulangi.',
    submitted: (v: V) =>
      `Konten ${v.contentNo} diajukan kepada Ketua Tim Kerja Humas. Pengunggah otomatis memprosesnya dalam beberapa menit.`,
    notYours: (v: V) => `Konten ini dialamatkan kepada ${v.reviewer}; hanya pemeriksa itu yang dapat memutuskan.`,
    protectedCells: 'Sel keputusan dilindungi untuk pemeriksa yang dituju. Keputusan tidak disimpan.',
    confirmApprove: (v: V) =>
      `Setujui konten ${v.contentNo} versi ${v.version} untuk ${v.platforms}?\n\n${v.title}\n\n${v.caption}\n\nDengan memilih Ya, Anda menyatakan butir wajib daftar periksa ini sudah diperiksa:\n${v.checklist}`,
    askNote: (v: V) => `Tuliskan bagian konten ${v.contentNo} yang perlu diperbaiki (paling sedikit 10 karakter).`,
    approved: (v: V) =>
      `Persetujuan konten ${v.contentNo} terkirim. Unggahan diproses otomatis; tanda terima dikirim lewat surel.`,
    returned: (v: V) => `Konten ${v.contentNo} dikembalikan. Catatan dikirim kepada pelaksana.`,
    emptyQueue: 'Tidak ada konten yang menunggu pemeriksaan.',
    actionTaken: 'Permintaan dicatat. Pengunggah otomatis menjawab di kolom Catatan sistem, biasanya dalam 5 menit.',
    statusIsDisplay: 'Kolom ini diisi pengunggah otomatis. Untuk meminta sesuatu, pilih di kolom Tindakan.',
    cancelled: 'Dibatalkan. Tidak ada yang berubah.',
  },
  engine: {
    askLedger: 'Tempel tautan buku kerja yang akan menjadi Buku SOP Media Sosial (milik akun ini, masih kosong).',
    setUpDone: (v: V) => `Buku kerja siap. ${v.repaired}`,
    repaired: (v: V) => `${v.count} bagian dilengkapi.`,
    nothingRepaired: 'Tidak ada yang perlu dilengkapi.',
    triggersInstalled: 'Pemicu 5 menit terpasang.',
    triggersThere: 'Pemicu 5 menit sudah terpasang sebelumnya; tidak dipasang lagi.',
    askAccount: 'Id akun (lihat tab Akun Media Sosial):',
    accountUnknown: (v: V) => `Tidak ada akun dengan id "${v.accountId}" di tab Akun Media Sosial.`,
    askToken: 'Tempel token akun ini. Token disimpan di properti skrip, bukan di sel.',
    tokenKept: (v: V) => `Token untuk ${v.accountId} tersimpan.`,
    busy: 'Pengunggah otomatis sedang bekerja. Coba beberapa saat lagi.',
    ranNow: 'Selesai.',
    heartbeat: (v: V) => `Pengunggah otomatis terakhir bekerja ${v.time}.`,
  },
  method: { automatic: 'sistem', manual: 'manual' },
};
