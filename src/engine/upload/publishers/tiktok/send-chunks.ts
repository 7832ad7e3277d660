// The film's bytes on their way: one chunk a step, in order; after any break TikTok is asked how far it got.
// https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide (documented)
import type { MediaFile } from '../../../../domain/content/content';
import type { Answer } from '../../../../google/http';
import type { Attempt, Step } from '../publisher';
import { about, type Trouble, troubleStep } from './answers';
import { cut, lastStart, type Range, rangeFrom } from './chunks';
import { isUploadAddress } from './hosts';
import { awaiting, type In, next, startOver, type TiktokState, type Upload, uploadOf } from './state';
import { fetchStatus } from './status';

/** The address lives for an hour (documented). */
export const expired = 'upload_expired';

export function sendChunk(state: In<'send_chunk'>, attempt: Attempt, film: MediaFile): Step<TiktokState> {
  const blocked = addressTrouble(state, attempt);
  if (blocked) return blocked;
  const range = rangeFrom(cut(film.bytes, state.chunkBytes), state.sent);
  const put = putRange(attempt, film, range);
  if (put.kind === 'taken') return goOn(state, film, range.last + 1);
  if (put.kind === 'whole') return next(awaiting(state));
  if (put.kind === 'out_of_step') return next({ ...state, phase: 'ask_offset' });
  if (put.kind === 'expired') return startOver(state, expired);
  if (put.kind === 'refused') return next({ phase: 'refused', code: put.code });
  return troubleStep(attempt.account, put);
}

/** Nothing is sent to a foreign address; without one (a restored book, say) the film is begun anew. */
export function addressTrouble(state: Upload, attempt: Attempt): Step<TiktokState> | undefined {
  if (attempt.address === '') return startOver(state, expired);
  if (isUploadAddress(attempt.address)) return undefined;
  return { kind: 'failed', again: 'no', problem: about(attempt.account, 'uploadAddressForeign') };
}

/** `sent` bytes are there: the next chunk, or the last one, which is a phase of its own. */
function goOn(upload: Upload, film: MediaFile, sent: number): Step<TiktokState> {
  const begun = uploadOf(upload);
  if (sent >= film.bytes) return next(awaiting(begun));
  if (sent >= lastStart(cut(film.bytes, upload.chunkBytes))) return next({ phase: 'send_last', ...begun, again: 0 });
  return next({ phase: 'send_chunk', ...begun, sent, breaks: 0 });
}

const mostBreaks = 4;

/** Safe: the last chunk was never sent from here. */
export function askOffset(state: In<'ask_offset'>, attempt: Attempt, film: MediaFile): Step<TiktokState> {
  const answer = fetchStatus(attempt, state.publishId);
  if (answer.kind === 'refused' && answer.code === 'invalid_publish_id') return startOver(state, answer.code);
  if (answer.kind !== 'read') return troubleStep(attempt.account, answer);
  const { status, uploadedBytes = state.sent } = answer.value;
  if (status !== 'PROCESSING_UPLOAD') return next(awaiting(state));
  if (uploadedBytes !== state.sent) return goOn(state, film, uploadedBytes);
  if (state.breaks >= mostBreaks) return { kind: 'failed', again: 'no', problem: about(attempt.account, 'noAnswer') };
  return next({ ...state, phase: 'send_chunk', breaks: state.breaks + 1 });
}

type Put =
  | { readonly kind: 'taken' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'out_of_step' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'refused'; readonly code: string }
  | Exclude<Trouble, { kind: 'refused' }>;

export function putRange(attempt: Attempt, film: MediaFile, { first, last }: Range): Put {
  return readPut(
    attempt.send({
      method: 'put',
      url: attempt.address,
      headers: { 'Content-Range': `bytes ${first}-${last}/${film.bytes}` },
      payload: attempt.part(film, first, last),
      contentType: film.mimeType,
    }),
  );
}

const puts: Readonly<Record<number, Put>> = {
  201: { kind: 'whole' },
  206: { kind: 'taken' },
  400: { kind: 'refused', code: 'upload_400' },
  403: { kind: 'expired' },
  404: { kind: 'expired' },
  416: { kind: 'out_of_step' },
};

function readPut(answer: Answer): Put {
  if (answer.kind === 'answer') return puts[answer.status] ?? { kind: 'silent', message: `HTTP ${answer.status}` };
  return { kind: answer.kind === 'lost' ? 'silent' : 'not_sent', message: answer.message };
}
