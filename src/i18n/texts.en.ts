// The same texts for readers whose locale is English. A missing key does not compile.
import type { textsId } from './texts.id';

type V = Readonly<Record<string, string | number>>;

export const textsEn: typeof textsId = {
  menu: {
    desk: 'SOP Media Sosial',
    openPanel: 'Open the content panel',
    newContent: 'New content',
    panelTitle: 'Content panel',
    recordLink: 'Record a manual upload',
    submit: 'Submit for review',
    openReport: 'Open the report',
    help: 'How to use this',
    review: 'Pemeriksaan (Review)',
    reviewNext: 'Review content',
    approve: 'Setujui (Approve)',
    correct: 'Setujui dengan perbaikan (Approve with changes)',
    return: 'Kembalikan (Return)',
    reviewTitle: 'Review',
    engine: 'Siar',
    setUp: 'Set up workbooks',
    installTriggers: 'Install triggers',
    pasteToken: 'Paste an account token',
    checkAccounts: 'Check accounts',
    runNow: 'Run the engine now',
    continueAfterRestore: 'Continue after a restore',
  },
  note: {
    twin: (v: V) => `This row is a copy of ${v.contentNo}, so it has its own number.`,
    waiting: (v: V) => `Version ${v.version} waits for review by ${v.reviewer}.`,
    returned: (v: V) => `Returned: ${v.note}`,
    withdrawn: 'The submission was withdrawn. Submit again when it is ready.',
    cancelled: 'The content was cancelled.',
    approved: (v: V) => `Approved by ${v.reviewer}. The upload leaves at ${v.time} at the earliest.`,
    scheduled: (v: V) => `Approved by ${v.reviewer}. To be published ${v.time}.`,
    waitsForQueue: 'Approved. Choose Antrekan in the column Tindakan to upload it.',
    proposedCaptionX: (v: V) => `Proposed caption for X: ${v.caption}`,
    targetDone: (v: V) => `${v.target}: uploaded.`,
    targetWaits: (v: V) => `${v.target}: waits for its turn.`,
    targetGoesOn: (v: V) => `${v.target}: uploading.`,
    targetSends: (v: V) => `${v.target}: uploading, ${v.sent} of ${v.total} MB.`,
    restByHand:
      'This content is public on another account, so it is not submitted again. The reviewer can choose Coba unggah lagi in the tab Pemeriksaan; or post it yourself on the account that failed, then paste the link into the column Tautan manual.',
    targetByHand: (v: V) =>
      `${v.target}: waits for its link. What you need is in the mail and the panel; once it is published, paste its link into the column Tautan manual.`,
    targetProblem: (v: V) => `${v.target}: ${v.sentence}`,
    published: (v: V) => `Uploaded to ${v.count} account(s).`,
    where: (v: V) => `Tab ${v.tab}, row ${v.row}, column ${v.column}: ${v.sentence}`,
    whereUnknownRow: (v: V) => `Tab ${v.tab}, column ${v.column}: ${v.sentence}`,
    recorded: 'The decision was received.',
    linkFromCell: 'Recorded in the column Tautan manual.',
    settledByReviewer: 'Settled by the reviewer.',
    linkNamesNobody: 'This link does not tell whose account it is.',
    kitPost: (v: V) => `Post it in the ${v.platform} app with the account ${v.account}.`,
    kitDraft: (v: V) =>
      `The video is already a draft. Open the TikTok app with the account ${v.account}, open the inbox, choose the notice about the draft, paste the caption, then post it.`,
    kitTiktok: (v: V) => `Approved TikTok settings: ${v.settings}.`,
    kitNow: 'now',
    kitLong: 'The texts are too long for this cell; see the mail Post by hand.',
  },
  review: {
    unchanged: 'First version.',
    same: (v: V) => `Nothing changed since version ${v.version}.`,
    changed: (v: V) => `Changed since version ${v.version}:\n${v.lines}`,
    cut: (v: V) => `What changed since version ${v.version} is too long to show. Please read it all.`,
    strategic: 'Strategic issue: waits to be queued after approval',
    corrected: (v: V) => `Corrected by the reviewer as version ${v.version}.`,
    panelLost: (v: V) =>
      `The panel of content ${v.contentNo} cannot be read. The engine writes it again within 5 minutes; meanwhile it can be reviewed in the cells of the tab Pemeriksaan.`,
    otherVersion: (v: V) =>
      `Version ${v.version} of content ${v.contentNo} has been replaced. The decision was not kept; open it again and review the new version.`,
    sent: {
      approve: (v: V) =>
        `Your approval of content ${v.contentNo} was sent. It is uploaded automatically or prepared for posting by hand; a receipt comes by mail.`,
      approve_with_changes: (v: V) =>
        `Your approval with changes of content ${v.contentNo} was sent. What is uploaded is your text; the staff member gets the difference.`,
      return: (v: V) => `Content ${v.contentNo} was returned. The note goes to the staff member.`,
    },
    stopped: {
      unknown: (v: V) =>
        `This upload was sent, but no answer ever came. Open the account ${v.account} and look for it.\nIf it is there: choose Sudah terbit and paste its link into Catatan.\nIf it is not: choose Belum terbit; the platform is asked once more, and nothing is posted before you ask for it.\nThen tick Kirim keputusan.`,
      public: (v: V) =>
        `This upload is public on ${v.account}, but its address could not be read.\nOpen the account, choose Sudah terbit, paste the link into Catatan, then tick Kirim keputusan.`,
      failed: (v: V) =>
        `${v.sentence}\nNothing is public on ${v.account}. Once the cause is gone, choose Coba unggah lagi: the approved version is uploaded, to this account only.\nIf somebody posted it by hand, choose Sudah terbit and paste the link into Catatan.\nThen tick Kirim keputusan.`,
    },
    settleInCells: (v: V) =>
      `This row is about an upload of content ${v.contentNo} that stopped. Decide in its cells: Keputusan, Catatan, then tick Kirim keputusan.`,
    now: 'At once after approval',
    wait: 'Waits to be queued',
    byCells: (v: V) => `${v.staff} (as the column Pelaksana says)`,
  },
  mail: {
    offerSubject: (v: V) => `[SOP Medsos] Please review: ${v.contentNo} – ${v.title} [${v.id}]`,
    offer: (v: V) =>
      `Dear ${v.reviewer},\n\nThis social media content waits for your review.\n\nTitle: ${v.title}\nForm: ${v.form}\nPlatforms: ${v.platforms}\nSubmitted by ${v.staff} on ${v.time}.\nStandard time for a review: 30 working minutes.\n\nCaption:\n${v.caption}\n\nFiles: ${v.media}\nOpen the content: ${v.link}\n\nTo decide, choose the menu Pemeriksaan (Review) > Review content. On a phone, in the content\u2019s row of the tab Pemeriksaan, fill in Keputusan, tick Daftar periksa sudah diperiksa, then tick Kirim keputusan.\n\nMandatory checklist items:\n${v.checklist}\n\nThank you.`,
    receiptSubject: (v: V) => `[SOP Medsos] You approved: ${v.contentNo} – ${v.title} [${v.id}]`,
    receipt: (v: V) =>
      `Dear ${v.reviewer},\n\nYour approval of content ${v.contentNo}, version ${v.version}, was received on ${v.time}.\nDigest of this version: ${v.digest}\nThe upload leaves at ${v.notBefore} at the earliest.\n\nIf you did not approve it, choose Tarik in the column Tindakan of that row at once, and call the ledger admin.\n\nWorkbook: ${v.link}`,
    returnedSubject: (v: V) => `[SOP Medsos] Returned for repair: ${v.contentNo} – ${v.title} [${v.id}]`,
    returned: (v: V) =>
      `Dear ${v.staff},\n\nThe content was returned by ${v.reviewer} with this note:\n\n${v.note}\n\nPlease mend it in the same row, then choose Ajukan in the column Tindakan again.\n\nWorkbook: ${v.link}`,
    publishedSubject: (v: V) => `[SOP Medsos] Uploaded: ${v.contentNo} – ${v.title} [${v.id}]`,
    published: (v: V) =>
      `Dear ${v.staff},\n\nThe content ${v.contentNo} – ${v.title} is uploaded:\n${v.links}\n\nText to share:\n\n${v.chat}`,
    correctedSubject: (v: V) => `[SOP Medsos] Approved with changes: ${v.contentNo} – ${v.title} [${v.id}]`,
    corrected: (v: V) =>
      `Dear ${v.staff},\n\n${v.reviewer} approved content ${v.contentNo} with changes, and the corrected text is what goes out. What was taken out stands between [- and -], what was put in between [+ and +].\n\n${v.differences}\n\nWorkbook: ${v.link}`,
    kitSubject: (v: V) => `[SOP Medsos] Post by hand: ${v.contentNo} – ${v.title} [${v.id}]`,
    kit: (v: V) =>
      `Dear ${v.staff},\n\nContent ${v.contentNo} – ${v.title} was approved by ${v.reviewer} and is to be posted by hand to ${v.count} account(s). Post it exactly as it was approved.\n\n${v.items}\n\n----------\nOnce it is published, copy the link of each post and paste it into the column Tautan manual of this content's row (one link a line): ${v.link}`,
    kitItem: (v: V) =>
      `----------\n${v.platform} – ${v.account}\n${v.todo}\nPublish: ${v.when}\n${v.files}\nCaption to copy:\n\n${v.caption}${v.altText}`,
    kitFiles: (v: V) => `Files:\n${v.files}\n`,
    kitAltText: (v: V) => `\n\nAlt text to copy:\n\n${v.altText}`,
    recalledSubject: (v: V) => `[SOP Medsos] Do not post: ${v.contentNo} – ${v.title} [${v.id}]`,
    recalled: (v: V) =>
      `Dear ${v.staff},\n\nContent ${v.contentNo} – ${v.title} was withdrawn before it was published. Do not post it; what you were sent for ${v.platforms} no longer counts.\n\nIf a draft lies in the TikTok inbox, delete that draft. If it is already posted, tell ${v.reviewer} at once.\n\nWorkbook: ${v.link}`,
    rowGoneSubject: (v: V) => `[SOP Medsos] Submission not taken: ${v.contentNo} [${v.id}]`,
    failedSubject: (v: V) => `[SOP Medsos] Upload failed: ${v.contentNo} (${v.platforms}) [${v.id}]`,
    failed: (v: V) =>
      `Dear ${v.staff},\n\nThe upload of ${v.contentNo} – ${v.title} did not succeed yet:\n\n${v.problems}\n\nOther platforms are not affected.${v.uploaded}\n\nWorkbook: ${v.link}`,
    alreadyUploaded: (v: V) => `\nAlready uploaded:\n${v.links}`,
    rewoundSubject: () => '[SOP Medsos] The engine stopped: the back office is back at an old version',
    rewound: () =>
      'Dear owner,\n\nThe back office is back at an old version, so uploads made after that version are no longer on record. To keep anything from being posted twice, the engine stopped.\n\nIf nobody meant to restore it, restore the newest version by File > Version history. If it was meant, open the back office and choose Siar > Continue after a restore: every unfinished upload will wait to be settled by its reviewer.',
    stoppedSubject: (v: V) => `[SOP Medsos] Please settle: ${v.contentNo} (${v.platforms}) [${v.id}]`,
    stopped: (v: V) =>
      `Dear ${v.reviewer},\n\nAn upload of content ${v.contentNo} – ${v.title} stopped:\n\n${v.problems}\n\nA row of the tab Pemeriksaan waits for you; it says what to look at and what each choice does. Fill in Keputusan, then tick Kirim keputusan.\n\nOpen: ${v.link}`,
  },
  desk: {
    selectContent: 'No content row is selected. Select one row in the tab Register Konten, then try again.',
    selectReview: 'No row is selected, or it has moved. Select one row in the tab Pemeriksaan, then try again.',
    submitted: (v: V) =>
      `Content ${v.contentNo} was submitted to the PR team lead. The engine takes it within a few minutes.`,
    notYours: (v: V) => `This content is addressed to ${v.reviewer}; only that reviewer can decide it.`,
    protectedCells: 'The decision cells are protected for the addressed reviewer. The decision was not saved.',
    confirmApprove: (v: V) =>
      `Approve content ${v.contentNo}, version ${v.version}, for ${v.platforms}?\n\n${v.title}\n\n${v.caption}\n\nBy choosing Yes you state that these mandatory checklist items were checked:\n${v.checklist}`,
    askNote: (v: V) => `Write what needs to be mended in content ${v.contentNo} (at least 10 characters).`,
    approved: (v: V) => `Your approval of ${v.contentNo} was sent. The upload runs by itself; a receipt comes by mail.`,
    returned: (v: V) => `Content ${v.contentNo} was returned. The note goes to the staff member.`,
    actionTaken: 'The request is noted. The engine answers in the column Catatan sistem, usually within 5 minutes.',
    statusIsDisplay: 'The engine fills this column. To ask for something, choose it in the column Tindakan.',
    cancelled: 'Cancelled. Nothing changed.',
    twoRows: (v: V) =>
      `Two rows bear the number ${v.contentNo}. The engine gives the copy its own number within 5 minutes; open it again then.`,
    rowMoved: 'The row moved while it was read. Nothing changed; try again.',
    rowNotFound: (v: V) =>
      `The row of content ${v.contentNo} is not there any more. Select its row in the tab Register Konten, then press Open the selected row.`,
    askLink: (v: V) => `Paste the link of the post of content ${v.contentNo} (one link for each platform).`,
    noLinkAwaited: (v) => `No account is waiting for a link of content ${v.contentNo}. The link was not recorded.`,
    linkMissing: 'There is no link yet. Copy the link of the post itself and paste it here.',
    linkTaken: (v: V) =>
      `The link for ${v.platforms} is noted. The engine checks it and answers in the column Catatan sistem.`,
    askedWrongly: 'The request of this page cannot be read, so nothing changed. Close this panel and open it again.',
  },
  history: {
    ofVersion: (v: V) => `${v.what} (version ${v.version})`,
    events: {
      submitted: 'Submitted for review',
      approved: 'Approved',
      corrected: 'Corrected by the reviewer',
      returned: 'Returned',
      withdrawn: 'Submission withdrawn',
      cancelled: 'Cancelled',
      queued: 'Queued',
      voided: 'Submission void: the row was changed',
      uploaded: 'Uploaded',
      failed: 'Upload failed',
      unsure: 'To be settled',
      said_absent: 'Said not to be public',
      restored: 'An old version was restored',
      retried: 'Asked to be uploaded again',
      handed_over: 'Handed over to be posted by hand',
    },
  },
  engine: {
    askLedger: 'Paste the link of the workbook that is to become the ledger (owned by this account, still empty).',
    setUpDone: (v: V) => `The workbooks are ready. ${v.repaired}`,
    repaired: (v: V) => `${v.count} things were completed.`,
    nothingRepaired: 'Nothing needed to be completed.',
    triggersInstalled: 'The 5-minute trigger is installed.',
    triggersThere: 'The 5-minute trigger was there already; none was added.',
    askAccount: 'Account id (see the tab Akun Media Sosial):',
    accountUnknown: (v: V) => `There is no account with the id "${v.accountId}" in the tab Akun Media Sosial.`,
    askToken: "Paste this account's token. It is kept in the script's properties, not in a cell.",
    askTokenX:
      "Paste the token of this X account: four words separated by blanks, namely API key, API key secret, access token and access token secret. It is kept in the script's properties, not in a cell.",
    tokenKept: (v: V) => `The token of ${v.accountId} is kept. State of the account: ${v.state}.`,
    accountsChecked: (v: V) => `State of the accounts:\n${v.lines}`,
    noAccounts: 'There is no account in the tab Akun Media Sosial yet. Fill in one row an account, then try again.',
    accountOff: 'Not active',
    accountManual: 'Manual: staff post by hand',
    accountDraftElsewhere: 'This mode is for TikTok alone. Choose otomatis or manual',
    accountNoToken: 'No token was pasted yet. Choose the menu Siar > Paste an account token',
    accountUnchecked: 'Not checked yet',
    accountSilent: 'The platform has not answered yet; the account is checked again within an hour',
    accountReady: (v: V) => `Connected as ${v.handle}`,
    busy: 'The engine is at work. Try again in a moment.',
    ranNow: 'Done.',
    stoppedByRestore: (v: V) =>
      `The engine stopped (${v.time}): the back office is back at an old version. The owner needs to choose Siar > Continue after a restore.`,
    restoreStands:
      'The back office is back at an old version, so nothing is uploaded. To go on, choose Siar > Continue after a restore.',
    notRestored: 'The back office is not back at an old version. There is nothing to continue.',
    confirmRestored:
      'The back office is back at an old version; what happened after it is no longer on record. If you continue, every unfinished upload waits to be settled by its reviewer, and every submission under review is withdrawn. Nothing is posted twice. Continue?',
    continued: (v: V) => `The engine goes on. ${v.count} upload(s) wait to be settled in the tab Pemeriksaan.`,
    heartbeat: (v: V) => `The engine last worked on ${v.time}.`,
  },
  method: { automatic: 'system', manual: 'manual' },
};
