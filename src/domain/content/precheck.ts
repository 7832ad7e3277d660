// Everything that can be known to be wrong before anything leaves the sheet. Pure: the draft, its files, the accounts, the time.

import { fileProblems } from '../material/file-problems';
import { type Account, accountsOf, wayOf } from '../office/account';
import type { Problem, ProblemValues } from '../problem';
import type { Platform } from '../words';
import { type Draft, isFilm, type MediaFile } from './content';
import { allCaptionsChars, filesPerContent, limits, textChars } from './limits';
import { captionFor, targetPlatforms } from './submission';
import { countHashtags, countMentions, hasForbiddenLetter, textLength } from './text-length';

export interface PrecheckWorld {
  readonly accounts: readonly Account[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** An empty list means the draft may be submitted. */
export function precheck(draft: Draft, files: readonly MediaFile[], world: PrecheckWorld): Problem[] {
  const platforms = targetPlatforms(draft, files, world.accounts);
  const uploads = (platform: Platform): boolean =>
    accountsOf(world.accounts, [platform]).some((account) => wayOf(account, files) !== 'manual');
  return [
    ...completeness(draft),
    ...lengths(draft),
    ...reachable(platforms, world.accounts),
    ...timing(draft, world.now),
    ...captions(draft, platforms),
    ...platforms.flatMap((platform) => files.flatMap((file) => fileProblems(file, platform, uploads(platform)))),
    ...fileCount(draft.fileRefs.length, files, platforms, uploads),
    ...tiktokChoices(draft, files, world.accounts, platforms),
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
  return platforms
    .filter((platform) => accountsOf(accounts, [platform]).length === 0)
    .map((platform) => problem('accountMissing', 'platforms', { platform }));
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
  const found = platforms.flatMap((platform) => captionProblems(draft, platform));
  const all = [draft.caption, draft.hashtags, draft.narration, ...Object.values(draft.captions)].join('').length;
  if (all > allCaptionsChars) found.push(problem('captionsLong', 'caption', { max: allCaptionsChars, chars: all }));
  return found;
}

function captionProblems(draft: Draft, platform: Platform): Problem[] {
  const column = draft.captions[platform] === undefined ? 'caption' : ownCaption[platform];
  const text = captionFor(draft, platform);
  const { captionChars, hashtags = text.length, mentions = text.length } = limits[platform];
  const counted: [string, number, number][] = [
    ['captionLong', textLength(platform, text), captionChars],
    ['hashtagsMany', countHashtags(text), hashtags],
    ['mentionsMany', countMentions(text), mentions],
  ];
  const found = counted
    .filter(([, chars, max]) => chars > max)
    .map(([code, chars, max]) => problem(code, column, { platform, max, chars }));
  if (platform === 'x' && hasForbiddenLetter(text)) found.push(problem('captionLetter', column, { platform }));
  return found;
}

/** We upload one file a content; a person may post as many as the app takes, and X takes no film beside a picture. */
function fileCount(
  count: number,
  files: readonly MediaFile[],
  platforms: readonly Platform[],
  uploads: (platform: Platform) => boolean,
): Problem[] {
  if (count <= 1) return [];
  if (platforms.some(uploads)) return [problem('oneFileOnly', 'files', { count })];
  if (count > filesPerContent) return [problem('filesMany', 'files', { count, max: filesPerContent })];
  const tooMany = platforms
    .filter((platform) => count > limits[platform].pictures)
    .map((platform) => problem('filesManyOn', 'files', { platform, count, max: limits[platform].pictures }));
  const films = files.filter(isFilm).length;
  const isMixed = films > 1 || (films === 1 && files.length > 1);
  return isMixed ? [...tooMany, problem('filmNotAlone', 'files')] : tooMany;
}

/** TikTok's rules for posts by an app: https://developers.tiktok.com/doc/content-sharing-guidelines (documented) */
function tiktokChoices(
  draft: Draft,
  files: readonly MediaFile[],
  accounts: readonly Account[],
  platforms: readonly Platform[],
): Problem[] {
  const isAutomatic =
    platforms.includes('tiktok') &&
    files.some(isFilm) &&
    accountsOf(accounts, ['tiktok']).some((account) => wayOf(account, files) === 'automatic');
  if (!isAutomatic) return [];
  if (draft.tiktok === null) return [problem('tiktokPrivacyMissing', 'tiktokPrivacy')];
  const { privacy, promotion } = draft.tiktok;
  const isPaid = promotion === 'partner' || promotion === 'both';
  return isPaid && privacy === 'only_me' ? [problem('tiktokPaidPrivate', 'tiktokPrivacy')] : [];
}
