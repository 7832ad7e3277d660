// POST /{ig}/media_publish makes the post; GET /{ig}/content_publishing_limit tells how many more there may be today.
// documented: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media_publish
import type { Json } from '../../google/contract';
import { type Call, fieldsOf, type Result } from '../facebook/call';
import { type ErrorName, fail, invalid, noSuchField } from '../facebook/errors';
import { pick } from '../facebook/fields';
import { newInstagramId, newShortcode } from '../facebook/ids';
import { isWhole } from '../facebook/intake';
import { textOf, timeOf } from '../facebook/parameters';
import type { Store } from '../facebook/store';
import { requirePublishing } from './access';
import { statusOf } from './containers';
import type { Container, Media } from './types';

const dayMs = 24 * 60 * 60 * 1000;

const publishedSince = (store: Store, accountId: string, since: number): number =>
  Object.values(store.data.instagram.media).filter((media) => media.accountId === accountId && media.createdAt > since)
    .length;

function makeMedia(store: Store, container: Container): Media {
  const { intake, film } = container;
  const media: Media = {
    id: newInstagramId(store, 'content'),
    accountId: container.accountId,
    appId: container.appId,
    containerId: container.id,
    shortcode: newShortcode(store),
    caption: container.caption,
    altText: container.altText,
    createdAt: store.now(),
    picture: container.picture,
    film: isWhole(intake) && film ? { sha256: intake.sha256, facts: film } : null,
    shareToFeed: container.shareToFeed,
    engagement: { likes: 0, comments: 0 },
  };
  store.data.instagram.media[media.id] = media;
  container.mediaId ??= media.id;
  container.publishedAt ??= store.now();
  return media;
}

/** Undocumented; see Settings.secondPublish. */
const secondPublish: Record<string, ErrorName> = { not_ready: 'igNotReady', not_found: 'igMediaNotFound' };

function refuseSecond(store: Store): void {
  const rule = store.data.settings.secondPublish;
  if (rule === 'posts_again') return;
  const name = secondPublish[rule];
  throw name ? fail(name) : invalid('The media container has already been published');
}

export function publishContainer(call: Call, accountId: string): Result {
  const { store } = call;
  const account = requirePublishing(store, call.caller, call.method, accountId);
  const id = textOf(call.parameters, 'creation_id');
  if (id === undefined) throw invalid('The parameter creation_id is required');
  const container = store.data.instagram.containers[id];
  if (container?.accountId !== account.id) throw fail('igUnknownContainer');
  if (container.publishedAt !== null) refuseSecond(store);
  else {
    const status = statusOf(store, container);
    // assumed: an expired container is one that is not there
    if (status === 'EXPIRED') throw fail('igUnknownContainer');
    if (status !== 'FINISHED') throw fail('igNotReady');
  }
  // documented: the quota is enforced here alone
  if (publishedSince(store, account.id, store.now() - dayMs) >= store.data.settings.quotaTotal) throw fail('igQuota');
  const media = makeMedia(store, container);
  call.changed.push(media.id);
  return { id: media.id };
}

/** documented: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/content_publishing_limit ; `since` at most 24 hours back */
export function readLimit(call: Call, accountId: string): Result {
  const { store } = call;
  const account = requirePublishing(store, call.caller, call.method, accountId);
  const since = timeOf(call.parameters, 'since') ?? store.now() - dayMs;
  if (since < store.now() - dayMs - 1000) throw invalid('Param since must be within the last 24 hours');
  const config: Json = { quota_total: store.data.settings.quotaTotal, quota_duration: 86_400 };
  const values: Record<string, Json> = { quota_usage: publishedSince(store, account.id, since), config };
  const known = ['quota_usage', 'config'];
  const fields = fieldsOf(call)?.filter((field) => field.name !== 'id');
  const strange = fields?.find((field) => !known.includes(field.name));
  if (strange) throw noSuchField(strange.name, 'ContentPublishingLimitResponse');
  return { data: [pick(values, fields, 'ContentPublishingLimitResponse', known, ['quota_usage'])] };
}
