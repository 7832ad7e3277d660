// Reading back: one post, some posts, a user's timeline, and who is connected.
// documented: https://docs.x.com/x-api/posts/timelines/introduction , https://docs.x.com/x-api/posts/lookup/introduction
import type { Json } from '../../google/contract';
import type { Call, Result } from './call';
import { fail, invalid, notFoundError, problemType } from './errors';
import { mediaFields, mediaObject } from './media-object';
import { hasPrivateMetrics, postFields, postObject } from './post-object';
import { allowQuery, queryId, queryNumber, queryTime } from './schema';
import { compareIds, isListed, mediaOf, postsOf } from './store';
import type { Post } from './types';
import { userFields, userObject } from './user-object';
import { oldName } from './words';

const expansions = [
  'article.cover_media',
  'article.media_entities',
  'attachments.media_keys',
  'attachments.media_source_tweet',
  'attachments.poll_ids',
  'author_id',
  'edit_history_tweet_ids',
  'entities.mentions.username',
  'geo.place_id',
  'in_reply_to_user_id',
  'entities.note.mentions.username',
  'referenced_tweets.id',
  'referenced_tweets.id.attachments.media_keys',
  'referenced_tweets.id.author_id',
];

const queryNames = [
  'tweet.fields',
  'post.fields',
  'expansions',
  'media.fields',
  'poll.fields',
  'user.fields',
  'place.fields',
];

/** A comma list of a query; under either name. */
function listed({ asked }: Call, names: readonly string[], allowed: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const name of names)
    for (const item of (asked.query.get(name) ?? '').split(',').filter(Boolean)) {
      const old = name === 'expansions' ? item.replace('_post', '_tweet') : oldName(item);
      if (!allowed.includes(old))
        throw invalid(`The \`${name}\` query parameter value [${item}] is not one of [${allowed.join(',')}]`, {
          [name]: [item],
        });
      found.add(old);
    }
  return found;
}

interface View {
  post: Set<string>;
  media: Set<string>;
  user: Set<string>;
  expand: Set<string>;
}

const viewOf = (call: Call): View => ({
  post: listed(call, ['tweet.fields', 'post.fields'], postFields),
  media: listed(call, ['media.fields'], mediaFields),
  user: listed(call, ['user.fields'], userFields),
  expand: listed(call, ['expansions'], expansions),
});

function includes({ store }: Call, view: View, posts: readonly Post[]): Pick<Result, 'includes'> {
  const media = view.expand.has('attachments.media_keys') ? posts.flatMap((post) => mediaOf(store, post)) : [];
  const authors = view.expand.has('author_id') ? [...new Set(posts.map((post) => post.userId))] : [];
  const users = authors.flatMap((id) => store.data.users[id] ?? []);
  const all = {
    ...(media.length > 0 ? { media: [...new Set(media)].map((one) => mediaObject(store, one, view.media)) } : {}),
    ...(users.length > 0 ? { users: users.map((one) => userObject(store, one, view.user)) } : {}),
  };
  return Object.keys(all).length > 0 ? { includes: all } : {};
}

/** Fields that an expansion needs come along by themselves. */
function show({ store, caller }: Call, view: View, post: Post): Json {
  const fields = new Set(view.post);
  if (view.expand.has('attachments.media_keys')) fields.add('attachments');
  if (view.expand.has('author_id')) fields.add('author_id');
  return postObject(store, post, fields, caller.user);
}

/** documented: partial errors beside what may be shown. */
function withheld({ store, caller }: Call, view: View, posts: readonly Post[]): Json[] {
  if (!view.post.has('non_public_metrics')) return [];
  return posts
    .filter((post) => !hasPrivateMetrics(store, post, caller.user))
    .map((post) => ({
      resource_id: post.id,
      resource_type: 'tweet',
      parameter: 'tweet.fields',
      field: 'non_public_metrics',
      section: 'data',
      title: 'Field Authorization Error',
      detail: "Sorry, you are not authorized to access 'non_public_metrics' on the Tweet.",
      type: problemType('not-authorized-for-field', store.data.settings),
    }));
}

const withErrors = (errors: Json[]): Pick<Result, 'errors'> => (errors.length > 0 ? { errors } : {});

export function getPost(call: Call, id: string): Result {
  const { store, asked } = call;
  allowQuery(asked, queryNames);
  const view = viewOf(call);
  if (!/^[0-9]{1,19}$/.test(id)) throw invalid(`The \`id\` query parameter value [${id}] is not valid`, { id: [id] });
  const post = store.data.posts[id];
  if (!post) return { errors: [notFoundError(store.data.settings, { resource: 'tweet', parameter: 'id', id })] };
  return { data: show(call, view, post), ...includes(call, view, [post]), ...withErrors(withheld(call, view, [post])) };
}

