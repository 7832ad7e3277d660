// One reading for every answer of TikTok: what was asked for, a documented refusal, or silence; and what trouble means to the runner.
// https://developers.tiktok.com/doc/tiktok-api-v2-error-handling (documented): success is `error.code` "ok", not the HTTP status.
import * as z from 'zod/mini';
import type { Account } from '../../../../domain/office/account';
import type { Problem } from '../../../../domain/problem';
import type { Answer } from '../../../../google/http';
import { parseJson } from '../../../../google/schema';
import type { AccountCheck, Step } from '../publisher';
import { type Rule, ruleFor } from './errors';

export type Trouble =
  | { readonly kind: 'refused'; readonly code: string; readonly rule: Rule }
  /** Nothing usable came. */
  | { readonly kind: 'silent'; readonly message: string }
  | { readonly kind: 'not_sent'; readonly message: string };
export type Reading<T> = { readonly kind: 'read'; readonly value: T; readonly text: string } | Trouble;

const errorSchema = z.object({ error: z.object({ code: z.string() }) });

/** `schema`: of the whole answer; what was asked for stands under its `data`. */
export function readAnswer<S extends z.ZodMiniType>(answer: Answer, schema: S): Reading<z.infer<S>> {
  if (answer.kind === 'not_sent') return { kind: 'not_sent', message: answer.message };
  if (answer.kind === 'lost') return { kind: 'silent', message: answer.message };
  const silent = { kind: 'silent' as const, message: `HTTP ${answer.status}` };
  const code = parseJson(errorSchema, answer.text)?.error.code;
  if (code === undefined || answer.status >= 500) return silent;
  if (code !== 'ok') return { kind: 'refused', code, rule: ruleFor(code) };
  const value = parseJson(schema, answer.text);
  return value === undefined ? silent : { kind: 'read', value, text: answer.text };
}

export const about = (account: Account, code: string, detail = ''): Problem => ({
  code,
  values: { platform: account.platform, account: account.handle, code: detail },
});

const kindProblem: Partial<Record<Rule['kind'], string>> = { reconnect: 'reconnect', temporary: 'noAnswer' };

/** The message that names the remedy: the rule's own, else its kind's. */
export const problemOf = (account: Account, code: string, rule = ruleFor(code)): Problem =>
  about(account, rule.problem ?? kindProblem[rule.kind] ?? 'platformRefused', code);

/** What a call that posts nothing by itself has met. */
export function troubleStep(account: Account, trouble: Trouble): Step<never> {
  if (trouble.kind === 'not_sent') return { kind: 'not_sent', message: trouble.message };
  if (trouble.kind === 'silent') return { kind: 'lost', message: trouble.message };
  const { code, rule } = trouble;
  const problem = problemOf(account, code, rule);
  if (rule.kind !== 'rate_limited' && rule.kind !== 'temporary') return { kind: 'failed', again: 'no', problem };
  return { kind: 'failed', again: 'later', problem, ...(rule.seconds === undefined ? {} : { seconds: rule.seconds }) };
}

/** A dead token or a ban is a finding; bad weather and a full day are none. */
export function checkTrouble(account: Account, trouble: Trouble): AccountCheck {
  if (trouble.kind !== 'refused') return { kind: 'unknown' };
  const { kind } = trouble.rule;
  if (kind === 'temporary' || kind === 'rate_limited') return { kind: 'unknown' };
  return { kind: 'problem', problem: problemOf(account, trouble.code, trouble.rule) };
}
