// The call that makes a film public. Both kinds end alike, and no film is finished twice without a look.
import * as z from 'zod/mini';
import { readAnswer, troubleStep } from '../meta/answers';
import { next, wait } from '../meta/steps';
import type { Attempt, Step } from '../publisher';
import { lookForFilm } from './film-status';
import type { FacebookState, In } from './state';

const finishSchema = z.object({ success: z.literal(true) });

/** Both kinds of film end alike. The working title stays in the house: followers see the caption that was approved, no more. */
export function finishFilm(
  state: In<'finish_reel'> | In<'finish_video'>,
  attempt: Attempt,
  url: string,
  payload: Readonly<Record<string, string>>,
): Step<FacebookState> {
  const { videoId } = state;
  if (attempt.mayHaveHappened) {
    const look = lookForFilm(attempt, videoId);
    if (look.kind === 'published') return next({ phase: 'await_live', videoId, looks: 0 });
    if (look.kind === 'failed') return next({ phase: 'processing_failed', ...look.failure });
    if (look.kind === 'unclear') return wait(state, 60);
    // The film is the same, so finishing it again cannot make a second post.
    if (!attempt.absentTwice) return { kind: 'not_there' };
  }
  const finished = readAnswer(attempt.send({ method: 'post', url, payload }), finishSchema);
  if (finished.kind !== 'read') return troubleStep(attempt.account, finished, 'publishing');
  return next({ phase: 'await_live', videoId, looks: 0 });
}
