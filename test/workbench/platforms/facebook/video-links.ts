// Where followers find a film. As commonly seen: /{page}/videos/{id}/ and /reel/{id}/.
import type { Store } from './store';
import type { Video } from './video-types';

export const videoPath = (store: Store, video: Video): string =>
  video.kind === 'reel'
    ? `/reel/${video.id}/`
    : `/${store.data.pages[video.pageId]?.username ?? video.pageId}/videos/${video.id}/`;

export const videoLink = (store: Store, video: Video): string => `https://www.facebook.com${videoPath(store, video)}`;
