// One reading for every answer of X: a good body, a documented refusal, or silence; and what trouble means to the runner.
import type * as z from 'zod/mini';
import type { Account } from '../../../../domain/office/account';
import type { Problem } from '../../../../domain/problem';
import type { Answer } from '../../../../google/http';
import { parseJson } from '../../../../google/schema';
import { now } from '../../../../google/script';
import type { Step } from '../publisher';
import { readRefusal, type XRefusal } from './errors';

export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: XRefusal; readonly seconds: number | undefined }
  /** Nothing usable came: the call may have taken effect. */
  | { readonly kind: 'silent'; readonly message: string }
  | { readonly kind: 'not_sent'; readonly message: string };
export type Reading<T> = { readonly kind: 'read'; readonly value: T } | Trouble;

/** A good status alone is not enough: X answers 200 with errors and no data too. */
export function readAnswer<S extends z.ZodMiniType>(answer: Answer, schema: S): Reading<z.infer<S>> {
  const trouble = troubleIn(answer);
  if (trouble) return trouble;
  const value = answer.kind === 'answer' ? parseJson(schema, answer.text) : undefined;
  return value === undefined ? { kind: 'silent', message: 'HTTP 200' } : { kind: 'read', value };
}

/** Undefined when X took it, whatever its body says, or does not say. */
export function troubleIn(answer: Answer): Trouble | undefined {
  if (answer.kind === 'not_sent') return { kind: 'not_sent', message: answer.message };
  if (answer.kind === 'lost') return { kind: 'silent', message: answer.message };
  const { status, text, headers } = answer;
  if (status >= 200 && status < 300) return undefined;
  const refusal = status >= 500 ? undefined : readRefusal(status, text);
  return refusal
    ? { kind: 'refused', refusal, seconds: secondsToWait(headers) }
    : { kind: 'silent', message: `HTTP ${status}` };
}

/** Each limit with the moment its window ends, in seconds since 1970. https://docs.x.com/x-api/fundamentals/rate-limits (documented) */
const limits = ['x-rate-limit', 'x-user-limit-24hour', 'x-app-limit-24hour'];
const day = 86_400;

/** Until the latest of the used-up limits ends. */
function secondsToWait(headers: Readonly<Record<string, string>>): number | undefined {
  const resets = limits
    .filter((limit) => headers[`${limit}-remaining`] === '0')
    .map((limit) => Number(headers[`${limit}-reset`]) - now() / 1000);
  const known = [...resets, Number(headers['retry-after'])].filter((seconds) => seconds > 0);
  return known.length > 0 ? Math.min(day, Math.ceil(Math.max(...known)) + 1) : undefined;
}

/** Seconds to leave X alone when it names no time, by the kind of refusal. */
const pauses: Partial<Record<XRefusal['kind'], number>> = { rate_limited: 900, setup: 3600 };

/** `publishing`: the call may have taken effect, unless X refused it in a way that creates nothing. */
export function troubleStep(account: Account, trouble: Trouble, call: 'repeat' | 'publishing'): Step<never> {
  if (trouble.kind === 'not_sent') return { kind: 'not_sent', message: trouble.message };
  if (trouble.kind === 'silent') return { kind: 'lost', message: trouble.message };
  const { refusal } = trouble;
  if (call === 'publishing' && refusal.kind === 'temporary') return { kind: 'lost', message: refusal.code };
  const pause = pauses[refusal.kind];
  const problem = problemOf(account, refusal);
  if (pause !== undefined) return { kind: 'failed', again: 'later', seconds: trouble.seconds ?? pause, problem };
  return { kind: 'failed', again: refusal.kind === 'temporary' ? 'later' : 'no', problem };
}

export const problemOf = (account: Account, { kind, code, problem }: XRefusal): Problem =>
  about(account, problem ?? (kind === 'reconnect' ? 'reconnect' : 'platformRefused'), code);

export const about = (account: Account, code: string, detail = ''): Problem => ({
  code,
  values: { platform: account.platform, account: account.handle, code: detail },
});

export const refusedAs = (reading: Reading<unknown>, kind: XRefusal['kind']): boolean =>
  reading.kind === 'refused' && reading.refusal.kind === kind;
