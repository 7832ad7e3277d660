// Which path means which endpoint. Whatever is not here answers 501 by name, so that no call is ever kindly ignored.

import { onInstagram } from '../instagram/endpoints';
import { findAccount, findContainer, findMedia } from '../instagram/find';
import { requireSeeing } from './access';
import type { Call, Result } from './call';
import { fail, NotSimulated, noSuchObject } from './errors';
import { parseFields } from './fields';
import { listPhotos, listPosts } from './lists';
import { refuseUnsimulated } from './parameters';
import { debugToken, listAccounts, readPage, readPerson } from './people';
import { createPhoto, readPhoto, removePhoto } from './photos';
import { attachmentsOf } from './post-fields';
import { createPost, readPost, removePost } from './posts';
import { uploadReel } from './reels';
import type { Page, Post } from './types';
import { listVideos, readVideo } from './video-fields';
import { uploadVideo } from './video-upload';

/** `me` is whoever the token speaks for. documented: https://developers.facebook.com/docs/graph-api/overview#me */
function resolve(call: Call, id: string): string {
  if (id !== 'me') return id;
  const { token } = call.caller;
  const me = token.kind === 'page' ? token.pageId : token.personId;
  if (me === null) throw fail('notSomebody');
  return me;
}

const unknownCall = (call: Call, path: string) => new NotSimulated(`${call.method} https://graph.facebook.com${path}`);

function onNode(call: Call, id: string, path: string): Result {
  const { data } = call.store;
  const photo = data.photos[id];
  const post = data.posts[id];
  const page = data.pages[id];
  const person = data.people[id];
  const video = data.videos[id];
  if (call.method === 'GET') {
    if (photo) return readPhoto(call, photo);
    if (post) return readPost(call, post);
    if (video) return readVideo(call, video);
    if (page) return readPage(call, page);
    if (person && person.id === call.caller.token.personId && call.caller.token.kind !== 'page')
      return readPerson(call, person);
    if (data.apps[id]) throw unknownCall(call, '/{app}');
  }
  if (call.method === 'DELETE') {
    if (photo) return removePhoto(call, photo);
    if (post) return removePost(call, post);
  }
  if (call.method === 'POST' && (photo || post || page || video))
    throw unknownCall(call, photo ? '/{photo}' : post ? '/{post}' : page ? '/{page}' : '/{video}');
  if (call.method === 'DELETE' && video) throw unknownCall(call, '/{video}');
  if (/^\d+(_\d+)?$/.test(id)) throw noSuchObject(call.method, id);
  throw unknownCall(call, path);
}

function onPageEdge(call: Call, page: Page, edge: string): Result {
  switch (`${call.method} ${edge}`) {
    case 'POST photos':
      return createPhoto(call, page);
    case 'POST feed':
      return createPost(call, page);
    case 'POST videos':
      return uploadVideo(call, page);
    case 'POST video_reels':
      return uploadReel(call, page);
    case 'GET videos':
      return listVideos(call, page, 'video');
    case 'GET video_reels':
      return listVideos(call, page, 'reel');
    case 'GET photos':
      return listPhotos(call, page);
    case 'GET feed':
    case 'GET posts':
    case 'GET published_posts':
    case 'GET scheduled_posts':
      return listPosts(call, page, edge as 'feed' | 'posts' | 'published_posts' | 'scheduled_posts');
    default:
      throw unknownCall(call, `/{page}/${edge}`);
  }
}

function onPostEdge(call: Call, post: Post, edge: string): Result {
  if (call.method !== 'GET' || edge !== 'attachments') throw unknownCall(call, `/{post}/${edge}`);
  requireSeeing(call.store, call.caller, post.pageId, call.method, post.id);
  const fields = call.parameters.get('fields');
  const list = attachmentsOf({ store: call.store, post }, fields ? parseFields(fields) : undefined);
  return { data: [], ...(list as Result | undefined) };
}

/** `segments` is the path without its version. */
export function dispatch(call: Call, segments: string[]): Result {
  const path = `/${segments.join('/')}`;
  refuseUnsimulated(call.parameters, `${call.method} ${path}`, ['ids', 'batch', 'method', 'metadata']);
  const [first, edge, ...rest] = segments;
  if (first === undefined || rest.length > 0) throw unknownCall(call, path);
  if (first === 'debug_token' && edge === undefined && call.method === 'GET') return debugToken(call);
  const id = resolve(call, first);
  const { store } = call;
  if (findAccount(store, id) || findContainer(store, id) || findMedia(store, id)) return onInstagram(call, id, edge);
  if (edge === undefined) return onNode(call, id, path);
  const page = store.data.pages[id];
  const post = store.data.posts[id];
  if (page) return onPageEdge(call, page, edge);
  if (post) return onPostEdge(call, post, edge);
  if (call.method === 'GET' && edge === 'accounts' && id === call.caller.token.personId) return listAccounts(call);
  if (store.data.photos[id]) throw unknownCall(call, `/{photo}/${edge}`);
  if (store.data.videos[id]) throw unknownCall(call, `/{video}/${edge}`);
  if (/^\d+(_\d+)?$/.test(id) && !store.data.people[id] && !store.data.apps[id]) throw noSuchObject(call.method, id);
  throw unknownCall(call, path);
}
