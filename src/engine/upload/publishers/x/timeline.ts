// The account's own timeline: the newest post before ours, and ours among those that came after it.
// https://docs.x.com/x-api/posts/timelines/introduction (documented). Replies and reposts are included: nothing may hide a post of ours.
import * as z from 'zod/mini';
import type { Attempt } from '../publisher';
import { type Reading, readAnswer } from './answers';
import { urls } from './api';
import { isMediaLink, saysTheSame } from './same-text';
import type { Media } from './state';

const linksSchema = z.optional(
  z.object({ urls: z.optional(z.array(z.object({ url: z.string(), expanded_url: z.optional(z.string()) }))) }),
);
const longSchema = z.optional(z.object({ text: z.optional(z.string()), entities: linksSchema }));

/** `post` has been `tweet` until version 2.167; both names are read. */
const postSchema = z.object({
  id: z.string(),
  text: z.optional(z.string()),
  author_id: z.optional(z.string()),
  created_at: z.optional(z.string()),
  entities: linksSchema,
  attachments: z.optional(z.object({ media_keys: z.optional(z.array(z.string())) })),
  note_post: longSchema,
  note_tweet: longSchema,
});
type Post = z.infer<typeof postSchema>;

/** Without `meta` it is no timeline, but an error dressed as 200. `data` is absent when nothing matches. */
const timelineSchema = z.object({
  data: z.optional(z.array(postSchema)),
  meta: z.object({ result_count: z.number(), next_token: z.optional(z.string()) }),
});

/** Ids are numbers beyond what a double holds: by length, then as text. */
const isNewer = (a: string, b: string): boolean => (a.length === b.length ? a > b : a.length > b.length);

/** '' on an empty timeline. */
export function newestPostId(attempt: Attempt): Reading<string> {
  const url = urls.timeline(attempt.account.externalId, { max_results: '5' });
  const reading = readAnswer(attempt.send({ method: 'get', url }), timelineSchema);
  if (reading.kind !== 'read') return reading;
  const ids = (reading.value.data ?? []).map((post) => post.id);
  return { kind: 'read', value: ids.reduce((newest, id) => (isNewer(id, newest) ? id : newest), '') };
}

export type Found =
  | { readonly kind: 'found'; readonly postId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

const fields = 'attachments,author_id,created_at,entities,note_post,text';
/** Pages of a hundred posts each: more than an account writes while we look. */
const mostPages = 5;

export interface Wanted {
  readonly media: Media;
  readonly sinceId: string;
  /** Whether a post with the same text counts whose media X does not name; else its media must be ours. */
  readonly byText: boolean;
}

export function findPost(attempt: Attempt, wanted: Wanted): Found {
  let token: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const url = urls.timeline(attempt.account.externalId, {
      max_results: '100',
      ...(wanted.sinceId === '' ? {} : { since_id: wanted.sinceId }),
      ...(token === undefined ? {} : { pagination_token: token }),
      'post.fields': fields,
    });
    const reading = readAnswer(attempt.send({ method: 'get', url }), timelineSchema);
    if (reading.kind !== 'read') return { kind: 'unreadable' };
    const found = (reading.value.data ?? []).find((post) => isOurs(post, attempt, wanted));
    if (found) return { kind: 'found', postId: found.id };
    token = reading.value.meta.next_token;
    if (token === undefined) return { kind: 'absent' };
  }
  return { kind: 'unreadable' };
}

/** Every upload has a key of its own, so a post that carries it can only be our attempt; one that carries another cannot. */
function isOurs(post: Post, attempt: Attempt, { media, byText }: Wanted): boolean {
  const { account } = attempt;
  if (post.author_id !== undefined && account.externalId !== '' && post.author_id !== account.externalId) return false;
  const keys = post.attachments?.media_keys ?? [];
  // `7_123`: the number before the media's id has changed over the years.
  if (keys.length > 0) return keys.some((key) => key === media.mediaKey || key.endsWith(`_${media.mediaId}`));
  return byText && isRecent(post, attempt.intentAt) && hasText(post, attempt.caption) && !attempt.isTaken(post.id);
}

/** A minute's grace: two clocks are never the same. */
const isRecent = (post: Post, intentAt: string): boolean =>
  post.created_at === undefined || intentAt === '' || Date.parse(post.created_at) >= Date.parse(intentAt) - 60_000;

/** A long post is cut in `text` and whole beside it. Ours always has a picture or a film, and so a link to it. */
function hasText(post: Post, caption: string): boolean {
  const long = post.note_post ?? post.note_tweet;
  const text = long?.text ?? post.text ?? '';
  const links = [...(long?.entities?.urls ?? []), ...(post.entities?.urls ?? [])];
  return caption !== '' && links.some(isMediaLink) && saysTheSame(text, links, caption);
}