export function getPosts(call: Call): Result {
  const { store, asked } = call;
  allowQuery(asked, ['ids', ...queryNames]);
  const view = viewOf(call);
  const ids = (asked.query.get('ids') ?? '').split(',').filter(Boolean);
  if (ids.length === 0) throw invalid('The `ids` query parameter can not be empty', { ids: [] });
  if (ids.length > 100 || ids.some((id) => !/^[0-9]{1,19}$/.test(id)))
    throw invalid('The `ids` query parameter value is not valid', { ids });
  const posts = ids.flatMap((id) => store.data.posts[id] ?? []);
  const missing = ids
    .filter((id) => !store.data.posts[id])
    .map((id) => notFoundError(store.data.settings, { resource: 'tweet', parameter: 'ids', id }));
  return {
    ...(posts.length > 0 ? { data: posts.map((post) => show(call, view, post)) } : {}),
    ...includes(call, view, posts),
    ...withErrors([...missing, ...withheld(call, view, posts)]),
  };
}

// Opaque; here they name the post a page begins behind.
const tokenOf = (id: string): string => Buffer.from(`7140w${id}`).toString('base64url');
function idOf(token: string): string {
  const id = /^7140w(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1];
  if (id === undefined)
    throw invalid(`The \`pagination_token\` query parameter value [${token}] is not valid`, {
      pagination_token: [token],
    });
  return id;
}

/** documented: the newest 3,200. */
const reach = 3200;

export function timeline(call: Call, userId: string): Result {
  const { store, asked } = call;
  allowQuery(asked, [
    'since_id',
    'until_id',
    'max_results',
    'pagination_token',
    'exclude',
    'start_time',
    'end_time',
    ...queryNames,
  ]);
  const view = viewOf(call);
  // Nobody replies or reposts here, so nothing is left out.
  listed(call, ['exclude'], ['replies', 'retweets']);
  const most = queryNumber(asked, 'max_results', 5, 100) ?? 10;
  const since = queryId(asked, 'since_id');
  const until = queryId(asked, 'until_id');
  const from = queryTime(asked, 'start_time') ?? Number.NEGATIVE_INFINITY;
  const to = queryTime(asked, 'end_time') ?? Number.POSITIVE_INFINITY;
  const token = asked.query.get('pagination_token');
  const behind = token === undefined ? undefined : idOf(token);
  if (!store.data.users[userId])
    return { errors: [notFoundError(store.data.settings, { resource: 'user', parameter: 'id', id: userId })] };
  const all = postsOf(store, userId)
    .slice(0, reach)
    .filter(
      (post) =>
        isListed(store, post) &&
        (since === undefined || compareIds(post.id, since) > 0) &&
        (until === undefined || compareIds(post.id, until) < 0) &&
        post.createdAt >= from &&
        post.createdAt < to,
    );
  const start = behind === undefined ? 0 : all.filter((post) => compareIds(post.id, behind) >= 0).length;
  const posts = all.slice(start, start + most);
  const [newest] = posts;
  const oldest = posts[posts.length - 1];
  if (!newest || !oldest) return { meta: { result_count: 0 } };
  const before = all[start - 1 - most];
  return {
    data: posts.map((post) => show(call, view, post)),
    ...includes(call, view, posts),
    ...withErrors(withheld(call, view, posts)),
    meta: {
      result_count: posts.length,
      newest_id: newest.id,
      oldest_id: oldest.id,
      ...(start + most < all.length ? { next_token: tokenOf(oldest.id) } : {}),
      ...(start > 0 ? { previous_token: before ? tokenOf(before.id) : tokenOf('9999999999999999999') } : {}),
    },
  };
}

export function me(call: Call): Result {
  const { store, asked, caller } = call;
  allowQuery(asked, ['user.fields', 'tweet.fields', 'post.fields', 'expansions']);
  if (asked.query.has('expansions'))
    listed(call, ['expansions'], ['affiliation.user_id', 'most_recent_tweet_id', 'pinned_tweet_id']);
  return { data: userObject(store, caller.user, listed(call, ['user.fields'], userFields)) };
}

/** documented for own posts; assumed: 404 for one that is not there, 403 for somebody else's. */
export function deletePost(call: Call, id: string): Result {
  const { store, caller } = call;
  const post = store.data.posts[id];
  if (!post) throw fail('notFound', 'no such post');
  if (post.userId !== caller.user.id) throw fail('notPermitted', 'not their post');
  delete store.data.posts[id];
  call.changed.push(id);
  return { data: { deleted: true } };
}
