// What each platform's public sees of the office, and how to give one platform a bad day without touching the others.
import type { PlatformName } from '../workbench/office/contract';
import type { PlayedOffice } from '../workbench/office/played-office';
import type { Strike as MetaStrike } from '../workbench/platforms/facebook/types';
import type { Strike as TiktokStrike } from '../workbench/platforms/tiktok/types';
import type { Strike as XStrike } from '../workbench/platforms/x/types';
import { rows } from './played';

export const platformNames: readonly PlatformName[] = ['facebook', 'instagram', 'x', 'tiktok'];

/** A post as followers find it; `sha256` is of the file that was handed over, whatever the platform made of it. */
export interface Seen {
  readonly caption: string;
  readonly sha256: string;
  readonly link: string;
}

const seers: Readonly<Record<PlatformName, (office: PlayedOffice, account: string) => readonly Seen[]>> = {
  facebook: ({ facebook }, page) => {
    const films = facebook.admin.videos(page);
    return facebook.admin
      .posts(page)
      .filter((post) => post.published && post.permalink !== '')
      .map(({ message, photos, videoId, permalink }) => ({
        caption: message ?? '',
        sha256: photos[0]?.sha256 ?? films.find((film) => film.id === videoId)?.sha256 ?? '',
        link: permalink,
      }));
  },
  instagram: ({ facebook }, account) =>
    facebook.instagram.admin.posts(account).map(({ caption, originalSha256, permalink }) => ({
      caption: caption ?? '',
      sha256: originalSha256 ?? '',
      link: permalink,
    })),
  x: ({ x }, user) =>
    x.admin
      .posts(user)
      .map(({ text, media, permalink }) => ({ caption: text, sha256: media[0]?.sha256 ?? '', link: permalink })),
  // Also what moderation still looks at: it is posted.
  tiktok: ({ tiktok }, creator) =>
    tiktok.admin.posts(creator).map(({ caption, sha256, link }) => ({ caption, sha256, link })),
};

export const seenOn = (office: PlayedOffice, platform: PlatformName): readonly Seen[] =>
  seers[platform](office, office.accounts[platform].externalId);

export interface Result {
  readonly platform: PlatformName;
  readonly link: string;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  readonly executions: number;
}

/** What the engine has on record of a content, by platform. */
export function resultsOf(office: PlayedOffice, title: string): Partial<Record<PlatformName, Result>> {
  const packs = ['Paket', 'Arsip Paket'].flatMap((tab) => rows(office, tab, 'backOffice'));
  const found = packs.flatMap((pack) => {
    const isIt = String(pack.snapshot).includes(`"title":${JSON.stringify(title)}`);
    return isIt ? (JSON.parse(String(pack.results || '[]')) as Record<string, string | number>[]) : [];
  });
  return Object.fromEntries(
    found.map((one) => [one.platform, { ...one, publishedAt: Date.parse(String(one.publishedAt)) }]),
  );
}

/** Strikes that every platform's simulation knows by these words. */
export type CommonStrike = MetaStrike & XStrike & TiktokStrike;
export type StrikeOf<P extends PlatformName> = P extends 'x' ? XStrike : P extends 'tiktok' ? TiktokStrike : MetaStrike;

/**
 * Meta's two names share their hosts, and Instagram's picture is staged on the Page: each is struck only at its own calls, Facebook where
 * it posts, sends and looks, Instagram where its account or its upload host is named.
 */
const ownCalls: Readonly<Record<'facebook' | 'instagram', (office: PlayedOffice) => string>> = {
  facebook: ({ accounts }) =>
    `^/(${accounts.facebook.externalId}/(feed|video_reels|videos)|[0-9]+_[0-9]+)$|video-upload`,
  instagram: ({ accounts }) => `^/${accounts.instagram.externalId}/|ig-api-upload`,
};

/** From now on every call of this platform (or every one that changes something) meets this. */
export function trouble<P extends PlatformName>(
  office: PlayedOffice,
  platform: P,
  strike: StrikeOf<P>,
  method?: 'POST',
): void {
  const times = 'always';
  const match = method ? { method } : {};
  if (platform === 'x') office.x.faults.plan({ match, times, strike: strike as XStrike });
  else if (platform === 'tiktok') office.tiktok.faults.plan({ match, times, strike: strike as TiktokStrike });
  else {
    const path = ownCalls[platform as 'facebook' | 'instagram'](office);
    office.facebook.faults.plan({ match: { ...match, path }, times, strike: strike as MetaStrike });
  }
}

export function calm(office: PlayedOffice): void {
  office.world.faults.clear();
  office.world.network.faults.clear();
  for (const { faults } of [office.facebook, office.x, office.tiktok]) faults.clear();
}
