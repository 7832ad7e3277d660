// POST /{page}/video_reels: start names the address for the bytes (rupload.ts takes them), finish asks for publication.
// documented: https://developers.facebook.com/docs/video-api/guides/reels-publishing
import { requireCreating } from './access';
import type { Call, Result } from './call';
import { fail, invalid, NotSimulated } from './errors';
import { refuseUnsimulated, textOf } from './parameters';
import type { Store } from './store';
import type { Page } from './types';
import { beginVideo, finishVideo, ownVideo } from './video-life';
import { missing } from './video-upload';

const dayMs = 24 * 60 * 60 * 1000;

const unsimulatedParameters = ['feed_targeting', 'is_ai_generated', 'place', 'scheduled_publish_time', 'targeting'];

function start(call: Call, page: Page): Result {
  const video = beginVideo(call, page, 'reel');
  return { video_id: video.id, upload_url: `https://rupload.facebook.com/video-upload/${call.version}/${video.id}` };
}

const reelsOfLastDay = (store: Store, page: Page): number =>
  Object.values(store.data.videos).filter(
    ({ kind, pageId, publishedAt }) =>
      kind === 'reel' && pageId === page.id && publishedAt !== null && publishedAt > store.now() - dayMs,
  ).length;

function finish(call: Call, page: Page): Result {
  const { parameters, store } = call;
  const id = textOf(parameters, 'video_id');
  const state = textOf(parameters, 'video_state');
  const absent = [id === undefined ? 'video_id' : [], state === undefined ? 'video_state' : []].flat();
  if (absent.length > 0) throw missing(...absent);
  if (state === 'SCHEDULED') throw new NotSimulated('a scheduled reel');
  if (state !== 'PUBLISHED' && state !== 'DRAFT')
    throw invalid(`Param video_state must be one of {DRAFT, PUBLISHED, SCHEDULED} - got "${state}".`);
  const video = ownVideo(call, page, id, 'reel');
  if (
    state === 'PUBLISHED' &&
    video.stage === 'uploading' &&
    reelsOfLastDay(store, page) >= store.data.settings.reelsPerDay
  )
    throw fail('reelQuota');
  finishVideo(call, video, {
    title: textOf(parameters, 'title') ?? null,
    description: textOf(parameters, 'description') ?? null,
    wantsPublic: state === 'PUBLISHED',
  });
  return { success: true };
}

export function uploadReel(call: Call, page: Page): Result {
  requireCreating(call.store, call.caller, page);
  refuseUnsimulated(call.parameters, 'POST /{page}/video_reels', unsimulatedParameters);
  const phase = textOf(call.parameters, 'upload_phase')?.toLowerCase();
  if (phase === undefined) throw missing('upload_phase');
  if (phase === 'start') return start(call, page);
  if (phase === 'finish') return finish(call, page);
  throw invalid(`Param upload_phase must be one of {START, FINISH} - got "${phase}".`);
}
