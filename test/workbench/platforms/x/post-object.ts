// A post as the API shows it: text with t.co links and escaped signs, entities that say what they stand for, media keys.
// documented: https://docs.x.com/x-api/fundamentals/data-dictionary
import type { Json } from '../../google/contract';
import { escapeHtml } from '../http';
import { mediaOf, type Store } from './store';
import { findHashtags, findMentions, weightedLength } from './text';
import type { Media, Post, User } from './types';
import { both } from './words';

/** documented: `&`, `<` and `>` only. */
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapeHtml(sign));

export const permalink = (store: Store, post: Post): string =>
  `https://x.com/${store.data.users[post.userId]?.username ?? 'i/web'}/status/${post.id}`;

const mediaPath = (media: Media): string => (media.verdict?.kind === 'photo' ? 'photo' : 'video');

interface UrlEntity {
  start: number;
  end: number;
  url: string;
  expanded_url: string;
  display_url: string;
  media_key?: string;
}

const codePoints = (text: string): number => [...text].length;

/** `example.org/a-long-path…`: without scheme and www, cut after 26 signs of path. assumed figure */
function displayed(expanded: string): string {
  const bare = expanded.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  const slash = bare.indexOf('/');
  return slash >= 0 && bare.length > slash + 16 ? `${bare.slice(0, slash + 16)}…` : bare;
}

/** The served text and the links in it. Offsets are code points of the served text. assumed for escaped signs */
export function servedText(store: Store, post: Post): { text: string; urls: UrlEntity[] } {
  const urls: UrlEntity[] = [];
  let served = '';
  let at = 0;
  for (const link of post.links) {
    served += escaped(post.text.slice(at, link.from));
    const start = codePoints(served);
    served += link.short;
    urls.push({
      start,
      end: start + link.short.length,
      url: link.short,
      expanded_url: link.expanded,
      display_url: displayed(link.expanded),
    });
    at = link.to;
  }
  served += escaped(post.text.slice(at));
  const media = mediaOf(store, post);
  const [first] = media;
  if (!first) return { text: served, urls };
  // One short link stands for all media of a post.
  const short = `https://t.co/${shortOf(post.id)}`;
  served += served === '' ? short : ` ${short}`;
  const end = codePoints(served);
  for (const one of media)
    urls.push({
      start: end - short.length,
      end,
      url: short,
      expanded_url: `${permalink(store, post)}/${mediaPath(first)}/1`,
      display_url: `pic.x.com/${shortOf(post.id)}`,
      media_key: one.key,
    });
  return { text: served, urls };
}

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Ten signs that belong to the post alone. */
function shortOf(id: string): string {
  let rest = BigInt(id);
  let short = '';
  for (let i = 0; i < 10; i++, rest /= 62n) short += base62.charAt(Number(rest % 62n));
  return short;
}

function entities(store: Store, post: Post): Json | undefined {
  const { text, urls } = servedText(store, post);
  const place = (from: number, to: number) => ({
    start: codePoints(text.slice(0, from)),
    end: codePoints(text.slice(0, to)),
  });
  const hashtags = findHashtags(text).map(({ from, to, name }) => ({ ...place(from, to), tag: name }));
  const mentions = findMentions(text).map(({ from, to, name }) => ({ ...place(from, to), username: name }));
  const all = {
    ...(urls.length > 0 ? { urls: urls as unknown as Json[] } : {}),
    ...(hashtags.length > 0 ? { hashtags } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
  };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** Text beyond this weight is cut in `text`; the whole stands in note_tweet or note_post. */
const cutAt = 280;
/** A short post may exceed it once links stand in it as t.co and signs are escaped; that is not a long post. */
const isCut = (store: Store, post: Post): boolean =>
  store.data.users[post.userId]?.subscription === 'Premium' && weightedLength(post.text) > cutAt;

const metricsOf = (store: Store, { metrics }: Post): Json => ({
  ...both(store, 'repostCount', metrics.reposts),
  reply_count: metrics.replies,
  like_count: metrics.likes,
  quote_count: metrics.quotes,
  bookmark_count: metrics.bookmarks,
  impression_count: metrics.impressions,
});

const thirtyDaysMs = 30 * 86_400_000;

/** documented: for the author, and for 30 days. https://docs.x.com/x-api/fundamentals/metrics */
export const hasPrivateMetrics = (store: Store, post: Post, viewer: User): boolean =>
  post.userId === viewer.id && store.now() < post.createdAt + thirtyDaysMs;

/** By the old name of the field. Undefined: this post has none. */
const simulatedFields: Record<string, (store: Store, post: Post) => { [key: string]: Json } | undefined> = {
  attachments: (store, post) => {
    const keys = mediaOf(store, post).map((media) => media.key);
    return keys.length > 0 ? { attachments: { media_keys: keys } } : undefined;
  },
  author_id: (_, post) => ({ author_id: post.userId }),
  conversation_id: (_, post) => ({ conversation_id: post.id }),
  created_at: (_, post) => ({ created_at: new Date(post.createdAt).toISOString() }),
  entities: (store, post) => {
    const found = entities(store, post);
    return found === undefined ? undefined : { entities: found };
  },
  note_tweet: (store, post) => {
    const whole = servedText(store, post).text;
    return isCut(store, post) ? both(store, 'longText', { text: whole }) : undefined;
  },
  possibly_sensitive: () => ({ possibly_sensitive: false }),
  public_metrics: (store, post) => ({ public_metrics: metricsOf(store, post) }),
  reply_settings: (_, post) => ({ reply_settings: post.replySettings ?? 'everyone' }),
  non_public_metrics: (_, post) => ({
    non_public_metrics: {
      impression_count: post.metrics.impressions,
      url_link_clicks: 0,
      user_profile_clicks: 0,
      engagements: post.metrics.likes + post.metrics.replies + post.metrics.reposts,
    },
  }),
};

/** Known to X; the posts made here never have them. */
const absentFields = [
  'article',
  'card_uri',
  'community_id',
  'context_annotations',
  'display_text_range',
  'edit_controls',
  'geo',
  'in_reply_to_user_id',
  'lang',
  'media_metadata',
  'organic_metrics',
  'paid_partnership',
  'promoted_metrics',
  'referenced_tweets',
  'scopes',
  'source',
  'suggested_source_links',
  'withheld',
];

export const postFields = ['id', 'text', 'edit_history_tweet_ids', ...Object.keys(simulatedFields), ...absentFields];

export function postObject(
  store: Store,
  post: Post,
  fields: ReadonlySet<string>,
  viewer: User,
): { [key: string]: Json } {
  const { text } = servedText(store, post);
  const signs = [...text];
  const shown: { [key: string]: Json } = {
    id: post.id,
    text: isCut(store, post) ? `${signs.slice(0, cutAt).join('')}…` : text,
    ...both(store, 'editHistory', [post.id]),
  };
  for (const field of fields)
    if (field !== 'non_public_metrics' || hasPrivateMetrics(store, post, viewer))
      Object.assign(shown, simulatedFields[field]?.(store, post));
  return shown;
}
