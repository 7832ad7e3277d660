// POST /2/tweets: a strict body, the rules of text and media, and the post itself.
// documented: https://docs.x.com/x-api/posts/create-post and version 2.167 of https://docs.x.com/openapi.json
import { jsonBody } from './asked';
import type { Call, Result } from './call';
import { errors, fail, invalid, mediaInvalid, XError } from './errors';
import { newId, newShortLink } from './ids';
import { whyUnusable } from './media';
import { servedText } from './post-object';
import { allowOnly, flag, id, listOf, object, oneOf, read, text } from './schema';
import type { Store } from './store';
import { findCashtags, findLinks, hasForbiddenSign, weightedLength } from './text';
import type { Post, User } from './types';
import { both } from './words';

const elsewhere = [
  'card_uri',
  'community_id',
  'direct_message_deep_link',
  'edit_options',
  'for_super_followers_only',
  'geo',
  'nullcast',
  'poll',
  'quote_tweet_id',
  'reply',
  'share_with_followers',
];
const mediaElsewhere = ['call_to_actions', 'description', 'embeddable', 'preview_media_id', 'tagged_user_ids', 'title'];

/** documented: 280, and 25,000 for Premium. https://docs.x.com/fundamentals/counting-characters */
const maxWeight = (user: User): number => (user.subscription === 'Premium' ? 25_000 : 280);

interface Wanted {
  text: string;
  mediaIds: string[];
  replySettings: string | null;
  madeWithAi: boolean;
  paidPartnership: boolean;
}

function readWanted({ asked }: Call): Wanted {
  const body = jsonBody(asked);
  allowOnly(body, '$', ['text', 'media', 'reply_settings', 'made_with_ai', 'paid_partnership'], elsewhere);
  const media = read(body, '$', 'media', object);
  if (media) allowOnly(media, '$.media', ['media_ids'], mediaElsewhere);
  const words = read(body, '$', 'text', text) ?? '';
  const mediaIds = media ? (read(media, '$.media', 'media_ids', listOf(id, 1, 4)) ?? []) : [];
  if (words.trim() === '' && mediaIds.length === 0) throw invalid('$.text: is missing but it is required');
  return {
    text: words.normalize('NFC'),
    mediaIds,
    replySettings:
      read(body, '$', 'reply_settings', oneOf(['following', 'mentionedUsers', 'subscribers', 'verified'])) ?? null,
    madeWithAi: read(body, '$', 'made_with_ai', flag) ?? false,
    paidPartnership: read(body, '$', 'paid_partnership', flag) ?? false,
  };
}

function judgeText({ caller }: Call, wanted: Wanted): void {
  if (hasForbiddenSign(wanted.text)) throw invalid('$.text: contains invalid characters');
  if (weightedLength(wanted.text) > maxWeight(caller.user)) throw fail('textTooLong');
  // documented since April 2026: at most one. https://docs.x.com/changelog
  if (findCashtags(wanted.text).length > 1) throw fail('cashtags');
}

/** documented: 4 photos, or 1 GIF, or 1 film. https://docs.x.com/x-api/media/quickstart/best-practices */
function judgeMedia({ store, caller }: Call, { mediaIds }: Wanted): void {
  const reason = mediaIds.map((one) => whyUnusable(store, caller, one)).find((why) => why !== undefined);
  if (reason !== undefined) throw mediaInvalid(mediaIds, reason);
  if (new Set(mediaIds).size < mediaIds.length) throw mediaInvalid(mediaIds, 'one id stands there twice');
  const media = mediaIds.flatMap((one) => store.data.media[one] ?? []);
  if (media.length > 1 && media.some((one) => one.verdict?.kind !== 'photo'))
    throw mediaInvalid(mediaIds, 'photos, one GIF or one film, not mixed');
  const { filmSeconds, premiumFilmSeconds } = store.data.settings;
  const most = caller.user.subscription === 'Premium' ? premiumFilmSeconds : filmSeconds;
  if (media.some((one) => (one.verdict?.seconds ?? 0) > most)) throw tooLong(most);
}

/** reported: "longer than 2 minutes" for the default 140 s. https://github.com/abraham/twitteroauth/issues/1257 */
const tooLong = (seconds: number): XError =>
  new XError({
    ...errors.longVideo,
    detail: `This user is not allowed to post a video longer than ${Math.floor(seconds / 60)} minutes.`,
  });

/** What counts as the same text. assumed: blanks at the ends and their number do not matter. */
const said = (words: string): string => words.replace(/\s+/gu, ' ').trim();

function refuseDuplicate({ store, caller }: Call, wanted: Wanted): void {
  const { duplicateSeconds, duplicateCounts } = store.data.settings;
  store.data.said = store.data.said.filter((one) => store.now() < one.at + duplicateSeconds * 1000);
  const media = wanted.mediaIds.map((one) => store.data.media[one]?.sha256 ?? '');
  const isSame = store.data.said.some(
    (one) =>
      one.userId === caller.user.id &&
      one.text === said(wanted.text) &&
      (duplicateCounts === 'text' ? one.text !== '' : one.media.join() === media.join()),
  );
  if (isSame) throw fail('duplicate');
}

export function createPost(call: Call): Result {
  const { store, caller } = call;
  const wanted = readWanted(call);
  judgeText(call, wanted);
  judgeMedia(call, wanted);
  refuseDuplicate(call, wanted);
  const post = publish(store, caller.user, caller.app.id, wanted);
  call.changed.push(post.id);
  return {
    status: 201,
    data: { id: post.id, text: servedText(store, post).text, ...both(store, 'editHistory', [post.id]) },
  };
}

function publish(store: Store, user: User, appId: string, wanted: Wanted): Post {
  const links = findLinks(wanted.text).map(({ from, to, url }) => ({
    from,
    to,
    short: newShortLink(store),
    expanded: /^https?:\/\//i.test(url) ? url : `http://${url}`,
  }));
  const post: Post = {
    id: newId(store),
    userId: user.id,
    appId,
    ...wanted,
    links,
    createdAt: store.now(),
    metrics: { reposts: 0, replies: 0, likes: 0, quotes: 0, bookmarks: 0, impressions: 0 },
  };
  const hashes = wanted.mediaIds.map((one) => store.data.media[one]?.sha256 ?? '');
  store.data.posts[post.id] = post;
  store.data.said.push({ userId: user.id, text: said(wanted.text), media: hashes, at: store.now() });
  return post;
}
