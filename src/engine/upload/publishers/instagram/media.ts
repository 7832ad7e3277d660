// What is on the account: the post that must be ours, found by its exact words and never by being the newest; and its address.
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (documented: newest first)
import * as z from 'zod/mini';
import { isFilm } from '../../../../domain/content/content';
import { about, readAnswer } from '../meta/answers';
import { edge, node } from '../meta/graph';
import { lookLater } from '../meta/patience';
import { next, wait } from '../meta/steps';
import type { Attempt, Step } from '../publisher';
import { type In, type InstagramState, published } from './state';

const mediaSchema = z.object({
  id: z.string(),
  caption: z.optional(z.string()),
  timestamp: z.optional(z.string()),
  permalink: z.optional(z.string()),
  media_product_type: z.optional(z.string()),
});
type Media = z.infer<typeof mediaSchema>;
const listSchema = z.object({ data: z.array(mediaSchema) });

export type Found =
  | { readonly kind: 'found'; readonly mediaId: string }
  | { readonly kind: 'absent' | 'several' | 'unreadable' };

/** Milliseconds by which two clocks may differ. */
const clockSlack = 120_000;

/** `since`, ISO: when the first call that may have published it was about to leave. */
export function findMedia(attempt: Attempt, since: string): Found {
  const from = Date.parse(since) - clockSlack;
  const query = `&since=${Math.floor(from / 1000)}`;
  const list = listMedia(attempt, 'id,caption,timestamp,media_product_type', query);
  if (!list) return { kind: 'unreadable' };
  const [file] = attempt.files;
  const product = file && isFilm(file) ? 'REELS' : 'FEED';
  const ours = list.filter(
    (media) =>
      media.media_product_type === product &&
      sameText(media.caption ?? '', attempt.caption) &&
      timeOf(media.timestamp ?? '') >= from &&
      !attempt.isTaken(media.id),
  );
  const [one] = ours;
  if (!one) return { kind: 'absent' };
  return ours.length === 1 ? { kind: 'found', mediaId: one.id } : { kind: 'several' };
}

function listMedia(attempt: Attempt, fields: string, query = ''): readonly Media[] | undefined {
  const url = `${edge(attempt.account.externalId, 'media')}?limit=50&fields=${encodeURIComponent(fields)}${query}`;
  const list = readAnswer(attempt.send({ method: 'get', url }), listSchema);
  return list.kind === 'read' ? list.value.data : undefined;
}

/** Line ends, outer blanks and the way accents are put together change on the way; words do not. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

/** Graph writes `+0000` where ISO wants `+00:00`. */
const timeOf = (text: string): number => Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));

const mostLooks = 10;

/** The container says it is published: it only remains to learn as what. */
export function findPublished(state: In<'find_media'>, attempt: Attempt): Step<InstagramState> {
  const found = findMedia(attempt, state.since);
  if (found.kind === 'found') return next(published(found.mediaId, state.photoId));
  if (found.kind === 'several' || state.looks >= mostLooks) {
    return { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown', 'PUBLISHED') };
  }
  return wait({ ...state, looks: state.looks + 1 }, 60 * 2 ** Math.min(state.looks, 5));
}

export function readPermalink(state: In<'read_permalink'>, attempt: Attempt): Step<InstagramState> {
  const { mediaId, photoId } = state;
  const media = readAnswer(attempt.send({ method: 'get', url: node(mediaId, 'id,permalink') }), mediaSchema);
  if (media.kind === 'read') return tidy(mediaId, photoId, media.value.permalink ?? '');
  const later = lookLater(state, media);
  if (later) return later;
  // Refusing to be read says nothing against the post, and the list may still tell (reported for the weeks of 100/33).
  const listed = listMedia(attempt, 'id,permalink')?.find((one) => one.id === mediaId);
  return tidy(mediaId, photoId, listed?.permalink ?? '');
}

const tidy = (mediaId: string, photoId: string, link: string): Step<InstagramState> =>
  photoId === ''
    ? { kind: 'done', post: { postId: mediaId, link } }
    : next({ phase: 'remove_stage', mediaId, photoId, link });
