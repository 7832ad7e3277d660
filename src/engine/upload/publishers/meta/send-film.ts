// The phases in which a film's bytes travel by rupload: one chunk a step; after any break the platform is asked how far it got.
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import type { Attempt, Progress, Step } from '../publisher';
import { about, type Reading, refusedFor, troubleStep } from './answers';
import { isUploadAddress } from './graph';
import { partialRequest, sendChunk } from './rupload';
import { next } from './steps';

const onItsWay = {
  /** The container, or the Reel's film, that the bytes are for. */
  uploadId: z.string(),
  sent: z.number(),
  /** Chunks refused in a row, though the platform was asked where it stands. */
  breaks: z.number(),
  /** How often the film was begun anew. */
  round: z.number(),
};

export const sendFilmPhase = z.object({ phase: z.literal('send_film'), ...onItsWay });
export const askOffsetPhase = z.object({ phase: z.literal('ask_offset'), ...onItsWay });
export type FilmState = z.infer<typeof sendFilmPhase> | z.infer<typeof askOffsetPhase>;

export const beginFilm = (uploadId: string, round: number): FilmState => ({
  phase: 'send_film',
  uploadId,
  sent: 0,
  breaks: 0,
  round,
});

/** A sending read back from the journal was interrupted: nobody knows whether its last chunk arrived, so the platform is asked. */
export const interrupted = <S extends { readonly phase: string }>(state: S): S =>
  state.phase === 'send_film' ? { ...state, phase: 'ask_offset' } : state;

export const filmProgress = (state: { readonly sent: number }, film: MediaFile | undefined): Progress => ({
  sentBytes: state.sent,
  totalBytes: film?.bytes ?? 0,
});

/** Where the platform stands with a film. */
export type Offset = { readonly kind: 'at'; readonly bytes: number } | { readonly kind: 'dead'; readonly code: string };

export interface FilmWays<S> {
  readonly chunkBytes: number;
  readOffset(uploadId: string, film: MediaFile): Reading<Offset>;
  arrived(uploadId: string, round: number): S;
  startOver(round: number, code: string): Step<S>;
  /** The message for a film that may not come in several requests. */
  readonly chunkProblem: string;
}

/** Safe to repeat, all of it: bytes at an offset the platform has already passed are refused, and then it is asked. */
export function advanceFilm<S>(
  state: FilmState,
  attempt: Attempt,
  film: MediaFile,
  ways: FilmWays<S>,
): Step<S | FilmState> {
  // The address is gone (a restored book, say): what was begun stays in the dark, and a new one is asked for.
  if (attempt.address === '') return ways.startOver(state.round, 'address');
  if (!isUploadAddress(attempt.address)) {
    return { kind: 'failed', again: 'no', problem: about(attempt.account, 'uploadAddressForeign') };
  }
  if (state.phase === 'send_film') return send(state, attempt, film, ways);

  const reading = ways.readOffset(state.uploadId, film);
  const isUnreadable = refusedFor(reading, 'invalid');
  // Reported: for weeks Page tokens could fill a container and not read it (100/33). Then our own count has to do.
  if (reading.kind !== 'read' && !isUnreadable) return troubleStep(attempt.account, reading, 'repeat');
  const offset: Offset = reading.kind === 'read' ? reading.value : { kind: 'at', bytes: state.sent };
  if (offset.kind === 'dead') return ways.startOver(state.round, offset.code);
  if (offset.bytes >= film.bytes) return next(ways.arrived(state.uploadId, state.round));
  return send({ ...state, sent: offset.bytes }, attempt, film, ways);
}

const mostBreaks = 3;

function send<S>(state: FilmState, attempt: Attempt, film: MediaFile, ways: FilmWays<S>): Step<S | FilmState> {
  const end = sendChunk(attempt, film, state.sent, ways.chunkBytes);
  switch (end.kind) {
    case 'taken':
      if (end.sent >= film.bytes) return next(ways.arrived(state.uploadId, state.round));
      return next({ ...state, phase: 'send_film', sent: end.sent, breaks: 0 });
    case 'elsewhere':
      if (state.breaks < mostBreaks) return next({ ...state, phase: 'ask_offset', breaks: state.breaks + 1 });
      return refused(attempt, film, state, end.code, ways);
    case 'unwanted':
      return refused(attempt, film, state, end.code, ways);
    default:
      return troubleStep(attempt.account, end, 'repeat');
  }
}

/** Sending a film in several requests is assumed; where the whole of it went at once, or its beginning was refused, it is about the film. */
function refused<S>(attempt: Attempt, film: MediaFile, state: FilmState, code: string, ways: FilmWays<S>): Step<never> {
  const isAboutChunks = code === partialRequest ? film.bytes > ways.chunkBytes : state.sent > 0;
  const problem = about(attempt.account, isAboutChunks ? ways.chunkProblem : 'filmRefused', code);
  return { kind: 'failed', again: 'no', problem };
}
