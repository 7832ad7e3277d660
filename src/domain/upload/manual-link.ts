// Links to posts as people paste them: whose platform, which post, which account; and what a link to anything else is.
// None of the platforms documents its public addresses: the shapes below are those their own "copy link" gives (reported).
import type { Account } from '../office/account';
import type { Problem } from '../problem';
import type { Platform } from '../words';

/** A link to one post, as it goes on record: https, without what the platform adds to follow readers. */
export interface PostLink {
  readonly platform: Platform;
  readonly link: string;
  /** '' where the link does not say. */
  readonly postId: string;
  /** The user name, or number, of the account the link names; null when it names none. */
  readonly account: string | null;
  /** A shortened link: neither the post nor its account can be read from it. */
  readonly isShort: boolean;
  /** An account that somebody wrote before the link, for the platform's several accounts: `@humas https://…`. */
  readonly hint: string;
}

export type LinkReading =
  | ({ readonly kind: 'post' } & PostLink)
  | { readonly kind: 'wrong'; readonly problem: Problem };

interface Shape {
  /** Matched against path and query, both without tracking. */
  readonly pattern: RegExp;
  readonly kind?: 'short' | 'none';
}

interface Site {
  readonly platform: Platform;
  readonly hosts: RegExp;
  /** Where its links are written to, whichever of its hosts was pasted; absent: the host as it was. */
  readonly home?: string;
  /** Query parameters that name the post; all others only follow the reader. */
  readonly keeps: readonly string[];
  /** The first that matches tells: groups `id` and `account`. No match: not a post. */
  readonly shapes: readonly Shape[];
}

const site = (
  platform: Platform,
  hosts: RegExp,
  home: string | undefined,
  keeps: readonly string[],
  shapes: readonly (RegExp | [RegExp, 'short' | 'none'])[],
): Site => ({
  platform,
  hosts,
  ...(home === undefined ? {} : { home }),
  keeps,
  shapes: shapes.map((shape) => (Array.isArray(shape) ? { pattern: shape[0], kind: shape[1] } : { pattern: shape })),
});

