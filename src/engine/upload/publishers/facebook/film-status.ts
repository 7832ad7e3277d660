// What became of a film on a Page: how far its bytes, its processing and its publication have come. The phases have two spellings, both
// documented: `completed`, `bytes_transfered`, `error` at https://developers.facebook.com/docs/video-api/guides/reels-publishing ,
// and `complete`, `bytes_transferred`, `errors` in the specification, github.com/facebook/facebook-business-sdk-codegen.
import * as z from 'zod/mini';
import { about, type Reading, readAnswer, refusedFor, troubleStep } from '../meta/answers';
import { ruleFor } from '../meta/errors';
import { node } from '../meta/graph';
import { next, wait } from '../meta/steps';
import { isComplete, transferred, transferredFields } from '../meta/transferred';
import type { Attempt, Step } from '../publisher';
import type { FacebookState, In } from './state';

const errorSchema = z.object({ code: z.optional(z.number()) });
const phaseSchema = z.object({
  status: z.optional(z.string()),
  errors: z.optional(z.array(errorSchema)),
  error: z.optional(errorSchema),
});
const uploadingSchema = z.extend(phaseSchema, transferredFields);
const filmSchema = z.object({
  permalink_url: z.optional(z.string()),
  published: z.optional(z.boolean()),
  status: z.object({
    video_status: z.optional(z.string()),
    uploading_phase: z.optional(uploadingSchema),
    processing_phase: z.optional(phaseSchema),
    publishing_phase: z.optional(phaseSchema),
  }),
});
type Film = z.infer<typeof filmSchema>;

export const readFilm = (attempt: Attempt, videoId: string): Reading<Film> =>
  readAnswer(attempt.send({ method: 'get', url: node(videoId, 'status,published,permalink_url') }), filmSchema);

export const bytesArrived = ({ status }: Film): number => transferred(status.uploading_phase);

/** Reported: video_status `ready` is all that some finished Page videos say. */
const isOut = ({ status, published }: Film): boolean =>
  isComplete(status.publishing_phase) || (status.video_status === 'ready' && published === true);

const deadStatuses = ['error', 'expired', 'upload_failed'];

interface Failure {
  readonly code: string;
  readonly problem: string;
}

/** Why nothing will come of it; undefined while something may. */
export function failureOf(film: Film): Failure | undefined {
  const { video_status: overall, ...phases } = film.status;
  const parts = [phases.uploading_phase, phases.processing_phase, phases.publishing_phase];
  const broken = parts.find((part) => part?.status === 'error');
  if (isOut(film) || (!broken && !deadStatuses.includes(overall ?? ''))) return undefined;
  const code = parts.flatMap((part) => [...(part?.errors ?? []), part?.error ?? {}]).find((one) => one.code)?.code;
  return { code: String(code ?? overall ?? 'error'), problem: ruleFor(code)?.problem ?? 'filmProcessing' };
}

export type Look =
  | { readonly kind: 'published' | 'unfinished' }
  /** Not to be read, or still processed: then nobody knows yet whether it will be published. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** After a call to finish that was never answered. */
export function lookForFilm(attempt: Attempt, videoId: string): Look {
  const film = readFilm(attempt, videoId);
  if (film.kind !== 'read') return { kind: 'unclear' };
  const { processing_phase: processing, publishing_phase: publishing } = film.value.status;
  if (isOut(film.value) || publishing?.status === 'in_progress') return { kind: 'published' };
  const failure = failureOf(film.value);
  if (failure) return { kind: 'failed', failure };
  return { kind: processing?.status === 'in_progress' ? 'unclear' : 'unfinished' };
}

/** Looks until a person is asked: ten quick ones, then a day of slow ones. */
const mostLooks = 300;
const secondsBetween = (looks: number): number => (looks < 10 ? 30 : 300);

/** Facebook's "success" to finish only acknowledges: the film is public when it is processed. */
export function awaitLive(state: In<'await_live'>, attempt: Attempt): Step<FacebookState> {
  const film = readFilm(attempt, state.videoId);
  const later = (): Step<FacebookState> =>
    state.looks >= mostLooks
      ? { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown') }
      : wait({ ...state, looks: state.looks + 1 }, secondsBetween(state.looks));
  if (film.kind === 'silent' || refusedFor(film, 'invalid')) return later();
  if (film.kind !== 'read') return troubleStep(attempt.account, film, 'repeat');
  const failure = failureOf(film.value);
  if (failure) return next({ phase: 'processing_failed', ...failure });
  if (!isOut(film.value)) return later();
  return { kind: 'done', post: { postId: state.videoId, link: absolute(film.value.permalink_url ?? '') } };
}

/** Films name their page by its path alone. */
const absolute = (link: string): string => (link.startsWith('/') ? `https://www.facebook.com${link}` : link);
