// Everything else the product says: menus, notes in rows, letters, answers. The source language; texts.en.ts must match.

type V = Readonly<Record<string, string | number>>;

export const textsId = {
  menu: {
    desk: 'SOP Media Sosial',
    openPanel: 'Buka panel konten',
    newContent: 'Konten baru',
    panelTitle: 'Panel konten',
    recordLink: 'Catat unggahan manual',
    submit: 'Ajukan pemeriksaan',
    openReport: 'Buka laporan',
    help: 'Petunjuk penggunaan',
    review: 'Pemeriksaan (Review)',
    reviewNext: 'Periksa konten',
    approve: 'Setujui (Approve)',
    correct: 'Setujui dengan perbaikan',
    return: 'Kembalikan (Return)',
    reviewTitle: 'Pemeriksaan',
    engine: 'Siar',
    setUp: 'Siapkan buku kerja',
    installTriggers: 'Pasang pemicu',
    pasteToken: 'Tempel token akun',
    checkAccounts: 'Periksa akun',
    runNow: 'Jalankan pengunggah sekarang',
    continueAfterRestore: 'Lanjutkan setelah pemulihan',
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
    proposedCaptionX: (v: V) => `Caption X diusulkan: ${v.caption}`,
    targetDone: (v: V) => `${v.target}: terunggah.`,
    targetWaits: (v: V) => `${v.target}: menunggu giliran.`,
    targetGoesOn: (v: V) => `${v.target}: sedang diunggah.`,
    targetSends: (v: V) => `${v.target}: sedang diunggah, ${v.sent} dari ${v.total} MB.`,
    restByHand:
      'Konten ini sudah tayang di akun lain, jadi tidak diajukan lagi. Pemeriksa dapat memilih Coba unggah lagi di tab Pemeriksaan; atau unggah sendiri di akun yang gagal, lalu tempel tautannya di kolom Tautan manual.',
    targetByHand: (v: V) =>
      `${v.target}: menunggu tautan. Bahannya ada di surel dan panel; setelah tayang, tempel tautannya di kolom Tautan manual.`,
    targetProblem: (v: V) => `${v.target}: ${v.sentence}`,
    published: (v: V) => `Terunggah di ${v.count} akun.`,
    where: (v: V) => `Tab ${v.tab}, baris ${v.row}, kolom ${v.column}: ${v.sentence}`,
    whereUnknownRow: (v: V) => `Tab ${v.tab}, kolom ${v.column}: ${v.sentence}`,
    recorded: 'Keputusan diterima.',
    linkFromCell: 'Dicatat pada kolom Tautan manual.',
    settledByReviewer: 'Dipastikan oleh pemeriksa.',
    linkNamesNobody: 'Akunnya tidak terbaca dari tautan ini.',
    kitPost: (v: V) => `Unggah di aplikasi ${v.platform} dengan akun ${v.account}.`,
    kitDraft: (v: V) =>
      `Videonya sudah menjadi draf. Buka aplikasi TikTok dengan akun ${v.account}, buka kotak masuk, pilih pemberitahuan draf itu, tempel captionnya, lalu unggah.`,
    kitTiktok: (v: V) => `Setelan TikTok yang disetujui: ${v.settings}.`,
    kitNow: 'segera',
    kitLong: 'Teksnya terlalu panjang untuk sel ini; lihat surel Unggah manual.',
  },
  review: {
    unchanged: 'Versi pertama.',
    same: (v: V) => `Tidak ada yang berubah sejak versi ${v.version}.`,
    changed: (v: V) => `Berubah sejak versi ${v.version}:\n${v.lines}`,
    cut: (v: V) => `Perubahan sejak versi ${v.version} terlalu panjang untuk ditampilkan. Bacalah seluruh isinya.`,
    strategic: 'Isu strategis: menunggu Antrekan setelah disetujui',
    corrected: (v: V) => `Diperbaiki pemeriksa menjadi versi ${v.version}.`,
    panelLost: (v: V) =>
      `Isi panel untuk konten ${v.contentNo} tidak terbaca. Pengunggah otomatis menulisnya kembali dalam 5 menit; sementara itu konten dapat diperiksa lewat sel di tab Pemeriksaan.`,
    otherVersion: (v: V) =>
      `Versi ${v.version} konten ${v.contentNo} sudah diganti. Keputusan tidak disimpan; buka kembali, lalu periksa versi yang baru.`,
    sent: {
      approve: (v: V) =>
        `Persetujuan konten ${v.contentNo} terkirim. Konten diunggah otomatis atau disiapkan untuk unggah manual; tanda terima dikirim lewat surel.`,
      approve_with_changes: (v: V) =>
        `Persetujuan dengan perbaikan untuk konten ${v.contentNo} terkirim. Yang diunggah adalah teks Anda; perbedaannya dikirim kepada pelaksana.`,
      return: (v: V) => `Konten ${v.contentNo} dikembalikan. Catatan dikirim kepada pelaksana.`,
    },
    stopped: {
      unknown: (v: V) =>
        `Unggahan ini dikirim, tetapi jawabannya tidak pernah tiba. Buka akun ${v.account} dan cari unggahannya.\nBila ada: pilih Sudah terbit, lalu tempel tautannya di Catatan.\nBila tidak ada: pilih Belum terbit; platformnya ditanyai sekali lagi, dan tidak ada yang diunggah sebelum Anda memintanya.\nKemudian centang Kirim keputusan.`,
      public: (v: V) =>
        `Unggahan ini sudah terbit di ${v.account}, tetapi alamatnya tidak terbaca.\nBuka akun itu, pilih Sudah terbit, tempel tautannya di Catatan, lalu centang Kirim keputusan.`,
      failed: (v: V) =>
        `${v.sentence}\nTidak ada yang terbit di ${v.account}. Bila sebabnya sudah diatasi, pilih Coba unggah lagi: yang diunggah tetap versi yang disetujui, hanya ke akun ini.\nBila sudah diunggah dengan tangan, pilih Sudah terbit, lalu tempel tautannya di Catatan.\nKemudian centang Kirim keputusan.`,
    },
    settleInCells: (v: V) =>
      `Baris ini tentang unggahan konten ${v.contentNo} yang berhenti. Putuskan di selnya: Keputusan, Catatan, lalu centang Kirim keputusan.`,
    now: 'Segera setelah disetujui',
    wait: 'Menunggu antrean',
    byCells: (v: V) => `${v.staff} (menurut kolom Pelaksana)`,
  },
  mail: {
    offerSubject: (v: V) => `[SOP Medsos] Mohon pemeriksaan: ${v.contentNo} – ${v.title} [${v.id}]`,
    offer: (v: V) =>
      `Yth. ${v.reviewer},\n\nKonsep materi konten media sosial berikut menunggu pemeriksaan.\n\nJudul: ${v.title}\nBentuk: ${v.form}\nPlatform: ${v.platforms}\nDiajukan oleh ${v.staff} pada ${v.time}.\nStandar waktu pemeriksaan: 30 menit kerja.\n\nCaption:\n${v.caption}\n\nBerkas: ${v.media}\nBuka konten: ${v.link}\n\nUntuk memutuskan, pilih menu Pemeriksaan (Review) > Periksa konten. Di ponsel, pada baris konten di tab Pemeriksaan, isi Keputusan, centang Daftar periksa sudah diperiksa, lalu centang Kirim keputusan.\n\nButir wajib daftar periksa:\n${v.checklist}\n\nTerima kasih.`,
    receiptSubject: (v: V) => `[SOP Medsos] Anda menyetujui: ${v.contentNo} – ${v.title} [${v.id}]`,
    receipt: (v: V) =>
      `Yth. ${v.reviewer},\n\nPersetujuan Anda atas konten ${v.contentNo} versi ${v.version} diterima pada ${v.time}.\nSidik versi ini: ${v.digest}\nUnggahan dimulai paling cepat ${v.notBefore}.\n\nBila Anda tidak merasa menyetujuinya, segera pilih Tarik di kolom Tindakan baris konten itu, dan hubungi pengelola sistem.\n\nBuku kerja: ${v.link}`,
    returnedSubject: (v: V) => `[SOP Medsos] Dikembalikan untuk perbaikan: ${v.contentNo} – ${v.title} [${v.id}]`,
    returned: (v: V) =>
      `Yth. ${v.staff},\n\nKonten dikembalikan oleh ${v.reviewer} dengan catatan:\n\n${v.note}\n\nMohon diperbaiki pada baris yang sama, lalu pilih Ajukan kembali.\n\nBuku kerja: ${v.link}`,
    publishedSubject: (v: V) => `[SOP Medsos] Terunggah: ${v.contentNo} – ${v.title} [${v.id}]`,
    published: (v: V) =>
      `Yth. ${v.staff},\n\nKonten ${v.contentNo} – ${v.title} sudah terunggah:\n${v.links}\n\nTeks untuk dibagikan:\n\n${v.chat}`,
    correctedSubject: (v: V) => `[SOP Medsos] Disetujui dengan perbaikan: ${v.contentNo} – ${v.title} [${v.id}]`,
    corrected: (v: V) =>
      `Yth. ${v.staff},\n\n${v.reviewer} menyetujui konten ${v.contentNo} dengan perbaikan, dan yang diunggah adalah teks yang sudah diperbaiki. Yang dihapus berada di antara [- dan -], yang ditambahkan di antara [+ dan +].\n\n${v.differences}\n\nBuku kerja: ${v.link}`,
    kitSubject: (v: V) => `[SOP Medsos] Unggah manual: ${v.contentNo} – ${v.title} [${v.id}]`,
    kit: (v: V) =>
      `Yth. ${v.staff},\n\nKonten ${v.contentNo} – ${v.title} disetujui oleh ${v.reviewer} dan siap diunggah dengan tangan ke ${v.count} akun. Unggah persis seperti yang disetujui.\n\n${v.items}\n\n----------\nSetelah tayang, salin tautan tiap unggahan, lalu tempel di kolom Tautan manual pada baris konten ini (satu tautan per baris): ${v.link}`,
    kitItem: (v: V) =>
      `----------\n${v.platform} – ${v.account}\n${v.todo}\nTayang: ${v.when}\n${v.files}\nCaption untuk disalin:\n\n${v.caption}${v.altText}`,
    kitFiles: (v: V) => `Berkas:\n${v.files}\n`,
    kitAltText: (v: V) => `\n\nTeks alternatif untuk disalin:\n\n${v.altText}`,
    recalledSubject: (v: V) => `[SOP Medsos] Jangan diunggah: ${v.contentNo} – ${v.title} [${v.id}]`,
    recalled: (v: V) =>
      `Yth. ${v.staff},\n\nKonten ${v.contentNo} – ${v.title} ditarik sebelum tayang. Jangan diunggah; bahan unggah manual untuk ${v.platforms} tidak berlaku lagi.\n\nBila ada drafnya di kotak masuk TikTok, hapus draf itu. Bila sudah telanjur terunggah, segera beri tahu ${v.reviewer}.\n\nBuku kerja: ${v.link}`,
    rowGoneSubject: (v: V) => `[SOP Medsos] Pengajuan tidak diproses: ${v.contentNo} [${v.id}]`,
    failedSubject: (v: V) => `[SOP Medsos] Unggahan gagal: ${v.contentNo} (${v.platforms}) [${v.id}]`,
    failed: (v: V) =>
      `Yth. ${v.staff},\n\nUnggahan konten ${v.contentNo} – ${v.title} belum berhasil:\n\n${v.problems}\n\nPlatform lain tidak terpengaruh.${v.uploaded}\n\nBuku kerja: ${v.link}`,
    alreadyUploaded: (v: V) => `\nSudah terunggah:\n${v.links}`,
    rewoundSubject: () => '[SOP Medsos] Pengunggah otomatis berhenti: Buku Pengelola kembali ke versi lama',
    rewound: () =>
      'Yth. Pemilik,\n\nBuku Pengelola kembali ke versi lama, sehingga unggahan yang terjadi sesudah versi itu tidak tercatat lagi. Agar tidak ada yang terunggah dua kali, pengunggah otomatis berhenti.\n\nBila pemulihan itu tidak disengaja, pulihkan versi yang terbaru lewat File > Histori versi. Bila disengaja, buka Buku Pengelola, lalu pilih menu Siar > Lanjutkan setelah pemulihan: setiap unggahan yang belum selesai akan menunggu dipastikan oleh pemeriksanya.',
    stoppedSubject: (v: V) => `[SOP Medsos] Mohon diputuskan: ${v.contentNo} (${v.platforms}) [${v.id}]`,
    stopped: (v: V) =>
      `Yth. ${v.reviewer},\n\nUnggahan konten ${v.contentNo} – ${v.title} berhenti:\n\n${v.problems}\n\nSatu baris di tab Pemeriksaan menunggu keputusan Anda; di situ tertulis apa yang perlu dilihat dan apa akibat tiap pilihan. Isi Keputusan, lalu centang Kirim keputusan.\n\nBuka: ${v.link}`,
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
    actionTaken: 'Permintaan dicatat. Pengunggah otomatis menjawab di kolom Catatan sistem, biasanya dalam 5 menit.',
    statusIsDisplay: 'Kolom ini diisi pengunggah otomatis. Untuk meminta sesuatu, pilih di kolom Tindakan.',
    cancelled: 'Dibatalkan. Tidak ada yang berubah.',
    twoRows: (v: V) =>
      `Nomor ${v.contentNo} dipakai dua baris. Pengunggah otomatis memberi nomor baru kepada salinannya dalam 5 menit; setelah itu buka kembali.`,
    rowMoved: 'Baris berpindah saat dibaca. Tidak ada yang berubah; coba lagi.',
    rowNotFound: (v: V) =>
      `Baris konten ${v.contentNo} tidak ditemukan lagi. Pilih barisnya di tab Register Konten, lalu tekan Buka baris terpilih.`,
    askLink: (v: V) => `Tempel tautan unggahan konten ${v.contentNo} (satu tautan untuk tiap platform).`,
    noLinkAwaited: (v: V) => `Tidak ada akun yang menunggu tautan untuk konten ${v.contentNo}. Tautan tidak dicatat.`,
    linkMissing: 'Belum ada tautan. Salin tautan langsung ke unggahan, lalu tempel di sini.',
    linkTaken: (v: V) =>
      `Tautan ${v.platforms} dicatat. Pengunggah otomatis memeriksanya dan menjawab di kolom Catatan sistem.`,
    askedWrongly:
      'Permintaan halaman ini tidak terbaca, jadi tidak ada yang berubah. Tutup panel ini, lalu buka kembali.',
  },
  history: {
    ofVersion: (v: V) => `${v.what} (versi ${v.version})`,
    events: {
      submitted: 'Diajukan untuk pemeriksaan',
      approved: 'Disetujui',
      corrected: 'Diperbaiki pemeriksa',
      returned: 'Dikembalikan',
      withdrawn: 'Pengajuan ditarik',
      cancelled: 'Dibatalkan',
      queued: 'Diantrekan',
      voided: 'Pengajuan gugur karena isinya berubah',
      uploaded: 'Terunggah',
      failed: 'Gagal diunggah',
      unsure: 'Perlu dipastikan',
      said_absent: 'Dinyatakan belum terbit',
      restored: 'Versi lama dipulihkan',
      retried: 'Diminta diunggah lagi',
      handed_over: 'Diserahkan untuk diunggah manual',
    },
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
    askTokenX:
      'Tempel token akun X ini: empat kata yang dipisahkan spasi, yaitu API key, API key secret, access token, dan access token secret. Token disimpan di properti skrip, bukan di sel.',
    tokenKept: (v: V) => `Token untuk ${v.accountId} tersimpan. Keadaan akun: ${v.state}.`,
    accountsChecked: (v: V) => `Keadaan akun:\n${v.lines}`,
    noAccounts: 'Belum ada akun di tab Akun Media Sosial. Isi satu baris per akun, lalu ulangi.',
    accountOff: 'Nonaktif',
    accountManual: 'Manual: unggahan dikerjakan pelaksana',
    accountDraftElsewhere: 'Cara unggah ini hanya untuk TikTok. Pilih otomatis atau manual',
    accountNoToken: 'Token belum ditempel. Pilih menu Siar > Tempel token akun',
    accountUnchecked: 'Belum diperiksa',
    accountSilent: 'Platform belum menjawab; akun diperiksa lagi dalam satu jam',
    accountReady: (v: V) => `Tersambung sebagai ${v.handle}`,
    busy: 'Pengunggah otomatis sedang bekerja. Coba beberapa saat lagi.',
    ranNow: 'Selesai.',
    stoppedByRestore: (v: V) =>
      `Pengunggah otomatis berhenti (${v.time}): Buku Pengelola kembali ke versi lama. Pemilik perlu memilih Siar > Lanjutkan setelah pemulihan.`,
    restoreStands:
      'Buku Pengelola kembali ke versi lama, jadi tidak ada yang diunggah. Untuk melanjutkan, pilih Siar > Lanjutkan setelah pemulihan.',
    notRestored: 'Buku Pengelola tidak kembali ke versi lama. Tidak ada yang perlu dilanjutkan.',
    confirmRestored:
      'Buku Pengelola kembali ke versi lama; yang terjadi sesudah versi itu tidak tercatat lagi. Bila Anda melanjutkan, setiap unggahan yang belum selesai menjadi Perlu dipastikan dan menunggu pemeriksanya, dan setiap pengajuan yang menunggu pemeriksaan ditarik. Tidak ada yang diunggah dua kali. Lanjutkan?',
    continued: (v: V) => `Pengunggah otomatis melanjutkan. ${v.count} unggahan menunggu dipastikan di tab Pemeriksaan.`,
    heartbeat: (v: V) => `Pengunggah otomatis terakhir bekerja ${v.time}.`,
  },
  method: { automatic: 'sistem', manual: 'manual' },
};
