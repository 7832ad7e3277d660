// The limits of a caption. documented: 2,200 characters, 30 hashtags, 20 @ tags,
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media
import { fail } from '../facebook/errors';

const most = { characters: 2200, hashtags: 30, mentions: 20 };

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** assumed: characters are code points, and an address of electronic mail mentions nobody. */
export function checkCaption(caption: string): void {
  if (
    [...caption].length > most.characters ||
    countOf(caption, /#[\p{L}\p{N}_]+/gu) > most.hashtags ||
    countOf(caption, /(?<![\w.])@[A-Za-z0-9_.]+/g) > most.mentions
  )
    throw fail('igCaption');
}
