// /v2/post/publish/status/fetch/: how far a publication has come.
// documented: https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status
import { type Call, Members, type Result, requireScope, spend } from './call';
import { fail } from './errors';
import { isPublic, type Store } from './store';
import type { Publication, Verdict } from './types';
import { int64 } from './wire';

/** What the asker may know of the verdict: a status lags behind for so many questions, and a post id for more. */
function seenVerdict(one: Publication): Verdict | undefined {
  if (one.sentAt === null) return undefined;
  if (one.pollsLeft === 0) return one.verdict ?? undefined;
  one.pollsLeft -= 1;
  return undefined;
}

/** Only of public posts, after moderation. */
function seenPosts(store: Store, one: Publication): string[] {
  if (one.idPollsLeft > 0) {
    one.idPollsLeft -= 1;
    return [];
  }
  return one.videoIds.filter((id) => {
    const video = store.data.videos[id];
    return video !== undefined && isPublic(store, video);
  });
}

/** `publicaly` is TikTok's own spelling. */
function withPosts(store: Store, ids: readonly string[]): Result {
  if (ids.length === 0 && store.data.settings.missingPostId === 'absent') return {};
  return { publicaly_available_post_id: ids.map(int64) };
}

export function fetchStatus(call: Call): Result {
  const { store, caller } = call;
  requireScope(caller, 'video.publish', 'video.upload');
  spend(store, 'status', caller.token, store.data.settings.statusPerMinute);
  const body = new Members(call.body, '', ['publish_id']);
  const one = store.data.publications[body.need(body.text('publish_id'), 'publish_id')];
  const { statusHours } = store.data.settings;
  if (!one || (statusHours > 0 && store.now() - one.createdAt > statusHours * 3_600_000))
    throw fail('invalid_publish_id');
  if (one.openId !== caller.creator.openId || one.clientKey !== caller.app.clientKey)
    throw fail('token_not_authorized_for_specified_publish_id');
  const uploaded = { uploaded_bytes: one.uploadedBytes };
  const verdict = seenVerdict(one);
  // assumed: an upload that was never finished stays so, also after its address has expired
  if (!verdict) return { status: 'PROCESSING_UPLOAD', ...uploaded };
  if (verdict.reason) return { status: 'FAILED', fail_reason: verdict.reason, ...uploaded };
  if (verdict.status === 'SEND_TO_USER_INBOX') {
    const isMoved = one.videoIds.length > 0 && store.data.settings.finishedDraft === 'moves';
    if (!isMoved) return { status: 'SEND_TO_USER_INBOX', ...uploaded };
  }
  return { status: 'PUBLISH_COMPLETE', ...withPosts(store, seenPosts(store, one)), ...uploaded };
}
