// One reading for every answer of Meta: a good body, a documented refusal, or silence; and what trouble means to the runner.
import type * as z from 'zod/mini';
import type { Account } from '../../../../domain/office/account';
import type { Problem } from '../../../../domain/problem';
import type { Answer } from '../../../../google/http';
import { parseJson } from '../../../../google/schema';
import type { AccountCheck, Step } from '../publisher';
import { type MetaRefusal, readRefusal } from './errors';
import { secondsToRegainAccess } from './usage';

export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: MetaRefusal }
  /** Nothing usable came: the call may have taken effect. */
  | { readonly kind: 'silent'; readonly message: string }
  | { readonly kind: 'not_sent'; readonly message: string };
export type Reading<T> = { readonly kind: 'read'; readonly value: T } | Trouble;

export function readAnswer<S extends z.ZodMiniType>(answer: Answer, schema: S): Reading<z.infer<S>> {
  if (answer.kind === 'not_sent') return { kind: 'not_sent', message: answer.message };
  if (answer.kind === 'lost') return { kind: 'silent', message: answer.message };
  const value = answer.status === 200 ? parseJson(schema, answer.text) : undefined;
  if (value !== undefined) return { kind: 'read', value };
  const refusal = answer.status >= 500 ? undefined : readRefusal(answer.text);
  if (!refusal) return { kind: 'silent', message: `HTTP ${answer.status}` };
  const seconds = refusal.seconds ?? secondsToRegainAccess(answer.headers);
  return { kind: 'refused', refusal: seconds === undefined ? refusal : { ...refusal, seconds } };
}

export const refusedFor = (reading: Reading<unknown>, kind: MetaRefusal['kind']): boolean =>
  reading.kind === 'refused' && reading.refusal.kind === kind;

/** Seconds to leave a throttled account alone when Meta names no time. "While throttled, do not call." */
const throttlePause = 900;

/** `publishing`: the call may have taken effect unless Meta says for certain that it did not. */
export function troubleStep(account: Account, trouble: Trouble, call: 'repeat' | 'publishing'): Step<never> {
  if (trouble.kind === 'not_sent') return { kind: 'not_sent', message: trouble.message };
  if (trouble.kind === 'silent') return { kind: 'lost', message: trouble.message };
  const { kind, code, seconds } = trouble.refusal;
  const problem = problemOf(account, trouble.refusal);
  if (call === 'publishing' && (kind === 'temporary' || kind === 'unknown_outcome')) {
    return { kind: 'lost', message: code };
  }
  if (kind === 'rate_limited') return { kind: 'failed', again: 'later', seconds: seconds ?? throttlePause, problem };
  return { kind: 'failed', again: kind === 'temporary' ? 'later' : 'no', problem };
}

/** The message that names the remedy: the refusal's own, else its kind's. */
export const problemOf = (account: Account, refusal: Pick<MetaRefusal, 'kind' | 'code' | 'problem'>): Problem => ({
  code: refusal.problem ?? (refusal.kind === 'reconnect' ? 'reconnect' : 'platformRefused'),
  values: { platform: account.platform, account: account.handle, code: refusal.code },
});

export const about = (account: Account, code: string, detail = ''): Problem => ({
  code,
  values: { platform: account.platform, account: account.handle, code: detail },
});

/** What a check of an account finds when it cannot read: a dead token is a finding, bad weather is none. */
export function checkTrouble(account: Account, trouble: Trouble): AccountCheck {
  if (trouble.kind !== 'refused' || trouble.refusal.kind === 'temporary' || trouble.refusal.kind === 'rate_limited') {
    return { kind: 'unknown' };
  }
  return { kind: 'problem', problem: problemOf(account, trouble.refusal) };
}
