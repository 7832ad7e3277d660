// The checks that come after the last chunk, and what follows: a video, a draft in the inbox, or a late failure.
// reported that init and upload succeed for bad files: https://github.com/brightbeanxyz/brightbean-studio/pull/147
import { decodeVideo, type VideoFacts } from '../media/video';
import type { FailReason } from './fail-reasons';
import { newVideoId } from './ids';
import { postsOfDay, type Store } from './store';
import type { Publication, Verdict, Video } from './types';

/** documented: https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide ; sample entries of H.264, H.265, VP8 and VP9 */
const codecs = ['avc1', 'avc3', 'hvc1', 'hev1', 'vp08', 'vp09'];
const containers = ['mp4', 'mov', 'webm'];

interface Check {
  reason: FailReason;
  passes(film: VideoFacts, maxSeconds: number): boolean;
}

const isSide = (pixels: number): boolean => pixels >= 360 && pixels <= 4096;

/** documented numbers (same page). A WebM need not tell its rate (0). A rate like 59.94 or 60.02 is within the bounds (assumed: rounded to tenths). */
const checks: readonly Check[] = [
  {
    reason: 'file_format_check_failed',
    passes: (film) => containers.includes(film.container) && codecs.includes(film.codec),
  },
  {
    reason: 'duration_check_failed',
    passes: (film, maxSeconds) => film.seconds > 0 && film.seconds <= Math.min(600, maxSeconds),
  },
  {
    reason: 'frame_rate_check_failed',
    passes: ({ fps }) => fps === 0 || (Math.round(fps * 10) >= 230 && Math.round(fps * 10) <= 600),
  },
  { reason: 'picture_size_check_failed', passes: (film) => isSide(film.width) && isSide(film.height) },
];

function failureOf(store: Store, one: Publication, film: VideoFacts | undefined): FailReason | undefined {
  if (one.planned) return one.planned;
  const creator = store.data.creators[one.openId];
  const mayStill = Object.values(store.data.tokens).some(
    (token) => token.openId === one.openId && token.clientKey === one.clientKey && !token.isRevoked,
  );
  if (!creator || !mayStill) return 'auth_removed';
  if (creator.isBanned) return 'spam_risk_user_banned_from_posting';
  if (!film) return 'file_format_check_failed';
  const failed = checks.find((check) => !check.passes(film, creator.maxSeconds));
  if (failed) return failed.reason;
  // Inits accepted side by side may together pass the day's cap: the later ones fail here.
  const before = postsOfDay(store, one.openId).filter((other) => other.verdict !== null);
  return one.kind === 'direct' && before.length >= store.data.settings.postsPerDay
    ? 'spam_risk_too_many_posts'
    : undefined;
}

export interface Made {
  caption: string;
  privacy: Video['privacy'];
  at: number;
  byHand: boolean;
  disableComment?: boolean;
}

/** The one place where something comes to stand on a profile. */
export function makeVideo(store: Store, one: Publication, film: VideoFacts, made: Made): Video {
  const video: Video = {
    id: newVideoId(store),
    openId: one.openId,
    publishId: one.publishId,
    caption: made.caption,
    privacy: made.privacy,
    disableComment: made.disableComment ?? false,
    brandContent: one.post?.brandContent ?? false,
    brandOrganic: one.post?.brandOrganic ?? false,
    isAigc: one.post?.isAigc ?? false,
    sha256: one.sha256 ?? '',
    bytes: one.plan.videoBytes,
    contentType: one.contentType ?? 'video/mp4',
    seconds: film.seconds,
    width: film.width,
    height: film.height,
    createdAt: made.at,
    publicAt: made.at + store.data.settings.moderationSeconds * 1000,
    byHand: made.byHand,
    counts: { views: 0, likes: 0, comments: 0, shares: 0 },
  };
  store.data.videos[video.id] = video;
  one.videoIds.push(video.id);
  return video;
}

export const filmOf = (store: Store, one: Publication): VideoFacts | undefined =>
  one.sha256 === null ? undefined : decodeVideo(store.blobs.get(one.sha256));

function decide(store: Store, one: Publication, at: number): Verdict {
  const film = filmOf(store, one);
  const reason = failureOf(store, one, film);
  if (reason || !film) return { status: 'FAILED', reason: reason ?? 'internal', at };
  if (!one.post) return { status: 'SEND_TO_USER_INBOX', reason: null, at };
  const { title, privacy, disableComment } = one.post;
  makeVideo(store, one, film, { caption: title, privacy, disableComment, at, byHand: false });
  return { status: 'PUBLISH_COMPLETE', reason: null, at };
}

/** What the passing of time alone does: everything whose checks are over gets its verdict, in the order of their ends. */
export function settle(store: Store): void {
  const due = Object.values(store.data.publications)
    .flatMap((one) => (one.verdict === null && one.readyAt !== null ? [{ one, at: one.readyAt }] : []))
    .filter(({ at }) => store.now() >= at)
    .sort((a, b) => a.at - b.at);
  for (const { one, at } of due) one.verdict = decide(store, one, at);
}
