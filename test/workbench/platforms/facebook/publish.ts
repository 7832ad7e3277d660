// Makes a post: the one place where photos become used and something becomes public.
import { newContentId, newSlug } from './ids';
import type { Timing } from './schedule';
import type { Store } from './store';
import type { Photo, Post } from './types';

export interface Draft extends Timing {
  pageId: string;
  appId: string;
  message: string | null;
  link: string | null;
  photos: Photo[];
  videoId?: string;
  reel?: boolean;
}

export function makePost(store: Store, draft: Draft): Post {
  const now = store.now();
  const post: Post = {
    id: `${draft.pageId}_${newContentId(store)}`,
    pageId: draft.pageId,
    appId: draft.appId,
    slug: newSlug(store),
    message: draft.message,
    link: draft.link,
    photoIds: draft.photos.map((photo) => photo.id),
    videoId: draft.videoId ?? null,
    reel: draft.reel ?? false,
    createdAt: now,
    updatedAt: now,
    published: draft.published,
    scheduledFor: draft.scheduledFor,
    engagement: { reactions: 0, comments: 0, shares: 0 },
  };
  store.data.posts[post.id] = post;
  for (const photo of draft.photos) {
    photo.storyId = post.id;
    photo.usedAt = now;
    photo.published = draft.published;
  }
  return post;
}
