// www.facebook.com, read only and without logging in: what the public can see of the office's Pages.
import type { HttpRequest, HttpResponse } from '../../../google/contract';
import { answerHtml, notSimulated } from '../../http';
import { pageHeaders as headers, movedTo, readOnly } from '../../public/site';
import { cdnHost, serveCdn } from '../cdn';
import { findPage, isPublic, type Store, settle } from '../store';
import type { Post } from '../types';
import { directory, films, onePost, oneReel, timeline, unavailable } from './page';

export const webHost = 'www.facebook.com';

/** assumed: a visitor gets 404 with the page's words */
const gone = (): HttpResponse => answerHtml(404, unavailable(), headers);

function showPost(store: Store, post: Post | undefined): HttpResponse {
  const page = post && store.data.pages[post.pageId];
  if (!post || !page || !isPublic(store, post)) return gone();
  return answerHtml(200, onePost(store, page, post), headers);
}

function showVideo(store: Store, id: string): HttpResponse {
  const video = store.data.videos[id];
  const post = store.data.posts[video?.postId ?? ''];
  const page = post && store.data.pages[post.pageId];
  if (!video || !post || !page || !isPublic(store, post)) return gone();
  const html = video.kind === 'reel' ? oneReel(store, page, post, video) : onePost(store, page, post);
  return answerHtml(200, html, headers);
}

const bySlug = (store: Store, pageId: string, slug: string): Post | undefined =>
  Object.values(store.data.posts).find((post) => post.pageId === pageId && post.slug === slug);

/**
 * Addresses: /{page}, /{page}/videos, /{page}/reels, /{page}/videos/{id}/, /watch/?v=, /reel/{id}/, /profile.php?id=, /{page}/posts/{slug}, /permalink.php?story_fbid=&id=, /photo.php?fbid=.
 * assumed, to be strict: links built by hand from /{page}_{post} do not resolve, as permalink_url is documented as the way to link.
 */
export function serveWeb(store: Store, request: HttpRequest): HttpResponse {
  settle(store);
  const url = new URL(request.url);
  if (url.pathname.startsWith('/scontent/'))
    return serveCdn(store, movedTo(request, cdnHost, url.pathname.slice('/scontent'.length)));
  return readOnly(request, () => route(store, url));
}

function route(store: Store, url: URL): HttpResponse {
  const [first, second, third, ...rest] = url.pathname.split('/').filter(Boolean);
  const query = (name: string): string => url.searchParams.get(name) ?? '';
  if (first === undefined) return answerHtml(200, directory(store), headers);
  if (/^v\d+\.\d+$/.test(first)) return notSimulated(`GET https://${webHost}${url.pathname} (the consent dialog)`);
  if (first === 'permalink.php') return showPost(store, bySlug(store, query('id'), query('story_fbid')));
  if (first === 'photo.php' || first === 'photo') {
    const story = store.data.photos[query('fbid')]?.storyId ?? '';
    return showPost(store, store.data.posts[story]);
  }
  if (first === 'reel' || first === 'watch') return showVideo(store, first === 'reel' ? (second ?? '') : query('v'));
  const page = findPage(store, first === 'profile.php' ? query('id') : first);
  if (!page) return gone();
  if (second === undefined) return answerHtml(200, timeline(store, page, Number(query('mulai')) || 0), headers);
  if (second === 'reels' && third === undefined) return answerHtml(200, films(store, page, 'reel'), headers);
  if (second === 'videos' && third === undefined) return answerHtml(200, films(store, page, 'video'), headers);
  if (second === 'videos' && store.data.videos[third ?? '']?.pageId === page.id) return showVideo(store, third ?? '');
  if (second === 'posts' && third !== undefined && rest.length === 0)
    return showPost(store, bySlug(store, page.id, third));
  return gone();
}
