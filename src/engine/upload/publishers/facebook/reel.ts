// An upright short film becomes a Reel: start, bytes to rupload, finish.
// https://developers.facebook.com/docs/video-api/guides/reels-publishing (documented)
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import { about, readAnswer, troubleStep } from '../meta/answers';
import { ruleFor } from '../meta/errors';
import { edge } from '../meta/graph';
import { advanceFilm, beginFilm, type FilmState } from '../meta/send-film';
import { next } from '../meta/steps';
import type { Attempt, Step } from '../publisher';
import { bytesArrived, failureOf, readFilm } from './film-status';
import { finishFilm } from './finish-film';
import type { FacebookState, In } from './state';

const reels = (attempt: Attempt): string => edge(attempt.account.externalId, 'video_reels');

const startSchema = z.object({ video_id: z.string(), upload_url: z.string() });

export function startReel({ round }: In<'start_reel'>, attempt: Attempt): Step<FacebookState> {
  const answer = attempt.send({ method: 'post', url: reels(attempt), payload: { upload_phase: 'start' } });
  const started = readAnswer(answer, startSchema);
  if (started.kind !== 'read') return troubleStep(attempt.account, started, 'repeat');
  attempt.keepAddress(started.value.upload_url);
  return next(beginFilm(started.value.video_id, round));
}

const mostRounds = 3;

export const sendReel = (state: FilmState, attempt: Attempt, film: MediaFile, bytes: number): Step<FacebookState> =>
  advanceFilm<FacebookState>(state, attempt, film, {
    chunkBytes: bytes,
    readOffset(videoId) {
      const reading = readFilm(attempt, videoId);
      if (reading.kind !== 'read') return reading;
      const failure = failureOf(reading.value);
      if (failure) return { kind: 'read', value: { kind: 'dead', code: failure.code } };
      return { kind: 'read', value: { kind: 'at', bytes: bytesArrived(reading.value) } };
    },
    arrived: (videoId) => ({ phase: 'finish_reel', videoId }),
    startOver(round, code) {
      const rule = ruleFor(Number(code));
      if (round < mostRounds && rule?.kind !== 'invalid') return next({ phase: 'start_reel', round: round + 1 });
      return { kind: 'failed', again: 'no', problem: about(attempt.account, rule?.problem ?? 'filmProcessing', code) };
    },
    chunkProblem: 'facebookChunkRefused',
  });

export function finishReel(state: In<'finish_reel'>, attempt: Attempt): Step<FacebookState> {
  const payload = {
    upload_phase: 'finish',
    video_id: state.videoId,
    video_state: 'PUBLISHED',
    description: attempt.caption,
  };
  return finishFilm(state, attempt, reels(attempt), payload);
}
