// How the media gets to X: a picture in one call; a film begun, sent in segments of its own numbering, finished, and waited for.
// https://docs.x.com/x-api/media/quickstart/media-upload-chunked and https://docs.x.com/openapi.json (documented)
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import type { Attempt, Step } from '../publisher';
import { about, readAnswer, refusedAs, troubleIn, troubleStep } from './answers';
import { urls } from './api';
import { type Media, mediaOf, type XPhase, type XState } from './state';

/** 1 MiB is what X's own example sends; larger ones have been refused with 413 (reported). */
export const usualSegmentBytes = 1_048_576;
const smallestSegmentBytes = 262_144;
/** documented: segment_index from 0 to 999. */
const mostSegments = 1000;
/** How often a file is uploaded before it is given up. */
export const mostRounds = 2;

const mediaSchema = z.object({
  data: z.object({
    id: z.string(),
    media_key: z.optional(z.string()),
    processing_info: z.optional(
      z.object({
        state: z.string(),
        check_after_secs: z.optional(z.number()),
        error: z.optional(z.object({ code: z.optional(z.number()), name: z.optional(z.string()) })),
      }),
    ),
  }),
});
type Uploaded = z.infer<typeof mediaSchema>['data'];

const next = (state: XState): Step<XState> => ({ kind: 'next', state });

/** A film of more than a thousand usual segments gets larger ones. */
export const startFilmPhase = (film: MediaFile, round: number, segmentBytes: number): XState => ({
  phase: 'start_film',
  round,
  segmentBytes: Math.max(segmentBytes, Math.ceil(film.bytes / mostSegments)),
});

const mediaFrom = ({ id, media_key }: Uploaded, round: number): Media => ({
  mediaId: id,
  mediaKey: media_key ?? '',
  round,
});

/** media and media_category alone: what else was allowed has changed between versions of the specification. */
export function uploadPicture(state: XPhase<'upload_picture'>, attempt: Attempt, picture: MediaFile): Step<XState> {
  const answer = attempt.send({
    method: 'post',
    url: urls.upload,
    payload: { media: attempt.blob(picture), media_category: 'tweet_image' },
  });
  const reading = readAnswer(answer, mediaSchema);
  if (reading.kind !== 'read') return troubleStep(attempt.account, reading, 'repeat');
  return afterUpload(reading.value.data, mediaFrom(reading.value.data, state.round), attempt);
}

export function startFilm(state: XPhase<'start_film'>, attempt: Attempt, film: MediaFile): Step<XState> {
  const payload = { media_type: film.mimeType, total_bytes: film.bytes, media_category: 'tweet_video' };
  const answer = attempt.send({
    method: 'post',
    url: urls.initialize,
    contentType: 'application/json',
    payload: JSON.stringify(payload),
  });
  const reading = readAnswer(answer, mediaSchema);
  if (reading.kind !== 'read') return troubleStep(attempt.account, reading, 'repeat');
  const media = mediaFrom(reading.value.data, state.round);
  return next({ phase: 'append_film', ...media, segmentBytes: state.segmentBytes, index: 0 });
}

/** A segment that may have arrived is sent again under its index: it stays one segment. */
export function appendFilm(state: XPhase<'append_film'>, attempt: Attempt, film: MediaFile): Step<XState> {
  const first = state.index * state.segmentBytes;
  const last = Math.min(first + state.segmentBytes, film.bytes) - 1;
  const trouble = troubleIn(
    attempt.send({
      method: 'post',
      url: urls.append(state.mediaId),
      payload: { media: attempt.part(film, first, last), segment_index: String(state.index) },
    }),
  );
  if (trouble && refusedAs(trouble, 'too_large')) return withSmallerSegments(state, attempt, film);
  if (trouble && refusedAs(trouble, 'invalid') && state.round < mostRounds) return anew(state, film);
  if (trouble) return troubleStep(attempt.account, trouble, 'repeat');
  if (last + 1 < film.bytes) return next({ ...state, index: state.index + 1 });
  return next({ phase: 'finish_film', ...mediaOf(state) });
}