const sites: readonly Site[] = [
  site(
    'instagram',
    /^(?:www\.|m\.)?instagram\.com$/,
    'www.instagram.com',
    [],
    [
      [/^\/share\/(?:p\/|reel\/)?[\w-]+\/?$/, 'short'],
      [/^\/(?:stories|explore|accounts|direct)\//, 'none'],
      /^\/(?:p|reel|reels|tv)\/(?<id>[\w-]{5,})\/?$/,
      /^\/(?<account>[\w.]+)\/(?:p|reel|reels|tv)\/(?<id>[\w-]{5,})\/?$/,
    ],
  ),
  site('facebook', /^fb\.watch$/, undefined, [], [[/^\/[\w-]+\/?$/, 'short']]),
  site(
    'facebook',
    /^(?:(?:www|m|web|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com$/,
    'www.facebook.com',
    ['story_fbid', 'fbid', 'id', 'v'],
    [
      [/^\/share\/(?:[pvr]\/)?\w+\/?$/, 'short'],
      [/^\/(?:groups|events|stories|search|hashtag|marketplace|login|people|pages|help|sharer)(?:[/.]|$)/, 'none'],
      /^\/(?:permalink|story)\.php\?(?=.*\bstory_fbid=(?<id>\w+))(?=.*\bid=(?<account>\d+)(?:&|$))/,
      /^\/photo(?:\.php|\/)?\?(?:.*&)?fbid=(?<id>\d+)/,
      /^\/watch\/?\?(?:.*&)?v=(?<id>\d+)/,
      /^\/reel\/(?<id>\d+)\/?(?:\?|$)/,
      /^\/(?<account>[\w.]+)\/posts\/(?:[^/?]+\/)?(?<id>pfbid\w+|\d+)\/?(?:\?|$)/,
      /^\/(?<account>[\w.]+)\/videos\/(?:[^/?]+\/)?(?<id>\d+)\/?(?:\?|$)/,
      /^\/(?<account>[\w.]+)\/photos\/(?:[^/?]+\/)?(?<id>\d+)\/?(?:\?|$)/,
      /^\/(?<id>(?<account>\d+)_\d+)\/?(?:\?|$)/,
    ],
  ),
  site(
    'x',
    /^(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com$/,
    'x.com',
    [],
    [
      /^\/i\/(?:web\/)?status(?:es)?\/(?<id>\d+)(?:\/(?:photo|video)\/\d)?\/?$/,
      /^\/(?<account>\w{1,15})\/status(?:es)?\/(?<id>\d+)(?:\/(?:photo|video)\/\d)?\/?$/,
    ],
  ),
  site('tiktok', /^(?:vt|vm)\.tiktok\.com$/, undefined, [], [[/^\/\w+\/?$/, 'short']]),
  site(
    'tiktok',
    /^(?:www\.|m\.)?tiktok\.com$/,
    'www.tiktok.com',
    [],
    [[/^\/t\/\w+\/?$/, 'short'], /^\/@(?<account>[\w.]+)\/(?:video|photo)\/(?<id>\d+)\/?$/, /^\/v\/(?<id>\d+)\.html$/],
  ),
];

/** A web address, with or without its scheme: phones leave it out. */
const address = /(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?=[/?#])[^\s<>"'|”’]*|https?:\/\/[^\s<>"'|”’]*/gi;
const parts = /^(?:(https?):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

/** Characters of a cell that are looked at: many times what four links need. */
const lookedAt = 5000;

/** Every link of a cell, in its order. Words around them are people's own business. */
export function readLinks(cell: string): LinkReading[] {
  const text = cell.slice(0, lookedAt);
  const between = text.split(address);
  return (text.match(address) ?? []).map((written, i) =>
    readLink(written.replace(/[.,;:)\]]+$/, ''), (between[i] ?? '').replace(/^[\s\S]*\n/, '')),
  );
}

const wrong = (code: string, values: Problem['values']): LinkReading => ({
  kind: 'wrong',
  problem: { code, column: 'manualLinks', values },
});

function readLink(written: string, before: string): LinkReading {
  const [, scheme, authority = '', path = '', query = ''] = parts.exec(written) ?? [];
  const host = authority.toLowerCase();
  const found = sites.find((one) => one.hosts.test(host));
  if (!found) return wrong('linkForeign', { link: written, host: host || written });
  const { platform } = found;
  if (scheme?.toLowerCase() === 'http') return wrong('linkInsecure', { link: written, platform });
  const kept = query.split('&').filter((pair) => found.keeps.includes(pair.split('=')[0] ?? ''));
  const short = path.replace(/\/+$/, '') || '/';
  const place = kept.length === 0 ? path || '/' : `${path}?${kept.join('&')}`;
  const shape = found.shapes.find(({ pattern }) => pattern.test(place));
  if (!shape || shape.kind === 'none') return wrong('linkNotPost', { link: written, platform });
  const groups = shape.pattern.exec(place)?.groups ?? {};
  return {
    kind: 'post',
    platform,
    link: `https://${found.home ?? host}${short}${namesPost(shape, place) ? `?${kept.join('&')}` : ''}`,
    postId: groups.id ?? '',
    account: groups.account ?? null,
    isShort: shape.kind === 'short',
    hint: /@([\w.]+)\W*$/.exec(before)?.[1] ?? '',
  };
}

/** Some addresses name their post in the query; in all others the query goes. */
const namesPost = ({ pattern }: Shape, place: string): boolean =>
  place.includes('?') && !pattern.test(place.replace(/\?.*$/, ''));

/** The user name an account goes by, from what the owner wrote (`@humas`, a profile's link, a name with `@humas` in it). */
export function userNameOf(handle: string): string | undefined {
  const written = handle
    .trim()
    .replace(/^https?:\/\/[^/]*\//i, '')
    .replace(/\/+$/, '');
  const name = /@([\w.]+)/.exec(written)?.[1] ?? (/^[\w.]+$/.test(written) ? written : undefined);
  return name?.toLowerCase();
}

/** Whether a link names this account: 'unknown' where it names none, or one that cannot be compared with what is on record. */
export function namesAccount(
  { platform, account }: Pick<PostLink, 'platform' | 'account'>,
  ours: Pick<Account, 'platform' | 'handle' | 'externalId'>,
): 'yes' | 'no' | 'unknown' {
  if (platform !== ours.platform) return 'no';
  if (account === null) return 'unknown';
  const named = account.toLowerCase();
  const userName = userNameOf(ours.handle);
  if (named === ours.externalId || named === userName) return 'yes';
  // A Page has a second number as a profile, and its name on record need not be its user name.
  if (platform === 'facebook' && (/^\d+$/.test(named) || userName === undefined)) return 'unknown';
  return userName === undefined ? 'unknown' : 'no';
}

/** Whether two links lead to the same post, as far as links can tell. */
export const samePost = (
  a: Pick<PostLink, 'platform' | 'link' | 'postId'>,
  b: Pick<PostLink, 'platform' | 'link' | 'postId'>,
): boolean => a.platform === b.platform && (a.link === b.link || (a.postId !== '' && a.postId === b.postId));
