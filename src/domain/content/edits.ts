// Which published fields of a row no longer say what was submitted. Empty: the row still is its submission.
import type { Account } from '../office/account';
import { rowTexts, textsOf, withTexts } from '../review/corrections';
import { sameText } from '../text/text';
import type { Corrections } from '../upload/package';
import type { Platform } from '../words';
import { type Draft, fileIdIn } from './content';
import { proposedCaptionX, type Snapshot } from './submission';

/** Column keys, in the row's order. Accounts switched on or off since are no edit of the row. */
export function editedColumns(draft: Draft, snapshot: Snapshot, accounts: readonly Account[]): string[] {
  const texts = (['title', 'caption', 'altText', 'hashtags', 'narration'] as const).filter(
    (key) => !sameText(draft[key], snapshot[key]),
  );
  const edited = [
    ...texts,
    ...(draft.category === snapshot.category ? [] : ['category']),
    ...(draft.form === null || draft.form === snapshot.form ? [] : ['form']),
    ...(draft.classification === snapshot.classification ? [] : ['classification']),
    ...(draft.isStrategic === snapshot.isStrategic ? [] : ['isStrategic']),
    ...(sameFiles(draft, snapshot) ? [] : ['files']),
    ...editedCaptions(draft, snapshot),
    ...(samePlatforms(draft, snapshot, accounts) ? [] : ['platforms']),
    ...(sameTiming(draft, snapshot) ? [] : ['timing']),
    ...editedChoices(draft, snapshot),
  ];
  return rowOrder.filter((key) => edited.includes(key));
}

const captionColumns: Readonly<Record<Platform, string>> = {
  x: 'captionX',
  instagram: 'captionInstagram',
  facebook: 'captionFacebook',
  tiktok: 'captionTiktok',
};

const rowOrder = [
  'title',
  'category',
  'files',
  'caption',
  ...Object.values(captionColumns),
  'altText',
  'platforms',
  'hashtags',
  'narration',
  'timing',
  'form',
  'classification',
  'isStrategic',
  'tiktokPrivacy',
  'tiktokComments',
  'tiktokDuet',
  'tiktokStitch',
  'tiktokPromotion',
];

const editedCaptions = (draft: Draft, snapshot: Snapshot): string[] =>
  (Object.keys(captionColumns) as Platform[])
    .filter((one) => !sameText(draft.captions[one] ?? '', snapshot.captions[one] ?? ''))
    .filter((one) => one !== 'x' || !isUnwrittenProposal(draft, snapshot))
    .map((one) => captionColumns[one]);

/** The row leaves X to the proposal, and the proposal is what was submitted. */
const isUnwrittenProposal = (draft: Draft, snapshot: Snapshot): boolean =>
  draft.captions.x === undefined && snapshot.captions.x === proposedCaptionX(snapshot);

const sameFiles = ({ fileRefs }: Draft, { files }: Snapshot): boolean =>
  fileRefs.length === files.length &&
  fileRefs.every((ref) => {
    const id = fileIdIn(ref);
    return files.some((file) => (id === undefined ? sameText(file.name, ref) : file.fileId === id));
  });

/** A row that names no platform took the form's defaults. */
function samePlatforms(draft: Draft, snapshot: Snapshot, accounts: readonly Account[]): boolean {
  if (draft.platforms.length === 0) return true;
  const submitted = accounts.filter((one) => snapshot.accounts.includes(one.accountId)).map((one) => one.platform);
  const wanted = new Set<Platform>(draft.platforms);
  return submitted.every((one) => wanted.has(one)) && [...wanted].every((one) => submitted.includes(one));
}

/** Sheets keeps moments as doubles: the same second is the same moment. */
function sameTiming(draft: Draft, snapshot: Snapshot): boolean {
  if (draft.timing !== snapshot.timing) return false;
  if (draft.timing !== 'scheduled' || draft.publishAt === null || snapshot.publishAt === null) return true;
  return Math.abs(draft.publishAt - Date.parse(snapshot.publishAt)) < 1000;
}

const choiceColumns = {
  privacy: 'tiktokPrivacy',
  comments: 'tiktokComments',
  duet: 'tiktokDuet',
  stitch: 'tiktokStitch',
  promotion: 'tiktokPromotion',
} as const;

/** What was not submitted is not published: the row's choices count only where TikTok was a target. */
function editedChoices({ tiktok }: Draft, { tiktok: submitted }: Snapshot): string[] {
  if (submitted === null) return [];
  const keys = Object.keys(choiceColumns) as (keyof typeof choiceColumns)[];
  return keys.filter((key) => tiktok?.[key] !== submitted[key]).map((key) => choiceColumns[key]);
}

/** The row, with the lead's texts where it still shows the ones they replace: that it was not yet rewritten is no edit. */
export const withCorrections = (draft: Draft, before: Corrections | null, snapshot: Snapshot): Draft =>
  before === null ? draft : withTexts(draft, rowTexts(textsOf(draft), before, textsOf(snapshot)));
