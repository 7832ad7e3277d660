// The same texts for readers whose locale is English. A missing key does not compile.
import type { textsId } from './texts.id';

type V = Readonly<Record<string, string | number>>;

export const textsEn: typeof textsId = {
  menu: {
    desk: 'SOP Media Sosial',
    submit: 'Submit for review',
    openReport: 'Open the report',
    help: 'How to use this',
    review: 'Pemeriksaan (Review)',
    reviewNext: 'Review content',
    approve: 'Setujui (Approve)',
    return: 'Kembalikan (Return)',
    engine: 'Siar',
    setUp: 'Set up workbooks',
    installTriggers: 'Install triggers',
    pasteToken: 'Paste an account token',
    runNow: 'Run the engine now',
  },
  note: {
    twin: (v: V) => `This row is a copy of ${v.contentNo}, so it has its own number.`,
    waiting: (v: V) => `Version ${v.version} waits for review by ${v.reviewer}.`,
    returned: (v: V) => `Returned: ${v.note}`,
    withdrawn: 'The submission was withdrawn. Submit again when it is ready.',
    cancelled: 'The content was cancelled.',
    approved: (v: V) => `Approved by ${v.reviewer}. The upload leaves at ${v.time} at the earliest.`,
    scheduled: (v: V) => `Approved by ${v.reviewer}. To be published ${v.time}.`,
    waitsForQueue: 'Approved. Choose Queue in the column Action to upload it.',
    uploading: (v: V) => `Uploading: ${v.done} of ${v.all} done.`,
    published: (v: V) => `Uploaded to ${v.count} account(s).`,
    where: (v: V) => `Tab ${v.tab}, row ${v.row}, column ${v.column}: ${v.sentence}`,
    whereUnknownRow: (v: V) => `Tab ${v.tab}, column ${v.column}: ${v.sentence}`,
    recorded: 'The decision was received.',
  },
  review: {
    unchanged: 'First version.',
    same: (v: V) => `Nothing changed since version ${v.version}.`,
    changed: (v: V) => `Changed since version ${v.version}: ${v.fields}.`,
    now: 'At once after approval',
    wait: 'Waits to be queued',
    byCells: (v: V) => `${v.staff} (as the column Prepared by says)`,
  },
  mail: {
    offerSubject: (v: V) => `[SOP Medsos] Please review: ${v.contentNo} – ${v.title} [${v.id}]`,
    offer: (v: V) =>
      `Dear ${v.reviewer},\n\nThis social media content waits for your review.\n\nTitle: ${v.title}\nForm: ${v.form}\nPlatforms: ${v.platforms}\nSubmitted by ${v.staff} on ${v.time}.\nStandard time for a review: 30 working minutes.\n\nCaption:\n${v.caption}\n\nPicture: ${v.media}\nOpen the content: ${v.link}\n\nMandatory checklist items:\n${v.checklist}\n\nThank you.`,
    receiptSubject: (v: V) => `[SOP Medsos] You approved: ${v.contentNo} – ${v.title} [${v.id}]`,
    receipt: (v: V) =>
      `Dear ${v.reviewer},\n\nYour approval of content ${v.contentNo}, version ${v.version}, was received on ${v.time}.\nDigest of this version: ${v.digest}\nThe upload leaves at ${v.notBefore} at the earliest.\n\nIf you did not approve it, choose Withdraw in the column Action of that row at once, and call the ledger admin.\n\nWorkbook: ${v.link}`,
    returnedSubject: (v: V) => `[SOP Medsos] Returned for repair: ${v.contentNo} – ${v.title} [${v.id}]`,
    returned: (v: V) =>
      `Dear ${v.staff},\n\nThe content was returned by ${v.reviewer} with this note:\n\n${v.note}\n\nPlease mend it in the same row, then choose Submit again.\n\nWorkbook: ${v.link}`,
    publishedSubject: (v: V) => `[SOP Medsos] Uploaded: ${v.contentNo} – ${v.title} [${v.id}]`,
    published: (v: V) =>
      `Dear ${v.staff},\n\nThe content is uploaded:\n${v.links}\n\nText to share:\nYth. Ketua Kelompok HKSH. Lapor unggahan ${v.date}: 1 konten.\n1. ${v.title} – ${v.shortLinks}\nDemikian, terima kasih. Tim Kerja Humas`,
    rowGoneSubject: (v: V) => `[SOP Medsos] Submission not taken: ${v.contentNo} [${v.id}]`,
    failedSubject: (v: V) => `[SOP Medsos] Upload failed: ${v.contentNo} (${v.platforms}) [${v.id}]`,
    failed: (v: V) =>
      `Dear ${v.staff},\n\nThe upload of ${v.contentNo} – ${v.title} did not succeed yet.\n${v.problems}\n\nWorkbook: ${v.link}`,
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
    emptyQueue: 'No content waits for review.',
    actionTaken: 'The request is noted. The engine answers in the column System note, usually within 5 minutes.',
    statusIsDisplay: 'The engine fills this column. To ask for something, choose it in the column Action.',
    cancelled: 'Cancelled. Nothing changed.',
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
    tokenKept: (v: V) => `The token of ${v.accountId} is kept.`,
    busy: 'The engine is at work. Try again in a moment.',
    ranNow: 'Done.',
    heartbeat: (v: V) => `The engine last worked on ${v.time}.`,
  },
  method: { automatic: 'system', manual: 'manual' },
};
