// /v2/post/publish/creator_info/query/: what this creator may post just now. Its three refusals come with HTTP 200.
// documented: https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info
import { type Call, type Result, requireScope, spend } from './call';
import { type ErrorCode, errors, TiktokError } from './errors';
import { isBeyondUserCap, postsOfDay, type Store } from './store';
import type { App, Creator, PrivacyLevel } from './types';

export const privacyOptions = (creator: Creator): PrivacyLevel[] => [
  creator.isPrivate ? 'FOLLOWER_OF_CREATOR' : 'PUBLIC_TO_EVERYONE',
  'MUTUAL_FOLLOW_FRIENDS',
  'SELF_ONLY',
];

/** Why this creator cannot post through this app today; the init calls say the same with HTTP 403. */
export function refusalOfDay(store: Store, app: App, creator: Creator): ErrorCode | undefined {
  if (creator.isBanned) return 'spam_risk_user_banned_from_posting';
  if (postsOfDay(store, creator.openId).length >= store.data.settings.postsPerDay) return 'spam_risk_too_many_posts';
  if (isBeyondUserCap(store, app, creator.openId)) return 'reached_active_user_cap';
  return undefined;
}

export const withStatus200: readonly string[] = [
  'spam_risk_too_many_posts',
  'spam_risk_user_banned_from_posting',
  'reached_active_user_cap',
];

export function queryCreatorInfo({ store, caller }: Call): Result {
  requireScope(caller, 'video.publish');
  spend(store, 'creator_info', caller.token, store.data.settings.creatorInfoPerMinute);
  const { creator } = caller;
  const refusal = refusalOfDay(store, caller.app, creator);
  if (refusal) throw new TiktokError({ ...errors[refusal], code: refusal, status: 200 });
  return {
    // The picture itself is not simulated: nobody answers at this host.
    creator_avatar_url: `https://p16-common-sign.tiktokcdn.com/tos-alisg-avt-0068/${creator.unionId}~tplv-tiktokx-cropcenter:168:168.jpeg`,
    creator_username: creator.username,
    creator_nickname: creator.nickname,
    privacy_level_options: privacyOptions(creator),
    comment_disabled: creator.commentDisabled,
    duet_disabled: creator.duetDisabled,
    stitch_disabled: creator.stitchDisabled,
    max_video_post_duration_sec: creator.maxSeconds,
  };
}
