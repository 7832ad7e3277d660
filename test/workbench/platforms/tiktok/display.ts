// The Display API: /v2/video/list/, /v2/video/query/ and /v2/user/info/. Public posts only; ids are strings here.
// documented: https://developers.tiktok.com/doc/tiktok-api-v2-video-list , …-video-query , …-video-object , …-get-user-info
import type { Json } from '../../google/contract';
import { type Call, Members, type Result, requireScope, spend } from './call';
import { fail, NotSimulated } from './errors';
import { isPublic, permalinkOf, type Store, videosOf } from './store';
import type { Creator, Scope, Video } from './types';

type Reader<T> = (thing: T, store: Store) => Json;

const short = (text: string): string => text.slice(0, 150);

const videoFields: Record<string, Reader<Video>> = {
  id: ({ id }) => id,
  create_time: ({ createdAt }) => Math.floor(createdAt / 1000),
  share_url: (video, store) => `${permalinkOf(store, video)}?utm_campaign=tt4d_open_api&utm_source=siar`,
  video_description: ({ caption }) => short(caption),
  title: ({ caption }) => short(caption),
  duration: ({ seconds }) => Math.round(seconds),
  height: ({ height }) => height,
  width: ({ width }) => width,
  like_count: ({ counts }) => counts.likes,
  comment_count: ({ counts }) => counts.comments,
  share_count: ({ counts }) => counts.shares,
  view_count: ({ counts }) => counts.views,
  is_aigc: ({ isAigc }) => isAigc,
};
const unsimulatedVideoFields = ['cover_image_url', 'embed_html', 'embed_link'];

const userFields: Record<string, { scope: Scope; read: Reader<Creator> }> = {
  open_id: { scope: 'user.info.basic', read: ({ openId }) => openId },
  union_id: { scope: 'user.info.basic', read: ({ unionId }) => unionId },
  display_name: { scope: 'user.info.basic', read: ({ nickname }) => nickname },
  username: { scope: 'user.info.profile', read: ({ username }) => username },
  bio_description: { scope: 'user.info.profile', read: ({ bio }) => bio },
  profile_deep_link: { scope: 'user.info.profile', read: ({ username }) => `https://www.tiktok.com/@${username}` },
  is_verified: { scope: 'user.info.profile', read: ({ isVerified }) => isVerified },
  follower_count: { scope: 'user.info.stats', read: ({ followers }) => followers },
  following_count: { scope: 'user.info.stats', read: ({ following }) => following },
  likes_count: {
    scope: 'user.info.stats',
    read: ({ openId }, store) => videosOf(store, openId).reduce((sum, { counts }) => sum + counts.likes, 0),
  },
  video_count: {
    scope: 'user.info.stats',
    read: ({ openId }, store) => listed(store, openId).length,
  },
};
const unsimulatedUserFields = ['avatar_url', 'avatar_url_100', 'avatar_large_url'];

/** assumed: a call that names no field, or an unknown one, is refused rather than answered with nothing. */
function fieldsOf(call: Call, known: readonly string[], unsimulated: readonly string[]): string[] {
  const names = (call.query.get('fields') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const missing = names.find((name) => unsimulated.includes(name));
  if (missing !== undefined) throw new NotSimulated(`the field ${missing} of the Display API`);
  if (names.length === 0 || names.some((name) => !known.includes(name))) throw fail('invalid_params');
  return names;
}

const listed = (store: Store, openId: string): Video[] =>
  videosOf(store, openId).filter(
    (video) => isPublic(store, video) && store.now() >= video.publicAt + store.data.settings.listLagSeconds * 1000,
  );

const show = (store: Store, video: Video, fields: readonly string[]): Result =>
  Object.fromEntries(fields.map((name) => [name, videoFields[name]?.(video, store) ?? null]));

function begin(call: Call, endpoint: string, scope: Scope): string[] {
  requireScope(call.caller, scope);
  spend(call.store, endpoint, call.caller.token, call.store.data.settings.displayPerMinute);
  return fieldsOf(call, Object.keys(videoFields), unsimulatedVideoFields);
}

/** Newest first; `cursor` is epoch ms and lists what is older. */
export function listVideos(call: Call): Result {
  const fields = begin(call, 'video_list', 'video.list');
  const body = new Members(call.body, '', ['cursor', 'max_count']);
  const count = body.whole('max_count') ?? 10;
  const cursor = body.whole('cursor') ?? Number.POSITIVE_INFINITY;
  if (count < 1 || count > 20) throw fail('invalid_params', 'The max_count must be between 1 and 20');
  const older = listed(call.store, call.caller.creator.openId).filter(({ createdAt }) => createdAt < cursor);
  const page = older.slice(0, count);
  return {
    videos: page.map((video) => show(call.store, video, fields)),
    cursor: page.at(-1)?.createdAt ?? (Number.isFinite(cursor) ? cursor : 0),
    has_more: older.length > page.length,
  };
}

/** Others' and private ids are silently missing. */
export function queryVideos(call: Call): Result {
  const fields = begin(call, 'video_query', 'video.list');
  const body = new Members(call.body, '', ['filters']);
  const { video_ids: ids } = body.need(body.object('filters'), 'filters');
  if (!Array.isArray(ids) || ids.length > 20 || ids.some((id) => typeof id !== 'string')) throw fail('invalid_params');
  const mine = listed(call.store, call.caller.creator.openId).filter(({ id }) => ids.includes(id));
  return { videos: mine.map((video) => show(call.store, video, fields)) };
}

export function readUser(call: Call): Result {
  requireScope(call.caller, 'user.info.basic');
  spend(call.store, 'user_info', call.caller.token, call.store.data.settings.displayPerMinute);
  const fields = fieldsOf(call, Object.keys(userFields), unsimulatedUserFields).flatMap((name) => {
    const field = userFields[name];
    return field ? [{ name, ...field }] : [];
  });
  for (const { scope } of fields) requireScope(call.caller, scope);
  const { creator } = call.caller;
  return { user: Object.fromEntries(fields.map(({ name, read }) => [name, read(creator, call.store)])) };
}
