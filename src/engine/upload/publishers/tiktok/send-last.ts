// The commit point: with the film's last byte TikTok posts. One announcement is posted at most once, so its last chunk may be sent
// again where it certainly did not arrive; a new announcement may follow only if TikTok says FAILED.
// https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide (documented)
import type { MediaFile } from '../../../../domain/content/content';
import type { Attempt, Step } from '../publisher';
import { cut, lastStart, rangeFrom } from './chunks';
import { isUploadAddress } from './hosts';
import { addressTrouble, expired, putRange } from './send-chunks';
import { awaiting, type In, next, startOver, type TiktokState, wait } from './state';
import { fetchStatus } from './status';

/** How often the last chunk is sent again. */
export const mostAgain = 3;

export function sendLast(state: In<'send_last'>, attempt: Attempt, film: MediaFile): Step<TiktokState> {
  if (attempt.mayHaveHappened) return lookForLast(state, attempt, film);
  // Nothing of the last chunk has ever left: the film may still be begun anew.
  const isFirst = state.again === 0;
  const blocked = isFirst ? addressTrouble(state, attempt) : undefined;
  if (blocked) return blocked;
  if (!isUploadAddress(attempt.address)) return next(awaiting(state, state.again));
  const plan = cut(film.bytes, state.chunkBytes);
  const put = putRange(attempt, film, rangeFrom(plan, lastStart(plan)));
  switch (put.kind) {
    case 'not_sent':
      return { kind: 'not_sent', message: put.message };
    case 'silent':
      return { kind: 'lost', message: put.message };
    case 'expired':
      return isFirst ? startOver(state, expired) : next(awaiting(state, state.again));
    case 'refused':
      return next(isFirst ? { phase: 'refused', code: put.code } : awaiting(state, state.again));
    default:
      // Taken, or out of step: how far it got is asked there.
      return next(awaiting(state, state.again));
  }
}

/** Did the earlier one arrive? A look that fails says nothing, and is taken again. */
function lookForLast(state: In<'send_last'>, attempt: Attempt, film: MediaFile): Step<TiktokState> {
  const answer = fetchStatus(attempt, state.publishId);
  if (answer.kind !== 'read') return wait(state, 60);
  const { status, uploadedBytes } = answer.value;
  const isWhole = uploadedBytes !== undefined && uploadedBytes >= film.bytes;
  if (status !== 'PROCESSING_UPLOAD' || isWhole) return next(awaiting(state, state.again));
  if (uploadedBytes === undefined) return wait(state, 60);
  if (!attempt.absentTwice) return { kind: 'not_there' };
  return next(state.again < mostAgain ? { ...state, again: state.again + 1 } : awaiting(state, state.again));
}
