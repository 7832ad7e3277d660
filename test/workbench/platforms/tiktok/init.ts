// /v2/post/publish/video/init/ and /inbox/video/init/: opens one publication and hands out its upload address. Nothing is posted yet.
// documented: https://developers.tiktok.com/doc/content-posting-api-reference-direct-post , …-upload-video
import { type Call, Members, type Result, requireScope, spend } from './call';
import { readPlan } from './chunk-plan';
import { privacyOptions, refusalOfDay } from './creator-info';
import { fail, invalid, NotSimulated } from './errors';
import { newPublishId, newSecret, newUploadId } from './ids';
import { pendingDrafts } from './store';
import type { ChunkPlan, PostInfo, PrivacyLevel, Publication } from './types';

export const uploadHost = 'open-upload.tiktokapis.com';

const titleChars = 2200;

const sourceNames = ['source', 'video_size', 'chunk_size', 'total_chunk_count', 'video_url'];
const postNames = [
  'privacy_level',
  'title',
  'disable_duet',
  'disable_stitch',
  'disable_comment',
  'video_cover_timestamp_ms',
  'brand_content_toggle',
  'brand_organic_toggle',
  'is_aigc',
];

function readSource(call: Call, body: Members): ChunkPlan {
  const source = new Members(body.need(body.object('source_info'), 'source_info'), 'source_info.', sourceNames);
  const kind = source.need(source.text('source'), 'source');
  if (kind === 'PULL_FROM_URL') throw new NotSimulated('source PULL_FROM_URL of video/init');
  if (kind !== 'FILE_UPLOAD') throw invalid('source_info.source must be FILE_UPLOAD or PULL_FROM_URL');
  if (source.text('video_url') !== undefined) throw invalid('source_info.video_url goes with PULL_FROM_URL alone');
  return readPlan(source, call.store.data.settings);
}

/** documented: branded content cannot be private, https://developers.tiktok.com/doc/content-sharing-guidelines ; assumed that the API refuses it, and how */
function refusePrivateBrand(post: PostInfo): void {
  if (post.brandContent && post.privacy === 'SELF_ONLY')
    throw invalid('Branded content visibility cannot be set to private.');
}

function readPost(call: Call, body: Members): PostInfo {
  const { creator } = call.caller;
  const post = new Members(body.need(body.object('post_info'), 'post_info'), 'post_info.', postNames);
  const title = post.text('title') ?? '';
  // documented: counted in UTF-16 units, as `.length` counts
  if (title.length > titleChars) throw invalid(`post_info.title must not exceed ${titleChars} UTF-16 runes`);
  const level = post.text('privacy_level');
  const privacy = privacyOptions(creator).find((option) => option === level);
  if (privacy === undefined) throw fail('privacy_level_option_mismatch');
  const read: PostInfo = {
    title,
    privacy,
    disableComment: post.flag('disable_comment') ?? false,
    disableDuet: post.flag('disable_duet') ?? false,
    disableStitch: post.flag('disable_stitch') ?? false,
    brandContent: post.need(post.flag('brand_content_toggle'), 'brand_content_toggle'),
    brandOrganic: post.flag('brand_organic_toggle') ?? false,
    isAigc: post.flag('is_aigc') ?? false,
    coverMs: post.whole('video_cover_timestamp_ms') ?? null,
  };
  refusePrivateBrand(read);
  return { ...read, privacy: unauditedPrivacy(call, privacy) };
}

/** documented: until the audit only SELF_ONLY, and only from accounts that are private at that moment. https://developers.tiktok.com/doc/content-sharing-guidelines */
function unauditedPrivacy(call: Call, privacy: PrivacyLevel): PrivacyLevel {
  const { app, creator } = call.caller;
  if (app.audited) return privacy;
  if (!creator.isPrivate) throw fail('unaudited_client_can_only_post_to_private_accounts');
  if (privacy !== 'SELF_ONLY' && call.store.data.settings.unauditedPrivacy === 'refused')
    throw fail('unaudited_client_can_only_post_to_private_accounts');
  return 'SELF_ONLY';
}

function open(call: Call, kind: Publication['kind'], plan: ChunkPlan, post: PostInfo | null): Result {
  const { store, caller, strike } = call;
  const { settings } = store.data;
  const made: Publication = {
    publishId: newPublishId(store, kind),
    kind,
    openId: caller.creator.openId,
    clientKey: caller.app.clientKey,
    createdAt: store.now(),
    post,
    plan,
    uploadId: newUploadId(store),
    uploadToken: newSecret(store),
    uploadUntil: store.now() + settings.uploadHours * 3_600_000,
    contentType: null,
    parts: [],
    uploadedBytes: 0,
    sentAt: null,
    sha256: null,
    readyAt: null,
    verdict: null,
    processingSeconds: strike?.kind === 'slow_processing' ? strike.seconds : settings.processingSeconds,
    pollsLeft: strike?.kind === 'slow_processing' ? strike.polls : settings.processingPolls,
    idPollsLeft: settings.idPolls,
    planned: strike?.kind === 'late_failure' ? strike.reason : null,
    videoIds: [],
  };
  store.data.publications[made.publishId] = made;
  call.changed.push(made.publishId);
  const query = new URLSearchParams({ upload_id: made.uploadId, upload_token: made.uploadToken });
  return { publish_id: made.publishId, upload_url: `https://${uploadHost}/video/?${query}` };
}

export function initDirect(call: Call): Result {
  const { store, caller } = call;
  requireScope(caller, 'video.publish');
  spend(store, 'video_init', caller.token, store.data.settings.initsPerMinute);
  const body = new Members(call.body, '', ['post_info', 'source_info']);
  const plan = readSource(call, body);
  const post = readPost(call, body);
  const refusal = refusalOfDay(store, caller.app, caller.creator);
  if (refusal) throw fail(refusal);
  return open(call, 'direct', plan, post);
}

/** Takes no post_info: caption and privacy are the person's, in the app. assumed: a post_info is refused rather than ignored */
export function initInbox(call: Call): Result {
  const { store, caller } = call;
  requireScope(caller, 'video.upload');
  spend(store, 'inbox_init', caller.token, store.data.settings.initsPerMinute);
  const plan = readSource(call, new Members(call.body, '', ['source_info']));
  if (caller.creator.isBanned) throw fail('spam_risk_user_banned_from_posting');
  if (pendingDrafts(store, caller.creator.openId).length >= store.data.settings.pendingDrafts)
    throw fail('spam_risk_too_many_pending_share');
  return open(call, 'inbox', plan, null);
}
