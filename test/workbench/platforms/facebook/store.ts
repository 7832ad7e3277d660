// The memory all parts of the simulated Facebook share, and what the passing of time alone does to it.
import type { Blobs, HttpResponse } from '../../google/contract';
import type { FacebookState, Page, Photo, Post } from './types';

export interface Store {
  data: FacebookState;
  readonly blobs: Blobs;
  /** Virtual epoch ms. */
  now(): number;
  /** Seeded, 0 <= x < 1. */
  random(): number;
  /** Fetches an address somebody passed as `url`; undefined where nothing answers. */
  fetchUrl(url: string): HttpResponse | undefined;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Staged photos that no post took are deleted after 24 hours. documented ("about 24 hours"):
 * https://developers.facebook.com/docs/graph-api/reference/page/photos
 * Scheduled posts come out when their time has come. documented: https://developers.facebook.com/docs/pages-api/posts
 * assumed: created_time then is the scheduled time; films begun and not finished expire (see Settings.uploadHours).
 */
export function settle(store: Store): void {
  const now = store.now();
  for (const photo of Object.values(store.data.photos))
    if (!photo.published && photo.storyId === null && now >= photo.createdAt + dayMs)
      delete store.data.photos[photo.id];
  for (const post of Object.values(store.data.posts)) {
    if (post.published || post.scheduledFor === null || now < post.scheduledFor) continue;
    publish(store, post, post.scheduledFor);
  }
  const tooLate = now - store.data.settings.uploadHours * 3_600_000;
  for (const video of Object.values(store.data.videos))
    if (video.stage === 'uploading' && video.createdAt <= tooLate) video.stage = 'expired';
}

export function publish(store: Store, post: Post, at: number): void {
  post.published = true;
  post.scheduledFor = null;
  post.createdAt = at;
  post.updatedAt = at;
  for (const id of post.photoIds) {
    const photo = store.data.photos[id];
    if (photo) photo.published = true;
  }
}

export function deletePost(store: Store, post: Post): void {
  delete store.data.posts[post.id];
  for (const id of post.photoIds) delete store.data.photos[id];
  if (post.videoId !== null) delete store.data.videos[post.videoId];
}

/** assumed: a post whose last photo is deleted stays as text, and vanishes when it had none. */
export function deletePhoto(store: Store, photo: Photo): void {
  delete store.data.photos[photo.id];
  const post = photo.storyId === null ? undefined : store.data.posts[photo.storyId];
  if (!post) return;
  post.photoIds = post.photoIds.filter((id) => id !== photo.id);
  if (post.photoIds.length === 0 && post.message === null && post.link === null) delete store.data.posts[post.id];
}

export const findPage = (store: Store, idOrName: string): Page | undefined =>
  store.data.pages[idOrName] ??
  Object.values(store.data.pages).find((page) => page.username?.toLowerCase() === idOrName.toLowerCase());

export const photosOf = (store: Store, post: Post): Photo[] =>
  post.photoIds.flatMap((id) => store.data.photos[id] ?? []);

/** Newest first; posts of one moment in the reverse order of their making. */
export const postsOf = (store: Store, pageId: string): Post[] =>
  Object.values(store.data.posts)
    .filter((post) => post.pageId === pageId)
    .reverse()
    .sort((a, b) => b.createdAt - a.createdAt);

/** Has passed the time lists need to know of it. */
export const isListed = (store: Store, at: number): boolean =>
  store.now() >= at + store.data.settings.readLagSeconds * 1000;

/** What somebody without a role on the app sees: nothing an app in development posted. documented: https://developers.facebook.com/docs/development/build-and-test/app-modes */
export const isPublic = (store: Store, post: Post): boolean =>
  post.published && store.data.apps[post.appId]?.mode === 'live';
