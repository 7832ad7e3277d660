// After the last byte: TikTok works on the film, posts it or lays it into the owner's inbox, or says why not. Only reads from here on.
import type { MediaFile } from '../../../../domain/content/content';
import type { Attempt, Post, Step } from '../publisher';
import { about, problemOf, troubleStep } from './answers';
import { ruleFor } from './errors';
import { mostAgain } from './send-last';
import { type In, next, startOver, type TiktokState, uploadOf, wait } from './state';
import { fetchStatus, type Status } from './status';

/** Seconds between looks; the last one stands for all further ones. Half a gigabyte takes TikTok less than 30 s (documented). */
const pauses = [5, 10, 30, 60, 60, 120, 300, 600, 900];
/** About a day of looks. */
const mostPolls = 100;
/** Looks in a row at which bytes were missing, some minutes in all, before the last chunk is sent again. */
const mostShort = 5;

const pauseAt = (list: readonly number[], index: number): number => list[index] ?? list[list.length - 1] ?? 60;

export function awaitPublish(state: In<'await_publish'>, attempt: Attempt, film: MediaFile): Step<TiktokState> {
  if (state.polls >= mostPolls) return { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown') };
  const answer = fetchStatus(attempt, state.publishId);
  if (answer.kind === 'read') return judge(state, attempt, film, answer.value);
  // The film goes its way whatever becomes of our token: a person may connect the account again within some hours.
  if (answer.kind === 'refused' && answer.rule.kind === 'reconnect') {
    return { kind: 'failed', again: 'later', seconds: 3600, problem: problemOf(attempt.account, answer.code) };
  }
  const isFinal = answer.kind === 'refused' && answer.rule.kind !== 'temporary' && answer.rule.kind !== 'rate_limited';
  if (isFinal) return { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown', answer.code) };
  if (answer.kind === 'not_sent') return troubleStep(attempt.account, answer);
  return wait({ ...state, polls: state.polls + 1 }, Math.max(60, pauseAt(pauses, state.polls)));
}

function judge(state: In<'await_publish'>, attempt: Attempt, film: MediaFile, seen: Status): Step<TiktokState> {
  const poll = (short: number): Step<TiktokState> =>
    wait({ ...state, polls: state.polls + 1, short }, pauseAt(pauses, state.polls));
  switch (seen.status) {
    case 'PUBLISH_COMPLETE':
      if (seen.postId !== '') return { kind: 'done', post: postOf(attempt, seen.postId) };
      // A person posted the draft already: the link is theirs to record.
      if (state.way === 'draft') return { kind: 'handed_over', state };
      return next({ phase: 'read_post_id', publishId: state.publishId, looks: 0 });
    case 'SEND_TO_USER_INBOX':
      return { kind: 'handed_over', state };
    case 'FAILED':
      return failedFor(state, seen.failReason || 'FAILED');
    case 'PROCESSING_UPLOAD': {
      const isShort = seen.uploadedBytes !== undefined && seen.uploadedBytes < film.bytes;
      if (!isShort || state.short < mostShort || state.again >= mostAgain) return poll(isShort ? state.short + 1 : 0);
      return next({ phase: 'send_last', ...uploadOf(state), again: state.again + 1 });
    }
    default:
      return poll(0);
  }
}

/** FAILED is the one word that proves that nothing was posted. */
function failedFor(state: In<'await_publish'>, reason: string): Step<TiktokState> {
  const { kind, seconds } = ruleFor(reason);
  if (kind === 'temporary' || kind === 'rate_limited') return startOver(state, reason, seconds ?? 60);
  return next({ phase: 'refused', code: reason });
}

/** As the platform says it; a handle that is no name of an account makes no address. */
export function postOf({ account }: Pick<Attempt, 'account'>, postId: string): Post {
  const name = account.handle.trim().replace(/^@/, '');
  const isName = /^[\w.]{2,24}$/.test(name) && postId !== '';
  return { postId, link: isName ? `https://www.tiktok.com/@${name}/video/${postId}` : '' };
}

/** Usually known within a minute, sometimes after hours of moderation (documented). Together about four hours. */
const idPauses = [10, 30, 60, 120, 300, 600, 900, 1800, 1800, 1800, 1800, 1800, 1800];

/** The post stands. Whatever a look meets now says nothing against it; only its address may stay unknown. */
export function readPostId(state: In<'read_post_id'>, attempt: Attempt): Step<TiktokState> {
  // What only the account itself may view never gets a public id (documented).
  const isPrivate = attempt.tiktok?.privacy === 'only_me';
  const unknown: Step<TiktokState> = { kind: 'done', post: { postId: state.publishId, link: '' } };
  if (isPrivate || state.looks > idPauses.length) return unknown;
  if (state.looks === 0) return wait({ ...state, looks: 1 }, pauseAt(idPauses, 0));
  const answer = fetchStatus(attempt, state.publishId);
  if (answer.kind === 'not_sent') return { kind: 'not_sent', message: answer.message };
  if (answer.kind === 'read' && answer.value.postId !== '') {
    return { kind: 'done', post: postOf(attempt, answer.value.postId) };
  }
  return state.looks >= idPauses.length
    ? unknown
    : wait({ ...state, looks: state.looks + 1 }, pauseAt(idPauses, state.looks));
}
