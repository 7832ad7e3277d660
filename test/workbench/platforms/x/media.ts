// The life of an upload: begun, filled, put together, processed, usable for a while; and what the API says of it.
// documented: https://docs.x.com/x-api/media/quickstart/media-upload-chunked
import type { Caller } from './access';
import { fail, invalid, noSuchMedia } from './errors';
import { newId } from './ids';
import { isForPosts, judge, kindOf } from './judge';
import type { Store } from './store';
import type { Media } from './types';

/** documented in the examples: 1,295,999 s after initialize, 86,400 s after finalize. */
const begunSeconds = 1_295_999;
const readySeconds = 86_400;

/** reported prefixes: 3 photo, 7 and 13 film, 16 GIF. https://github.com/retifrav/retifrav.github.io/issues/30 */
const keyPrefix: Record<string, number> = { tweet_image: 3, tweet_gif: 16, tweet_video: 7, amplify_video: 13 };

export function beginUpload(
  store: Store,
  caller: Caller,
  given: { category: string; declaredType: string | null; totalBytes: number; owners: string[] },
): Media {
  const id = newId(store);
  const media: Media = {
    id,
    key: `${keyPrefix[given.category] ?? 3}_${id}`,
    userId: caller.user.id,
    ...given,
    createdAt: store.now(),
    expiresAt: store.now() + begunSeconds * 1000,
    segments: {},
    sha256: null,
    finalizedAt: null,
    verdict: null,
    polls: 0,
    lastPollAt: 0,
    altText: null,
  };
  store.data.media[id] = media;
  return media;
}

/** documented per account kind; assumed that X refuses by the declared size, and these words. */
export function refuseSize(store: Store, caller: Caller, category: string, bytes: number): void {
  const { settings } = store.data;
  const kind = kindOf(category);
  const film = caller.user.subscription === 'Premium' ? settings.premiumFilmBytes : settings.filmBytes;
  const cap = kind === 'video' ? film : kind === 'animated_gif' ? settings.gifBytes : settings.pictureBytes;
  if (bytes > cap) throw invalid(`File size exceeds ${cap} bytes.`, { total_bytes: [String(bytes)] });
}

/** Foreign, unknown and expired ids look alike. assumed */
export function ownMedia(store: Store, caller: Caller, id: string): Media {
  const media = store.data.media[id];
  if (!media || media.userId !== caller.user.id || store.now() >= media.expiresAt) throw noSuchMedia(id);
  return media;
}

/** Puts the parts together once, looks at the whole, and starts processing. */
export function complete(store: Store, media: Media): void {
  const parts = Object.keys(media.segments).map((_, index) => media.segments[String(index)]);
  const sum = parts.reduce((bytes, part) => bytes + (part?.bytes ?? 0), 0);
  if (parts.length === 0 || parts.includes(undefined) || sum !== media.totalBytes) throw fail('segmentsDoNotAddUp');
  const whole = new Uint8Array(sum);
  let at = 0;
  for (const part of parts) {
    if (!part) continue;
    whole.set(store.blobs.get(part.sha256), at);
    at += part.bytes;
  }
  settleMedia(store, media, whole, store.blobs.put(whole));
}

export function settleMedia(store: Store, media: Media, whole: Uint8Array, sha256: string): void {
  const verdict = judge(kindOf(media.category) ?? 'photo', whole, store.data.settings);
  // Pictures are looked at while the caller waits. assumed status and words
  if (verdict.failure !== null && verdict.kind === 'photo') throw invalid(verdict.failure);
  media.sha256 = sha256;
  media.verdict = verdict;
  media.finalizedAt = store.now();
  media.expiresAt = store.now() + readySeconds * 1000;
}

export type Processing = 'none' | 'pending' | 'in_progress' | 'succeeded' | 'failed';

export function processingOf(store: Store, media: Media): Processing {
  if (!media.verdict || media.verdict.kind === 'photo') return 'none';
  if (media.polls >= store.data.settings.processingPolls)
    return media.verdict.failure === null ? 'succeeded' : 'failed';
  return media.polls === 0 ? 'pending' : 'in_progress';
}

/** A look at the status moves processing on, but no faster than it asked to be looked at. */
export function poll(store: Store, media: Media): void {
  const { checkAfterSeconds, processingPolls } = store.data.settings;
  const since = store.now() - Math.max(media.lastPollAt, media.finalizedAt ?? 0);
  if (processingOf(store, media) === 'none' || media.polls >= processingPolls) return;
  if (media.polls > 0 && since < checkAfterSeconds * 1000) return;
  media.polls += 1;
  media.lastPollAt = store.now();
}

function processingInfo(store: Store, media: Media) {
  const state = processingOf(store, media);
  const { checkAfterSeconds, processingPolls } = store.data.settings;
  const progress = Math.floor((100 * media.polls) / Math.max(1, processingPolls));
  switch (state) {
    case 'none':
      return undefined;
    case 'pending':
      return { state, check_after_secs: checkAfterSeconds };
    case 'in_progress':
      return { state, check_after_secs: checkAfterSeconds, progress_percent: progress };
    case 'succeeded':
      return { state, progress_percent: 100 };
    case 'failed':
      // reported; the specification does not describe `error`: https://github.com/retifrav/retifrav.github.io/issues/30
      return {
        state,
        progress_percent: 100,
        error: { code: 1, name: 'InvalidMedia', message: media.verdict?.failure ?? 'file is invalid' },
      };
  }
}

/** What initialize, finalize, one-shot and STATUS answer. */
export function mediaAnswer(store: Store, media: Media) {
  const info = processingInfo(store, media);
  const { verdict } = media;
  return {
    id: media.id,
    media_key: media.key,
    expires_after_secs: Math.max(0, Math.floor((media.expiresAt - store.now()) / 1000)),
    ...(media.finalizedAt === null ? {} : { size: media.totalBytes }),
    ...(verdict?.kind === 'photo'
      ? { image: { w: verdict.width, h: verdict.height, image_type: verdict.contentType } }
      : {}),
    ...(verdict?.kind === 'video' && verdict.failure === null ? { video: { video_type: verdict.contentType } } : {}),
    ...(info ? { processing_info: info } : {}),
  };
}

/** Whether a post may carry it now; the answer is why not, in words X keeps to itself. */
export function whyUnusable(store: Store, caller: Caller, id: string): string | undefined {
  const media = store.data.media[id];
  const { mediaUsableAfterSeconds } = store.data.settings;
  if (!media) return `${id} is unknown`;
  if (media.userId !== caller.user.id && !media.owners.includes(caller.user.id)) return `${id} is somebody else's`;
  if (store.now() >= media.expiresAt) return `${id} has expired`;
  if (!media.verdict || media.finalizedAt === null) return `${id} was not finalized`;
  if (!isForPosts(media.category)) return `${id} was uploaded as ${media.category}`;
  const state = processingOf(store, media);
  if (state !== 'none' && state !== 'succeeded') return `${id} is ${state}`;
  if (media.verdict.unusable) return `${id} breaks a rule that processing lets pass`;
  if (mediaUsableAfterSeconds === null) return `${id} is refused for ever (setting)`;
  const readyAt = Math.max(media.finalizedAt, media.lastPollAt);
  if (store.now() < readyAt + mediaUsableAfterSeconds * 1000) return `${id} is not known everywhere yet`;
  return undefined;
}
