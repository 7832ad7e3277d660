// POST /{page}/videos in phases: start, transfer, finish, cancel. The server says which bytes it wants next.
// documented parameters: https://developers.facebook.com/docs/graph-api/reference/page/videos , protocol: https://developers.facebook.com/docs/graph-api/video-uploads
import { requireCreating } from './access';
import type { Call, Result } from './call';
import { errors, fail, GraphError, invalid, NotSimulated } from './errors';
import { isWhole, newIntake, receivedBytes, take } from './intake';
import { booleanOf, refuseUnsimulated, textOf } from './parameters';
import type { Page } from './types';
import { beginVideo, finishVideo, lookAtFilm } from './video-life';
import type { Video } from './video-types';

/** reported text: "Error Codes" of https://developers.facebook.com/docs/video-api/guides/reels-publishing */
export const missing = (...names: string[]): GraphError => invalid(`Missing parameter: {${names.join(', ')}}`);

export function wholeNumberOf(call: Call, name: string): number {
  const text = textOf(call.parameters, name);
  if (text === undefined) throw missing(name);
  if (!/^\d{1,15}$/.test(text)) throw invalid(`Param ${name} must be an integer`);
  return Number(text);
}

const unsimulatedParameters = [
  'backdated_post',
  'content_category',
  'content_tags',
  'crossposting_actions',
  'custom_labels',
  'embeddable',
  'feed_targeting',
  'file_url',
  'is_explicit_share',
  'no_story',
  'place',
  'scheduled_publish_time',
  'source',
  'sponsor_id',
  'targeting',
  'thumb',
  'unpublished_content_type',
];

/** Offsets are text: they outgrow what some readers take for a number. reported: https://github.com/inovector/mixpost ManagesMetaResources.php */
function offsetsOf(call: Call, video: Video): { start_offset: string; end_offset: string } {
  const start = receivedBytes(video.intake);
  const end = Math.min(start + call.store.data.settings.videoPieceBytes, video.intake?.total ?? 0);
  return { start_offset: String(start), end_offset: String(end) };
}

function start(call: Call, page: Page): Result {
  const { videoMinBytes, videoMaxBytes } = call.store.data.settings;
  const total = wholeNumberOf(call, 'file_size');
  if (total < videoMinBytes) throw fail('videoTooSmall');
  if (total > videoMaxBytes) throw fail('videoTooLarge');
  const video = beginVideo(call, page, 'video');
  video.intake = newIntake(total);
  return { upload_session_id: video.sessionId, video_id: video.id, ...offsetsOf(call, video) };
}

function sessionOf(call: Call, page: Page): Video {
  const id = textOf(call.parameters, 'upload_session_id');
  if (id === undefined) throw missing('upload_session_id');
  const video = Object.values(call.store.data.videos).find((one) => one.sessionId === id);
  if (video?.pageId !== page.id || video.appId !== call.caller.app.id) throw fail('videoSessionGone');
  return video;
}

/** A piece may be shorter than asked; assumed: a longer one is as wrong as one from another place. */
function transfer(call: Call, page: Page): Result {
  const video = sessionOf(call, page);
  const piece = call.files[0];
  if (!piece) throw missing('video_file_chunk');
  const offset = wholeNumberOf(call, 'start_offset');
  if (video.stage !== 'uploading' || !video.intake) throw fail('videoSessionGone');
  const wanted = offsetsOf(call, video);
  const room = Number(wanted.end_offset) - Number(wanted.start_offset);
  if (offset !== Number(wanted.start_offset) || piece.bytes.length > room)
    throw new GraphError({ ...errors.videoWrongOffset, data: wanted });
  if (piece.bytes.length === 0) throw fail('videoIncomplete');
  call.changed.push(video.id);
  if (take(call.store, video.intake, piece.bytes)) lookAtFilm(call.store, video);
  return offsetsOf(call, video);
}

function finish(call: Call, page: Page): Result {
  finishVideo(call, sessionOf(call, page), {
    title: textOf(call.parameters, 'title') ?? null,
    description: textOf(call.parameters, 'description') ?? null,
    wantsPublic: booleanOf(call.parameters, 'published') ?? true,
  });
  return { success: true };
}

function cancel(call: Call, page: Page): Result {
  const video = sessionOf(call, page);
  if (video.stage !== 'uploading') throw fail('videoSessionGone');
  video.stage = 'cancelled';
  if (!isWhole(video.intake)) video.intake = null;
  call.changed.push(video.id);
  return { success: true };
}

const phases: Record<string, (call: Call, page: Page) => Result> = { start, transfer, finish, cancel };

/** The enums of the specification are upper case, guides and callers use lower case. documented, both: https://github.com/facebook/facebook-business-sdk-codegen */
export function uploadVideo(call: Call, page: Page): Result {
  requireCreating(call.store, call.caller, page);
  const phase = textOf(call.parameters, 'upload_phase')?.toLowerCase();
  if (phase === undefined) throw new NotSimulated('POST /{page}/videos without upload_phase');
  refuseUnsimulated(call.parameters, 'POST /{page}/videos', unsimulatedParameters);
  const run = Object.hasOwn(phases, phase) ? phases[phase] : undefined;
  if (!run) throw invalid(`Param upload_phase must be one of {START, TRANSFER, FINISH, CANCEL} - got "${phase}".`);
  return run(call, page);
}
