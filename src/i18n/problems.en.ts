// The same problems for readers whose locale is English. A missing code does not compile.
import type { problemsId } from './problems.id';

type V = Readonly<Record<string, string | number>>;
const mb = (bytes: string | number | undefined) => `${(Number(bytes ?? 0) / 1048576).toFixed(1)} MB`;
const n = (value: string | number | undefined) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, ',');

export const problemsEn: typeof problemsId = {
  dateUnreadable: (v: V) => `"${v.text}" cannot be read as a date. Write it like 23/11/2026 14.30.`,
  numberUnreadable: (v: V) => `"${v.text}" cannot be read as a number. Write digits only.`,
  choiceUnknown: (v: V) => `"${v.text}" is not one of the choices. Pick from the list in this cell.`,
  checkboxUnreadable: (v: V) => `"${v.text}" cannot be read as a tick. Empty the cell, then tick its box.`,
  formulaBroken: (v: V) => `The formula in this cell gives ${v.text}. Write the text itself, or mend the formula.`,
  titleMissing: () => 'The title is empty. Write a title.',
  categoryMissing: () => 'No category chosen. Pick Programme, Activity, Achievement or Other.',
  filesMissing: () => 'No media file given. Write the name of a file in the folder Masuk, or paste a Drive link.',
  captionMissing: () => 'The caption is empty. Write a caption.',
  ppidOpen: () =>
    'This content needs the information officer (PPID). Finish that, then set the classification to Open.',
  platformsMissing: () => 'No platform chosen. Pick one whose account is active.',
  accountMissing: (v: V) =>
    `No active, automatic ${v.platform} account. Pick another platform, or ask the ledger admin to activate one.`,
  scheduleMissing: () => 'No publishing time given. Fill in date and time, or set Timing to At once.',
  schedulePast: () => 'The publishing time has passed. Give a time to come, or set Timing to At once.',
  captionLong: (v: V) =>
    `The ${v.platform} caption has ${n(v.chars)} characters, the limit is ${n(v.max)}. Shorten it.`,
  captionsLong: (v: V) =>
    `All captions together have ${n(v.chars)} characters, the limit is ${n(v.max)}. Shorten them.`,
  oneFileOnly: (v: V) => `There are ${v.count} files. For now choose a single picture.`,
  textLong: (v: V) => `The text has ${n(v.chars)} characters, the limit is ${n(v.max)}. Shorten it.`,
  snapshotLong: (v: V) =>
    `The row is too long to be submitted (${n(v.chars)} of ${n(v.max)}). Shorten the caption or the narration.`,
  platformUnsupported: (v: V) => `Uploading to ${v.platform} is not available in this version. Choose Facebook only.`,
  staffUnknown: () =>
    'The column Prepared by is empty, or the name is not registered. Write your name or address as it stands in the register.',
  rowGone: (v: V) =>
    `The row of content ${v.contentNo} is gone, so its submission was not taken. Fill in the row again, then submit.`,
  fileMissing: (v: V) => `There is no file "${v.name}" in the folder Masuk. Check the name, or upload the file there.`,
  fileNotSeen: (v: V) =>
    `The engine has not seen the file "${v.name}" yet. Wait up to 5 minutes after uploading it to the folder Masuk, or choose Ajukan in the column Tindakan.`,
  fileUnreachable: (v: V) =>
    `The file "${v.name}" cannot be opened. Make sure it is still in Drive and shared with the engine account.`,
  fileLink: (v: V) => `"${v.name}" is no link to a Drive file. Copy the link from Drive, or write the file's name.`,
  fileEmpty: (v: V) => `The file "${v.name}" is empty (0 bytes). Upload it to Drive again.`,
  fileNotMedia: (v: V) => `The file "${v.name}" is not recognised as a picture or video. Choose a JPEG or PNG file.`,
  fileHeic: (v: V) =>
    `The file "${v.name}" is HEIC. Save it as JPEG (iPhone: Settings > Camera > Formats > Most Compatible), then choose it again.`,
  fileBroken: (v: V) => `The file "${v.name}" is cut short or damaged. Upload the original to Drive again.`,
  fileChanged: (v: V) =>
    `The file "${v.name}" changed after it was submitted. Submit again with the file as it is now.`,
  fileType: (v: V) =>
    `The type of "${v.name}" (${v.type}) is not supported for ${v.platform}. Convert it to ${v.wanted}, then choose it again.`,
  fileLarge: (v: V) =>
    `The file "${v.name}" has ${mb(v.bytes)}, the limit of ${v.platform} is ${mb(v.max)}. Make it smaller, then choose it again.`,
  alreadyApproved: (v: V) =>
    `Content ${v.contentNo} is approved and on its way. Withdraw it before submitting a change.`,
  alreadyPublished: (v: V) =>
    `Content ${v.contentNo} was uploaded and is not uploaded again. For new content, fill in a new row.`,
  fileVideo: (v: V) =>
    `The file "${v.name}" is a video. Videos are not supported in this version; choose a JPEG or PNG picture.`,
  noReviewer: () =>
    'Nobody may review this content (authors may not review their own). Ask the ledger admin to add a team lead or an acting one.',
  nothingToWithdraw: () => 'There is no submission to withdraw. This content was not submitted, or is finished.',
  nothingToQueue: () =>
    'This content does not wait to be queued. Queue is for approved content whose timing is Wait for queueing, or a strategic issue.',
  uploadBegan: () => 'The upload has begun and cannot be stopped. The content goes out whole, as approved.',
  roleMissing: (v: V) => `The address ${v.email} is not registered in People and roles. Ask the ledger admin.`,
  submissionDamaged: () =>
    'The submission cannot be read or is not whole. Submit again from the menu SOP Media Sosial.',
  editedWhileInReview: () =>
    'The row changed after it was submitted. The submission is void; submit again when it is ready.',
  editedAfterApproval: () =>
    'The text changed after it was approved. The upload is held: put it back as it was, or choose Ajukan to have it reviewed again.',
  decisionMissing: () => 'No decision chosen. Pick Approve or Return, then tick Send decision.',
  reviewerLapsed: () => 'This reviewer is no longer registered as team lead. Ask the ledger admin.',
  ownContent: () =>
    'Content you prepared must be reviewed by somebody else. Ask the ledger admin if there is no other reviewer.',
  noteShort: (v: V) => `The note has fewer than ${v.min} characters. Write what needs to be mended.`,
  noteLong: (v: V) => `The note has more than ${n(v.max)} characters (now ${n(v.chars)}). Shorten it.`,
  notAttested: () => 'The checklist is not attested. Tick "Checklist attested".',
  otherVersion: () =>
    'This decision was made for another content or version, because the row moved. Look at it, then decide again.',
  guardMissing: () =>
    'The protection of the decision cells has changed. The decision is held. Ask the ledger admin to restore it with Siar > Set up workbooks, then decide again.',
  reviewAltered: () =>
    'This row had changed from what was submitted, so the decision is held. The row is written anew; review it, then decide again.',
  onlyRole: (v: V) => `Only ${v.role} can do this. Ask the ledger admin if your role is not right.`,
  noIdentity: () => 'Your account cannot be read. Open the workbook on a computer with the registered account.',
  tokenMissing: (v: V) => `The account ${v.account} is not connected. Ask the ledger admin to paste its token.`,
  reconnect: (v: V) => `The connection to ${v.platform} has ended. Ask the ledger admin to reconnect ${v.account}.`,
  platformRefused: (v: V) => `${v.platform} refused the upload (code ${v.code}). Mend the content, then submit again.`,
  noAnswer: (v: V) =>
    `${v.platform} did not answer several times. Nothing was posted to ${v.account}; submit again later.`,
  outcomeUnknown: (v: V) =>
    `It is not certain whether the upload to ${v.platform} took place. Look at ${v.account} first, so that nothing is posted twice.`,
  copyChanged: (v: V) => `The copy "${v.name}" is no longer what was approved. The upload is stopped; submit again.`,
  driveRead: (v: V) => `Drive did not hand over the file (code ${v.status}). The engine will try again.`,
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
    `The account ${v.email} is the engine's and may not hold a role in People and roles. Remove its row.`,
  ledgerLink: () => 'That is no link to a Google spreadsheet. Copy the workbook link from the address bar.',
  unexpected: (v: V) =>
    `Something unexpected happened (${v.reference}). Try again; if it comes back, send this code to the ledger admin.`,
};