/** Each index stands for another place in the film then, so the upload begins anew. */
function withSmallerSegments(state: XPhase<'append_film'>, attempt: Attempt, film: MediaFile): Step<XState> {
  const segmentBytes = Math.ceil(state.segmentBytes / 2);
  if (segmentBytes < smallestSegmentBytes || film.bytes > segmentBytes * mostSegments) {
    return { kind: 'failed', again: 'no', problem: about(attempt.account, 'platformRefused', '413') };
  }
  return next({ phase: 'start_film', round: state.round, segmentBytes });
}

const anew = ({ round }: Media, film: MediaFile): Step<XState> =>
  next(startFilmPhase(film, round + 1, usualSegmentBytes));

/** A refusal may mean that an earlier call, whose answer was lost, has finished it already: the status tells. */
export function finishFilm(state: XPhase<'finish_film'>, attempt: Attempt): Step<XState> {
  const reading = readAnswer(attempt.send({ method: 'post', url: urls.finalize(state.mediaId) }), mediaSchema);
  if (refusedAs(reading, 'invalid')) {
    return next({ phase: 'await_media', ...mediaOf(state), waitedSeconds: 0, isDoubted: true });
  }
  if (reading.kind !== 'read') return troubleStep(attempt.account, reading, 'repeat');
  return afterUpload(reading.value.data, mediaOf(state), attempt);
}

/** How long processing may take in all, by the waits X asked for. Then the office is told; nothing is public. */
const longestProcessing = 3600;
const usualWait = 5;

export function awaitMedia(state: XPhase<'await_media'>, attempt: Attempt, file: MediaFile): Step<XState> {
  const reading = readAnswer(attempt.send({ method: 'get', url: urls.status(state.mediaId) }), mediaSchema);
  const isUnfinished = reading.kind === 'read' && state.isDoubted && !reading.value.data.processing_info;
  if (isUnfinished || refusedAs(reading, 'invalid')) {
    if (state.round < mostRounds) return anew(state, file);
    return { kind: 'failed', again: 'no', problem: about(attempt.account, 'platformRefused', '400') };
  }
  if (reading.kind !== 'read') return troubleStep(attempt.account, reading, 'repeat');
  if (state.waitedSeconds > longestProcessing) {
    return { kind: 'failed', again: 'no', problem: about(attempt.account, 'noAnswer') };
  }
  return afterUpload(reading.value.data, mediaOf(state), attempt, state.waitedSeconds);
}

/** Ready when X says so, or says nothing of processing. */
function afterUpload(uploaded: Uploaded, media: Media, attempt: Attempt, waitedSeconds = 0): Step<XState> {
  const info = uploaded.processing_info;
  if (info?.state === 'failed') {
    const detail = info.error?.name ?? String(info.error?.code ?? '');
    return { kind: 'failed', again: 'no', problem: about(attempt.account, 'filmProcessing', detail) };
  }
  if (info && info.state !== 'succeeded') {
    const seconds = Math.max(1, info.check_after_secs ?? usualWait);
    const state = { phase: 'await_media', ...media, waitedSeconds: waitedSeconds + seconds, isDoubted: false } as const;
    return { kind: 'wait', state, seconds };
  }
  return next({ phase: 'describe_picture', ...media });
}

/** For pictures alone, and before the post: afterwards X offers no way. https://docs.x.com/x-api/media/metadata-create (documented) */
export function describePicture(state: XPhase<'describe_picture'>, attempt: Attempt): Step<XState> {
  const payload = { id: state.mediaId, metadata: { alt_text: { text: attempt.altTexts[0] ?? '' } } };
  const trouble = troubleIn(
    attempt.send({
      method: 'post',
      url: urls.metadata,
      contentType: 'application/json',
      payload: JSON.stringify(payload),
    }),
  );
  if (trouble) return troubleStep(attempt.account, trouble, 'repeat');
  return next({ phase: 'note_timeline', ...mediaOf(state) });
}
