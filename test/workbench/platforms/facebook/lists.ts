// Edges that answer lists: order, paging, since and until.
// documented: https://developers.facebook.com/docs/graph-api/results , https://developers.facebook.com/docs/graph-api/reference/page/feed
import type { Json } from '../../google/contract';
import { requireReading } from './access';
import { type Call, fieldsOf, type Result } from './call';
import { fail, invalid } from './errors';
import { readNode } from './fields';
import { limitOf, textOf, timeOf } from './parameters';
import { photoType } from './photos';
import { postType } from './post-fields';
import { isListed, postsOf } from './store';
import type { Page } from './types';

interface Item {
  id: string;
  at: number;
  read: () => Json;
}

// Cursors are opaque and must not be stored; here they name the item they stand at. documented: paging of https://developers.facebook.com/docs/graph-api/results
const cursorOf = (id: string): string => Buffer.from(`QVFIU:${id}`).toString('base64url');

function positionOf(items: Item[], cursor: string, name: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const at = items.findIndex((item) => `QVFIU:${item.id}` === text);
  if (at < 0) throw invalid(`Invalid paging cursor in ${name}`);
  return at;
}

/** One page of a list. `next` carries the access token as Facebook's own does (so it must never be logged); it is absent on the last page. */
export function paged(call: Call, all: Item[]): Result {
  const { parameters, store } = call;
  const limit = limitOf(parameters);
  const useTimes = store.data.settings.sinceUntil === 'applied';
  const since = useTimes ? timeOf(parameters, 'since') : undefined;
  const until = useTimes ? timeOf(parameters, 'until') : undefined;
  const items = all.filter(
    (item) =>
      (since === undefined || item.at >= since) && (until === undefined || Math.floor(item.at / 1000) * 1000 <= until),
  );
  const after = textOf(parameters, 'after');
  const before = textOf(parameters, 'before');
  let start = after === undefined ? 0 : positionOf(items, after, 'after') + 1;
  let end = start + limit;
  if (before !== undefined && after === undefined) {
    end = positionOf(items, before, 'before');
    start = Math.max(0, end - limit);
  }
  const shown = items.slice(start, end);
  const first = shown[0];
  const last = shown[shown.length - 1];
  const link = (cursor: string, value: string): string => {
    const query = new URLSearchParams();
    query.set('access_token', call.caller.token.value);
    for (const [name, text] of parameters)
      if (!['access_token', 'appsecret_proof', 'after', 'before', 'limit'].includes(name)) query.set(name, text);
    query.set('limit', String(limit));
    query.set(cursor, value);
    return `${call.address}?${query}`;
  };
  if (!first || !last) return { data: [] };
  return {
    data: shown.map((item) => item.read()),
    paging: {
      cursors: { before: cursorOf(first.id), after: cursorOf(last.id) },
      ...(end < items.length ? { next: link('after', cursorOf(last.id)) } : {}),
      ...(start > 0 ? { previous: link('before', cursorOf(first.id)) } : {}),
    },
  };
}

export type PostEdge = 'feed' | 'posts' | 'published_posts' | 'scheduled_posts';

/**
 * documented: published_posts holds what is public, feed also what is not published yet (https://developers.facebook.com/docs/graph-api/reference/page/feed),
 * scheduled_posts what waits. assumed: posts holds published ones, as its reference speaks of "the Page's own posts".
 */
export function listPosts(call: Call, page: Page, edge: PostEdge): Result {
  requireReading(call.store, call.caller, page);
  if (edge === 'scheduled_posts' && call.caller.token.kind !== 'page') throw fail('pageTokenNeeded');
  const fields = fieldsOf(call);
  const posts = postsOf(call.store, page.id).filter((post) => {
    // documented: reels appear in no post edge (https://developers.facebook.com/docs/video-api/guides/reels-publishing has an edge of their own)
    if (post.reel || !isListed(call.store, post.createdAt)) return false;
    if (edge === 'feed') return true;
    return edge === 'scheduled_posts' ? post.scheduledFor !== null : post.published;
  });
  return paged(
    call,
    posts.map((post) => ({
      id: post.id,
      at: post.createdAt,
      read: () => readNode(postType, { store: call.store, post }, fields),
    })),
  );
}

/** documented: without type=uploaded the edge lists profile pictures (these Pages have none); staged photos are not on it. */
export function listPhotos(call: Call, page: Page): Result {
  requireReading(call.store, call.caller, page);
  const type = textOf(call.parameters, 'type') ?? 'profile';
  if (!['profile', 'tagged', 'uploaded'].includes(type))
    throw invalid(`Param type must be one of {profile, tagged, uploaded} - got "${type}".`);
  const fields = fieldsOf(call);
  const photos = Object.values(call.store.data.photos)
    .filter(
      (photo) =>
        type === 'uploaded' &&
        photo.pageId === page.id &&
        photo.published &&
        isListed(call.store, photo.usedAt ?? photo.createdAt),
    )
    .reverse()
    .sort((a, b) => b.createdAt - a.createdAt);
  return paged(
    call,
    photos.map((photo) => ({
      id: photo.id,
      at: photo.createdAt,
      read: () => readNode(photoType, { store: call.store, photo }, fields),
    })),
  );
}
