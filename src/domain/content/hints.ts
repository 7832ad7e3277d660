// What staff and lead should look at, although nobody refuses it: hints never hold a content back.

import { facebookFilmForm } from '../material/film-form';
import { type Account, accountsOf, wayOf } from '../office/account';
import type { Problem, ProblemValues } from '../problem';
import { captionForX } from './caption-x';
import { type Draft, isFilm, type MediaFile } from './content';
import { tiktokEverybodySeconds } from './limits';
import { personalData } from './personal-data';
import { targetPlatforms } from './submission';

const hint = (code: string, column: string, values: ProblemValues = {}): Problem => ({ code, column, values });

/** What is looked at: a draft has all of it, and so has a submission beside its platforms. */
export type Hinted = Pick<Draft, 'title' | 'caption' | 'captions' | 'hashtags' | 'narration' | 'altText' | 'platforms'>;

/** Shaped as problems, so that the same sentences tell them; codes begin with `hint`. */
export function hints(draft: Hinted, files: readonly MediaFile[], accounts: readonly Account[]): Problem[] {
  const platforms = targetPlatforms(draft, files, accounts);
  return [
    ...files.filter((file) => file.film?.audio === 'none').map(({ name }) => hint('hintNoSound', 'files', { name })),
    ...(files.some((file) => !isFilm(file)) && draft.altText === '' ? [hint('hintAltText', 'altText')] : []),
    ...personalData(draft),
    ...(platforms.includes('x') ? shortenedForX(draft) : []),
    ...(platforms.includes('facebook') ? files.flatMap(notAReel) : []),
    ...(platforms.includes('tiktok') ? byHandOnTiktok(files, accounts) : []),
  ];
}

function shortenedForX(draft: Hinted): Problem[] {
  const text = captionForX(draft.captions.x, draft.caption, draft.hashtags);
  const own = draft.captions.x ?? draft.caption;
  if (draft.captions.x === undefined && !text.startsWith(own.trim()))
    return [hint('hintCaptionX', 'captionX', { text })];
  const isWhole = draft.hashtags.split(/\s+/).every((tag) => text.includes(tag));
  return isWhole ? [] : [hint('hintHashtagsX', 'hashtags')];
}

/** A standing film that a Page shows as a video: only its length or size keeps it from being a Reel. */
function notAReel(file: MediaFile): Problem[] {
  const { film, width, height, name } = file;
  const isStanding = film !== null && width !== null && height !== null && width < height;
  return isStanding && facebookFilmForm(file) === 'video' ? [hint('hintNotReel', 'files', { name })] : [];
}

function byHandOnTiktok(files: readonly MediaFile[], accounts: readonly Account[]): Problem[] {
  const found: Problem[] = [];
  const tiktok = accountsOf(accounts, ['tiktok']);
  const isByHand = tiktok.some((account) => account.mode !== 'manual' && wayOf(account, files) === 'manual');
  if (files.length > 0 && isByHand) found.push(hint('hintTiktokPicture', 'platforms'));
  const long = files.find((file) => file.film && file.film.seconds > tiktokEverybodySeconds);
  if (long) found.push(hint('hintTiktokLong', 'files', { name: long.name, seconds: long.film?.seconds ?? 0 }));
  return found;
}
