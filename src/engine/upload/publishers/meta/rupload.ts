// One chunk of a film to rupload, at the offset we believe in. Instagram's containers and Facebook's Reels take bytes alike.
// https://developers.facebook.com/docs/instagram-platform/content-publishing/resumable-uploads and
// https://developers.facebook.com/docs/video-api/guides/reels-publishing (documented: headers, answers, going on from a later
// offset after a break). That a film may be sent in several requests on purpose is assumed: both guides show one.
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import { parseJson } from '../../../../google/schema';
import type { Attempt } from '../publisher';
import { readAnswer, type Trouble } from './answers';
import { readChunk } from './chunks';

export type ChunkEnd =
  | { readonly kind: 'taken'; readonly sent: number }
  /** The bytes do not go on where the platform stands, or it will not say why it does not take them. */
  | { readonly kind: 'elsewhere'; readonly code: string }
  /** It does not want a part of a film. */
  | { readonly kind: 'unwanted'; readonly code: string }
  | Trouble;

/** documented: "Partial request (did not match length of file)", https://developers.facebook.com/docs/video-api/guides/reels-publishing */
export const partialRequest = 'PartialRequestError';

const takenSchema = z.object({ success: z.literal(true) });
const refusedSchema = z.object({ debug_info: z.object({ type: z.optional(z.string()) }) });

export function sendChunk(attempt: Attempt, film: MediaFile, first: number, size: number): ChunkEnd {
  const { blob, end } = readChunk(attempt, film, first, size);
  const answer = attempt.send({
    method: 'post',
    url: attempt.address,
    headers: { offset: String(first), file_size: String(film.bytes) },
    contentType: 'application/octet-stream',
    payload: blob,
  });
  const refusal = answer.kind === 'answer' && answer.status < 500 ? parseJson(refusedSchema, answer.text) : undefined;
  if (refusal) {
    const code = (refusal.debug_info.type ?? 'rupload').slice(0, 40);
    return { kind: code === partialRequest ? 'unwanted' : 'elsewhere', code };
  }
  const reading = readAnswer(answer, takenSchema);
  return reading.kind === 'read' ? { kind: 'taken', sent: end } : reading;
}
