// Which published fields of a row no longer say what was submitted. Empty: the row still is its submission.
import type { Account } from './account';
import { type Draft, fileIdIn } from './content';
import type { Snapshot } from './submission';
import type { Platform } from './words';

const sameText = (a: string, b: string): boolean => a.normalize('NFC') === b.normalize('NFC');

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
];

const editedCaptions = (draft: Draft, snapshot: Snapshot): string[] =>
  (Object.keys(captionColumns) as Platform[])
    .filter((one) => !sameText(draft.captions[one] ?? '', snapshot.captions[one] ?? ''))
    .map((one) => captionColumns[one]);

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
