// Everything that can be known to be wrong before anything leaves the sheet. Pure: the draft, its files, the accounts, the time.
import { type Account, accountsOf } from './account';
import type { Draft, MediaFile } from './content';
import { allCaptionsChars, limits, textChars } from './limits';
import type { Problem, ProblemValues } from './problem';
import { captionFor, targetPlatforms } from './submission';
import type { Platform } from './words';

export interface PrecheckWorld {
  readonly accounts: readonly Account[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** An empty list means the draft may be submitted. */
export function precheck(draft: Draft, files: readonly MediaFile[], world: PrecheckWorld): Problem[] {
  const platforms = targetPlatforms(draft, files, world.accounts);
  return [
    ...completeness(draft),
    ...lengths(draft),
    ...reachable(platforms, world.accounts),
    ...timing(draft, world.now),
    ...captions(draft, platforms),
    ...files.flatMap((file) => platforms.flatMap((platform) => pictureProblems(file, platform))),
    ...formProblems(draft.fileRefs.length),
  ];
}

const problem = (code: string, column: string, values: ProblemValues = {}): Problem => ({ code, column, values });

function completeness(draft: Draft): Problem[] {
  const found: Problem[] = [];
  if (draft.title === '') found.push(problem('titleMissing', 'title'));
  if (draft.category === null) found.push(problem('categoryMissing', 'category'));
  if (draft.fileRefs.length === 0) found.push(problem('filesMissing', 'files'));
  if (draft.caption === '') found.push(problem('captionMissing', 'caption'));
  if (draft.classification === 'consult_ppid') found.push(problem('ppidOpen', 'classification'));
  return found;
}

function lengths(draft: Draft): Problem[] {
  return (Object.keys(textChars) as (keyof typeof textChars)[])
    .map((key) => ({ key, max: textChars[key], chars: draft[key].length }))
    .filter(({ max, chars }) => chars > max)
    .map(({ key, max, chars }) => problem('textLong', key, { max, chars }));
}

function reachable(platforms: readonly Platform[], accounts: readonly Account[]): Problem[] {
  if (platforms.length === 0) return [problem('platformsMissing', 'platforms')];
  return platforms.flatMap((platform) => {
    if (limits[platform] === undefined) return [problem('platformUnsupported', 'platforms', { platform })];
    return accountsOf(accounts, [platform]).length === 0 ? [problem('accountMissing', 'platforms', { platform })] : [];
  });
}

function timing(draft: Draft, now: number): Problem[] {
  if (draft.timing !== 'scheduled') return [];
  if (draft.publishAt === null) return [problem('scheduleMissing', 'publishAt')];
  return draft.publishAt <= now ? [problem('schedulePast', 'publishAt')] : [];
}

/** Where a platform's own caption stands in the row. */
const ownCaption: Readonly<Record<Platform, string>> = {
  instagram: 'captionInstagram',
  facebook: 'captionFacebook',
  x: 'captionX',
  tiktok: 'captionTiktok',
};

function captions(draft: Draft, platforms: readonly Platform[]): Problem[] {
  const found = platforms.flatMap((platform) => {
    const max = limits[platform]?.captionChars ?? Number.POSITIVE_INFINITY;
    const chars = captionFor(draft, platform).length;
    const column = draft.captions[platform] === undefined ? 'caption' : ownCaption[platform];
    return chars > max ? [problem('captionLong', column, { platform, max, chars })] : [];
  });
  const all = [draft.caption, draft.hashtags, draft.narration, ...Object.values(draft.captions)].join('').length;
  if (all > allCaptionsChars) found.push(problem('captionsLong', 'caption', { max: allCaptionsChars, chars: all }));
  return found;
}

function pictureProblems(file: MediaFile, platform: Platform): Problem[] {
  const picture = limits[platform]?.picture;
  if (!picture) return [];
  if (file.mimeType.startsWith('video/')) return [problem('fileVideo', 'files', { name: file.name })];
  if (!picture.types.includes(file.mimeType)) {
    return [problem('fileType', 'files', { name: file.name, type: file.mimeType, platform, wanted: 'JPEG' })];
  }
  if (file.bytes > picture.maxBytes) {
    return [problem('fileLarge', 'files', { name: file.name, platform, max: picture.maxBytes, bytes: file.bytes })];
  }
  return [];
}

/** One picture a content for now; several pictures and films are refused in words rather than half done. */
function formProblems(count: number): Problem[] {
  return count > 1 ? [problem('oneFileOnly', 'files', { count })] : [];
}
