// The memory all parts of the simulated TikTok share, and small questions to it.
import type { Blobs } from '../../google/contract';
import type { App, Creator, Publication, TiktokState, Token, Video } from './types';

export interface Store {
  data: TiktokState;
  readonly blobs: Blobs;
  /** Virtual epoch ms. */
  now(): number;
  /** Seeded, 0 <= x < 1. */
  random(): number;
}

export const dayMs = 24 * 60 * 60 * 1000;

export const findCreator = (store: Store, username: string): Creator | undefined =>
  Object.values(store.data.creators).find((creator) => creator.username.toLowerCase() === username.toLowerCase());

/** Newest first; videos of one moment in the reverse order of their making. */
export const videosOf = (store: Store, openId: string): Video[] =>
  Object.values(store.data.videos)
    .filter((video) => video.openId === openId)
    .reverse()
    .sort((a, b) => b.createdAt - a.createdAt);

/** A stranger may see it. documented: ids and lists are of public posts after moderation. https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status */
export const isPublic = (store: Store, video: Video): boolean =>
  video.privacy === 'PUBLIC_TO_EVERYONE' &&
  store.data.creators[video.openId]?.isPrivate === false &&
  store.now() >= video.publicAt;

const isRecent = (store: Store, at: number | null): boolean => at !== null && store.now() - at < dayMs;

/** Direct posts of the last 24 hours, by whatever app. Drafts are posted by the person and do not count (assumed). */
export const postsOfDay = (store: Store, openId: string): Publication[] =>
  Object.values(store.data.publications).filter(
    (one) =>
      one.openId === openId && one.kind === 'direct' && isRecent(store, one.sentAt) && one.verdict?.status !== 'FAILED',
  );

/** Drafts of the last 24 hours that nobody has finished; an upload that can still be finished counts (assumed). */
export const pendingDrafts = (store: Store, openId: string): Publication[] =>
  Object.values(store.data.publications).filter(
    (one) =>
      one.openId === openId &&
      one.kind === 'inbox' &&
      isRecent(store, one.createdAt) &&
      one.videoIds.length === 0 &&
      one.verdict?.status !== 'FAILED' &&
      (one.sentAt !== null || store.now() < one.uploadUntil),
  );

/** True when this creator would be one too many for the app today. */
export function isBeyondUserCap(store: Store, app: App, openId: string): boolean {
  if (app.userCap === null) return false;
  const active = new Set(
    Object.values(store.data.publications)
      .filter((one) => one.clientKey === app.clientKey && isRecent(store, one.sentAt))
      .map((one) => one.openId),
  );
  return !active.has(openId) && active.size >= app.userCap;
}

export const isAlive = (store: Store, token: Token): boolean => !token.isRevoked && store.now() < token.expiresAt;

export const permalinkOf = (store: Store, video: Video): string =>
  `https://www.tiktok.com/@${store.data.creators[video.openId]?.username ?? ''}/video/${video.id}`;
