// The one call that publishes, and everything around it that keeps it from happening twice: X knows no idempotency key.
// https://docs.x.com/x-api/posts/create-post (documented)
import * as z from 'zod/mini';
import { isFilm, type MediaFile } from '../../../../domain/content/content';
import type { Attempt, Step } from '../publisher';
import { about, type Reading, readAnswer, refusedAs, troubleStep } from './answers';
import { linkOf, urls } from './api';
import { mediaOf, type XPhase, type XState } from './state';
import { findPost, newestPostId } from './timeline';
import { mostRounds } from './upload';

const next = (state: XState): Step<XState> => ({ kind: 'next', state });
const wait = (state: XState, seconds: number): Step<XState> => ({ kind: 'wait', state, seconds });

const done = (attempt: Attempt, postId: string): Step<XState> => ({
  kind: 'done',
  post: { postId, link: linkOf(attempt.account.handle, postId) },
});

export function noteTimeline(state: XPhase<'note_timeline'>, attempt: Attempt): Step<XState> {
  const newest = newestPostId(attempt);
  if (newest.kind !== 'read') return troubleStep(attempt.account, newest, 'repeat');
  return next({ phase: 'create_post', ...mediaOf(state), sinceId: newest.value, isSettled: false });
}

const createdSchema = z.object({ data: z.object({ id: z.string() }) });

export function createPost(
  state: XPhase<'create_post'>,
  attempt: Attempt,
  file: MediaFile,
  again: (round: number) => XState,
): Step<XState> {
  if (attempt.mayHaveHappened) return look(state, attempt);
  const text = attempt.caption === '' ? {} : { text: attempt.caption };
  const answer = attempt.send({
    method: 'post',
    url: urls.posts,
    contentType: 'application/json',
    payload: JSON.stringify({ ...text, media: { media_ids: [state.mediaId] } }),
  });
  const reading = readAnswer(answer, createdSchema);
  if (reading.kind === 'read') return done(attempt, reading.value.data.id);
  if (refusedAs(reading, 'media_refused')) return afterRefusedMedia(state, attempt, file, reading, again);
  if (refusedAs(reading, 'duplicate')) return next({ ...lookingFor(state), looks: 0 });
  return troubleStep(attempt.account, reading, 'publishing');
}

/**
 * Nothing but looking from here: a repeat could double, and no answer of X makes it safe.
 * A look that fails is no finding: it must not end the intent, so it waits instead of failing.
 */
function look(state: XPhase<'create_post'>, attempt: Attempt): Step<XState> {
  const found = findPost(attempt, { media: state, sinceId: state.sinceId, byText: true });
  if (found.kind === 'found') return done(attempt, found.postId);
  if (found.kind === 'unreadable') return wait(state, 60);
  if (attempt.absentTwice) return { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown') };
  return { kind: 'not_there' };
}

/** Right after processing X sometimes does not know the media yet (reported), and some films it refuses only here (reported). */
function afterRefusedMedia(
  state: XPhase<'create_post'>,
  attempt: Attempt,
  file: MediaFile,
  reading: Reading<unknown>,
  again: (round: number) => XState,
): Step<XState> {
  if (!state.isSettled) {
    return next({ phase: 'let_settle', ...mediaOf(state), sinceId: state.sinceId, hasWaited: false });
  }
  if (state.round < mostRounds) return next(again(state.round + 1));
  const code = reading.kind === 'refused' ? reading.refusal.code : '';
  return {
    kind: 'failed',
    again: 'no',
    problem: about(attempt.account, isFilm(file) ? 'filmRefused' : 'pictureRefused', code),
  };
}

/** A phase of its own, so that the intent of the refused call is closed before the next one is written. */
export function letSettle(state: XPhase<'let_settle'>): Step<XState> {
  if (!state.hasWaited) return wait({ ...state, hasWaited: true }, 3);
  return next({ phase: 'create_post', ...mediaOf(state), sinceId: state.sinceId, isSettled: true });
}

const lookingFor = (state: XPhase<'create_post'>) =>
  ({ phase: 'find_duplicate', ...mediaOf(state), sinceId: state.sinceId }) as const;

const mostLooks = 3;
/** Of a timeline that cannot be read, five minutes apart; then a person looks. */
const mostBlindLooks = 12;

/**
 * X says that an equal post exists. Ours, when a call was delivered twice and its first answer was lost on the way: then it carries our media.
 * Any other one may be a person's, or last week's: only a person can tell.
 */
export function findDuplicate(state: XPhase<'find_duplicate'>, attempt: Attempt): Step<XState> {
  const found = findPost(attempt, { media: state, sinceId: state.sinceId, byText: false });
  if (found.kind === 'found') return done(attempt, found.postId);
  const looks = state.looks + 1;
  const isBlind = found.kind === 'unreadable';
  if (looks < (isBlind ? mostBlindLooks : mostLooks)) return wait({ ...state, looks }, isBlind ? 300 : 60);
  return { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown') };
}
