// The same problems for readers whose locale is English. A missing code does not compile.
import { formats } from './formats';
import { mediaEn } from './media.en';
import type { problemsId } from './problems.id';

type V = Readonly<Record<string, string | number>>;
const { megabytes, number } = formats.en;

export const problemsEn: typeof problemsId = {
  dateUnreadable: (v: V) => `"${v.text}" cannot be read as a date. Write it like 23/11/2026 14.30.`,
  numberUnreadable: (v: V) => `"${v.text}" cannot be read as a number. Write digits only.`,
  choiceUnknown: (v: V) => `"${v.text}" is not one of the choices. Pick from the list in this cell.`,
  checkboxUnreadable: (v: V) => `"${v.text}" cannot be read as a tick. Empty the cell, then tick its box.`,
  formulaBroken: (v: V) => `The formula in this cell gives ${v.text}. Write the text itself, or mend the formula.`,
  titleMissing: () => 'The title is empty. Write a title.',
  categoryMissing: () =>
    'No category chosen. Pick Program (Programme), Kegiatan (Activity), Capaian (Achievement) or Lainnya (Other).',
  filesMissing: () => 'No media file given. Write the name of a file in the folder Masuk, or paste a Drive link.',
  captionMissing: () => 'The caption is empty. Write a caption.',
  ppidOpen: () =>
    'This content needs the information officer (PPID). Finish that, then set Klasifikasi (Classification) to Terbuka (Open).',
  platformsMissing: () => 'No platform chosen. Pick one whose account is active.',
  accountMissing: (v: V) =>
    `No active ${v.platform} account. Pick another platform, or ask the ledger admin to activate one.`,
  scheduleMissing: () => 'No publishing time given. Fill in date and time, or set Tayang (Timing) to Segera (At once).',
  schedulePast: () =>
    'The publishing time has passed. Give a time to come, or set Tayang (Timing) to Segera (At once).',
  captionLong: (v: V) =>
    `The ${v.platform} caption has ${number(v.chars)} characters, the limit is ${number(v.max)}. Shorten it.`,
  captionsLong: (v: V) =>
    `All captions together have ${number(v.chars)} characters, the limit is ${number(v.max)}. Shorten them.`,
  oneFileOnly: (v: V) =>
    `There are ${v.count} files. Where accounts are uploaded to automatically, a content holds one picture or one video; keep one.`,
  textLong: (v: V) => `The text has ${number(v.chars)} characters, the limit is ${number(v.max)}. Shorten it.`,
  snapshotLong: (v: V) =>
    `The row is too long to be submitted (${number(v.chars)} of ${number(v.max)}). Shorten the caption or the narration.`,
  staffUnknown: () =>
    'The column Pelaksana is empty, or the name is not registered. Write your name or address as it stands in the register.',
  rowGone: (v: V) =>
    `The row of content ${v.contentNo} is gone, so its submission was not taken. Fill in the row again, then submit.`,
  fileMissing: (v: V) => `There is no file "${v.name}" in the folder Masuk. Check the name, or upload the file there.`,
  fileNotSeen: (v: V) =>
    `The engine has not seen the file "${v.name}" yet. Wait up to 5 minutes after uploading it to the folder Masuk, or choose Ajukan in the column Tindakan.`,
  fileUnreachable: (v: V) =>
    `The file "${v.name}" cannot be opened. Make sure it is still in Drive and shared with the engine account.`,
  fileLink: (v: V) => `"${v.name}" is no link to a Drive file. Copy the link from Drive, or write the file's name.`,
  fileEmpty: (v: V) => `The file "${v.name}" is empty (0 bytes). Upload it to Drive again.`,
  fileNotMedia: (v: V) =>
    `The file "${v.name}" is not recognised as a picture or video. Choose a JPEG, PNG or MP4 file.`,
  fileHeic: (v: V) =>
    `The file "${v.name}" is HEIC. Save it as JPEG (iPhone: Settings > Camera > Formats > Most Compatible), then choose it again.`,
  fileBroken: (v: V) => `The file "${v.name}" is cut short or damaged. Upload the original to Drive again.`,
  fileChanged: (v: V) =>
    `The file "${v.name}" changed after it was chosen or submitted. Submit again with the file as it is now.`,
  fileType: (v: V) =>
    `The type of "${v.name}" (${v.type}) is not supported for ${v.platform}. Convert it to ${v.wanted}, then choose it again.`,
  fileLarge: (v: V) =>
    `The file "${v.name}" has ${megabytes(v.bytes)}, the limit of ${v.platform} is ${megabytes(v.max)}. Make it smaller, then choose it again.`,
  ...mediaEn,
  alreadyApproved: (v: V) =>
    `Content ${v.contentNo} is approved and on its way. Withdraw it before submitting a change.`,
  alreadyPublished: (v: V) =>
    `Content ${v.contentNo} was uploaded and is not uploaded again. For new content, fill in a new row.`,
  noReviewer: () =>
    'Nobody may review this content (authors may not review their own). Ask the ledger admin to add a team lead or an acting one.',
  nothingToWithdraw: () => 'There is no submission to withdraw. This content was not submitted, or is finished.',
  nothingToQueue: () =>
    'This content does not wait to be queued. Antrekan (Queue) is for approved content whose Tayang (Timing) is Tunggu antrean (Wait for queueing), or a strategic issue.',
  uploadBegan: () => 'The upload has begun and cannot be stopped. The content goes out whole, as approved.',
  roleMissing: (v: V) => `The address ${v.email} is not registered in Pengguna & Peran. Ask the ledger admin.`,
  submissionDamaged: () =>
    'The submission cannot be read or is not whole. Submit again from the menu SOP Media Sosial.',
  editedWhileInReview: () =>
    'The row changed after it was submitted. The submission is void; submit again when it is ready.',
  editedAfterApproval: () =>
    'The text changed after it was approved. The upload is held: put it back as it was, or choose Ajukan to have it reviewed again.',
  decisionMissing: () =>
    'No decision chosen. Pick Setujui (Approve) or Kembalikan (Return), then tick Kirim keputusan.',
  reviewerLapsed: () => 'This reviewer is no longer registered as team lead. Ask the ledger admin.',
  ownContent: () =>
    'Content you prepared must be reviewed by somebody else. Ask the ledger admin if there is no other reviewer.',
  noteShort: (v: V) => `The note has fewer than ${v.min} characters. Write what needs to be mended.`,
  noteLong: (v: V) => `The note has more than ${number(v.max)} characters (now ${number(v.chars)}). Shorten it.`,
  notAttested: () => 'The checklist is not attested. Tick "Daftar periksa sudah diperiksa".',
  nothingCorrected: () =>
    'No text was changed. To approve it as it is choose Setujui (Approve); to correct it change a text in one of the columns Perbaikan.',
  correctionsUnused: () =>
    'This text differs from what was submitted. For the correction to count choose Setujui dengan perbaikan (Approve with changes); else put the text back.',
  exceptionUnknown: (v: V) =>
    `"${v.text}" does not begin with the code of a checklist item. Write it like: C06 no children; C16 follows.`,
  exceptionReason: (v: V) =>
    `The exception ${v.item} has no reason. Write it behind the code (at least ${v.min} characters).`,
  exceptionTwice: (v: V) => `The exception ${v.item} stands twice. Keep one.`,
  otherVersion: () =>
    'This decision was made for another content or version, because the row moved. Look at it, then decide again.',
  settlementMissing: () =>
    'This choice does not fit the row. Choose one from the list in the cell Keputusan, then tick Kirim keputusan.',
  settlementLink: (v: V) =>
    `The link of the post is missing. Copy it from ${v.account}, paste it into Catatan, then tick Kirim keputusan.`,
  guardMissing: () =>
    'The protection of the decision cells has changed. The decision is held. Ask the ledger admin to restore it with Siar > Set up workbooks, then decide again.',
  reviewAltered: () =>
    'This row had changed from what was submitted, so the decision is held. The row is written anew; review it, then decide again.',
  onlyRole: (v: V) => `Only ${v.role} can do this. Ask the ledger admin if your role is not right.`,
  deskBusy: () => 'The workbook is in use by somebody else. Please try again in a moment.',
  noIdentity: () => 'Your account cannot be read. Open the workbook on a computer with the registered account.',
  tokenMissing: (v: V) => `The account ${v.account} is not connected. Ask the ledger admin to paste its token.`,
  reconnect: (v: V) => `The connection to ${v.platform} has ended. Ask the ledger admin to reconnect ${v.account}.`,
  platformRefused: (v: V) => `${v.platform} refused the upload (code ${v.code}). Mend the content, then submit again.`,
  noAnswer: (v: V) =>
    `${v.platform} did not answer several times. Nothing was posted to ${v.account}; submit again later.`,
  outcomeUnknown: (v: V) =>
    `It is not certain whether the upload to ${v.platform} took place. Look at ${v.account} first, so that nothing is posted twice; the reviewer settles it in the tab Pemeriksaan.`,
  saidAbsent: (v: V) =>
    `Not public on ${v.account}: the reviewer did not find it. The reviewer can choose Coba unggah lagi in the tab Pemeriksaan.`,
  copyChanged: (v: V) => `The copy "${v.name}" is no longer what was approved. The upload is stopped; submit again.`,
  driveRead: (v: V) => `Drive did not hand over the file (code ${v.status}). The engine will try again.`,
  linkForeign: (v: V) =>
    `"${v.link}" is no link of Instagram, Facebook, X or TikTok (${v.host}). Copy the direct link of the post.`,
  linkInsecure: (v: V) =>
    `A link of ${v.platform} must begin with https:// ("${v.link}"). Copy the direct link of the post.`,
  linkNotPost: (v: V) => `"${v.link}" leads to no post on ${v.platform}. Open the post and copy its link.`,
  linkNotAwaited: (v: V) =>
    `No link of ${v.platform} is awaited for this content ("${v.link}"). Delete that link, or see whether this is the right row.`,
  linkOtherAccount: (v: V) =>
    `That link of ${v.platform} names the account "${v.named}", not ${v.accounts}. Copy the link of the post from the right account.`,
  linkWhichAccount: (v: V) =>
    `Several accounts of ${v.platform} wait for a link (${v.accounts}), and that link does not name one. Write the @name of the account before the link.`,
  linkTaken: (v: V) =>
    `The link "${v.link}" is already on record for content ${v.contentNo}. Copy the link of this content's post.`,
  notSetUp: () => 'The workbooks are not set up. Open the back office and choose Siar > Set up workbooks.',
  tabMissing: (v: V) => `The tab "${v.tab}" is gone. Open the back office and choose Siar > Set up workbooks.`,
  columnMissing: (v: V) =>
    `The column "${v.column}" of the tab "${v.tab}" is gone. Open the back office and choose Siar > Set up workbooks.`,
  truthDamaged: (v: V) =>
    `Row ${v.key} of the tab "${v.tab}" is damaged. Restore it from the back office's version history.`,
  sheetsServiceMissing: () =>
    'The Sheets service is not enabled in the script project. Install again with npm run push.',
  driveServiceMissing: () => 'The Drive service is not enabled in the script project. Install again with npm run push.',
  notOwner: (v: V) => `This account does not own "${v.name}". Run it from the account that owns both workbooks.`,
  ownerHasRole: (v: V) =>
    `The account ${v.email} is the engine's and may not hold a role in Pengguna & Peran. Remove its row.`,
  ledgerLink: () => 'That is no link to a Google spreadsheet. Copy the workbook link from the address bar.',
  pictureRefused: (v: V) =>
    `${v.platform} cannot read the picture (code ${v.code}). Save it again as a JPEG of at most 4 MB, then submit again.`,
  pictureRatioRefused: (v: V) =>
    `${v.platform} refused the picture's proportions (code ${v.code}). Crop it to between 4:5 and 1.91:1, then submit again.`,
  pictureNotFetched: (v: V) =>
    `${v.platform} could not fetch the picture several times (code ${v.code}). Submit again later; if it comes back, upload it by hand.`,
  captionRefused: (v: V) =>
    `${v.platform} refused the caption (code ${v.code}). Shorten it, use fewer hashtags (30 at most) and mentions (20 at most), then submit again.`,
  filmRefused: (v: V) =>
    `${v.platform} refused the video (code ${v.code}). Save it again as MP4 (H.264, AAC sound) within its size and length, then submit again.`,
  filmProcessing: (v: V) =>
    `${v.platform} could not process the video (code ${v.code}). Save it again as MP4 (H.264, AAC sound), then submit again.`,
  instagramChunkRefused: (v: V) =>
    `Instagram refused to take this video in several parts (code ${v.code}). Upload it to ${v.account} by hand, and tell the ledger admin.`,
  facebookChunkRefused: (v: V) =>
    `Facebook refused to take this video in several parts (code ${v.code}). Upload it to ${v.account} by hand, and tell the ledger admin.`,
  postingBlocked: (v: V) =>
    `${v.platform} held back the post from ${v.account} as unusual (code ${v.code}). Open the ${v.platform} app, read its notices, and do not submit again before that is clear.`,
  contentPolicy: (v: V) =>
    `${v.platform} refused this content by its policy (code ${v.code}). Look at picture and caption, then submit again.`,
  accountRestricted: (v: V) =>
    `${v.platform} restricts the account ${v.account} (code ${v.code}). Ask who manages it to open the ${v.platform} app and follow its steps.`,
  pageAuthorization: (v: V) =>
    `${v.platform} wants the managers of ${v.account} authorised (code ${v.code}). Ask the Page's manager to complete Page Publishing Authorization, then submit again.`,
  dailyQuota: (v: V) =>
    `The quota of ${v.account} on ${v.platform} for the last 24 hours is used up (code ${v.code}). Submit again tomorrow, or upload by hand.`,
  uploadAddressForeign: (v: V) =>
    `The upload address from ${v.platform} is not one we know, so nothing was sent. Submit again; if it comes back, tell the ledger admin.`,
  tokenOfAnother: (v: V) =>
    `The token of ${v.account} belongs to "${v.name}". Ask the ledger admin to paste the Page token of ${v.account} itself.`,
  pageTokenNeeded: (v: V) =>
    `The token of ${v.account} is not that of the Facebook Page linked to it. Ask the ledger admin to paste that Page's token.`,
  xKeysOfAnother: (v: V) =>
    `The X keys of ${v.account} belong to ${v.name}. Ask the ledger admin to paste the keys of ${v.account} itself, or to mend its name and number.`,
  xTextLong: (v: V) =>
    `X refused the caption as too long (code ${v.code}). Shorten the X caption (280 characters at most, as X counts), then submit again.`,
  xFilmLong: (v: V) =>
    `X does not let ${v.account} post a video this long (code ${v.code}). Shorten it, then submit again.`,
  xCreditsUsed: (v: V) =>
    `The X API credit of ${v.account} is used up (code ${v.code}), so nothing was posted. Ask the ledger admin to top it up in the X developer console, then submit again.`,
  xNotPermitted: (v: V) =>
    `X does not let ${v.account} post through the API (code ${v.code}). Ask the ledger admin to look at its account, app and plan on X.`,
  tiktokOtherAccount: (v: V) =>
    `The TikTok token does not belong to ${v.account}. Ask the ledger admin to connect ${v.account}, or to mend its name.`,
  tiktokPrivacyRefused: (v: V) =>
    `TikTok does not offer that audience for ${v.account} (code ${v.code}). Choose another one in the column TikTok: siapa yang melihat, then submit again.`,
  tiktokFilmLong: (v: V) =>
    `${v.account} may post videos of at most ${number(v.max)} seconds on TikTok (now ${number(v.seconds)} seconds). Shorten it, then submit again.`,
  tiktokUnaudited: (v: V) =>
    `TikTok has not passed this app for public posts (code ${v.code}). Ask the ledger admin to set ${v.account} to draf di TikTok, or to manual.`,
  tiktokUsersFull: (v: V) =>
    `This TikTok app has reached its number of accounts a day (code ${v.code}). Submit again tomorrow, or upload to ${v.account} by hand.`,
  tiktokDraftsFull: (v: V) =>
    `The TikTok inbox of ${v.account} is full of drafts (code ${v.code}). Finish those in the TikTok app, then submit again.`,
  tiktokAppOld: (v: V) =>
    `The TikTok app on the phone of ${v.account} is too old (code ${v.code}). Update it, then submit again.`,
  tiktokCancelled: (v: V) =>
    `The upload to ${v.account} was cancelled in TikTok (code ${v.code}). Ask who holds the account before submitting again.`,
  tiktokUploadSlow: (v: V) =>
    `The video had not arrived when TikTok's limit of one hour was over (code ${v.code}). Make it smaller, or upload it to ${v.account} by hand.`,
  unexpected: (v: V) =>
    `Something unexpected happened (${v.reference}). Try again; if it comes back, send this code to the ledger admin.`,
};
