// The memory all parts of the simulated X share, and the plain questions they ask of it.
import type { Blobs } from '../../google/contract';
import type { Media, Post, User, XState } from './types';

export interface Store {
  data: XState;
  readonly blobs: Blobs;
  /** Virtual epoch ms. */
  now(): number;
  /** Seeded, 0 <= x < 1. */
  random(): number;
}

export const findUserByName = (store: Store, username: string): User | undefined =>
  Object.values(store.data.users).find((user) => user.username.toLowerCase() === username.toLowerCase());

/** Ids are decimal text of up to 19 digits: compared by length, then by text. documented: https://docs.x.com/fundamentals/x-ids */
export const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Newest first. */
export const postsOf = (store: Store, userId: string): Post[] =>
  Object.values(store.data.posts)
    .filter((post) => post.userId === userId)
    .sort((a, b) => compareIds(b.id, a.id));

export const mediaOf = (store: Store, post: Post): Media[] => post.mediaIds.flatMap((id) => store.data.media[id] ?? []);

/** A user's timeline knows of a post only after a while. */
export const isListed = (store: Store, post: Post): boolean =>
  store.now() >= post.createdAt + store.data.settings.timelineLagSeconds * 1000;
