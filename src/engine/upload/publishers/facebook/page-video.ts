// A film of any other shape becomes a video of the Page: start, transfer what Facebook asks for, finish. It has its id before it is public.
// https://developers.facebook.com/docs/graph-api/video-uploads (documented once; still in the specification at
// github.com/facebook/facebook-business-sdk-codegen, and the way of github.com/inovector/mixpost: reported)
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import type { Answer } from '../../../../google/http';
import { parseJson } from '../../../../google/schema';
import { about, readAnswer, troubleStep } from '../meta/answers';
import { readChunk } from '../meta/chunks';
import { isAbout } from '../meta/errors';
import { videoEdge } from '../meta/graph';
import { next } from '../meta/steps';
import type { Attempt, Step } from '../publisher';
import { finishFilm } from './finish-film';
import type { FacebookState, In } from './state';

const videos = (attempt: Attempt): string => videoEdge(attempt.account.externalId);

/** Offsets come as text and as numbers. */
const offset = z.union([z.number(), z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number))]);
const rangeSchema = z.object({ start_offset: offset, end_offset: offset });
const startSchema = z.extend(rangeSchema, { video_id: z.string(), upload_session_id: z.string() });
type Range = z.infer<typeof rangeSchema>;

export function startVideo(attempt: Attempt, film: MediaFile): Step<FacebookState> {
  const answer = attempt.send({
    method: 'post',
    url: videos(attempt),
    payload: { upload_phase: 'start', file_size: String(film.bytes) },
  });
  const started = readAnswer(answer, startSchema);
  if (started.kind !== 'read') return troubleStep(attempt.account, started, 'repeat');
  const { video_id: videoId, upload_session_id: sessionId } = started.value;
  return next(afterRange({ phase: 'transfer', videoId, sessionId, first: 0, end: 0, breaks: 0 }, started.value));
}

/** Equal offsets mean that everything has arrived. */
const afterRange = (state: In<'transfer'>, { start_offset: first, end_offset: end }: Range): FacebookState =>
  first === end
    ? { phase: 'finish_video', videoId: state.videoId, sessionId: state.sessionId }
    : { ...state, first, end };

/** https://developers.facebook.com/docs/video-api/reference/error-codes (documented): error_data holds the right offsets. */
const wrongOffset = 1363037;
const rightOffsetSchema = z.object({ error: z.object({ error_data: z.union([rangeSchema, z.string()]) }) });
const mostBreaks = 4;

export function transfer(state: In<'transfer'>, attempt: Attempt, film: MediaFile, bytes: number): Step<FacebookState> {
  // Facebook may ask for more than a request can hold; that it takes less than it asked for is assumed.
  const { blob } = readChunk(attempt, film, state.first, bytes, state.end);
  const answer = attempt.send({
    method: 'post',
    url: videos(attempt),
    payload: {
      upload_phase: 'transfer',
      upload_session_id: state.sessionId,
      start_offset: String(state.first),
      video_file_chunk: blob,
    },
  });
  const reading = readAnswer(answer, rangeSchema);
  const isElsewhere = reading.kind === 'refused' && isAbout(reading.refusal, wrongOffset);
  if (reading.kind !== 'read' && !isElsewhere) return troubleStep(attempt.account, reading, 'repeat');
  const range = reading.kind === 'read' ? reading.value : rightOffset(answer);
  const hasMoved = range !== undefined && range.start_offset > state.first;
  const breaks = hasMoved ? 0 : state.breaks + 1;
  if (!range || range.start_offset > range.end_offset || range.end_offset > film.bytes || breaks > mostBreaks) {
    return { kind: 'failed', again: 'no', problem: about(attempt.account, 'filmRefused', String(wrongOffset)) };
  }
  return next(afterRange({ ...state, breaks }, range));
}

/** An object, or the text of one. */
function rightOffset(answer: Answer): Range | undefined {
  const data = answer.kind === 'answer' ? parseJson(rightOffsetSchema, answer.text)?.error.error_data : undefined;
  return typeof data === 'string' ? parseJson(rangeSchema, data) : data;
}

export function finishVideo(state: In<'finish_video'>, attempt: Attempt): Step<FacebookState> {
  const payload = {
    upload_phase: 'finish',
    upload_session_id: state.sessionId,
    description: attempt.caption,
    published: 'true',
  };
  return finishFilm(state, attempt, videos(attempt), payload);
}
