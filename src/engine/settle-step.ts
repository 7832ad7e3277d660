// What a publisher's step means for its target: saved, waited for, finished, or given up. Nothing is called failed that may be public.
import type { Account } from '../domain/account';
import type { Package } from '../domain/package';
import type { Problem } from '../domain/problem';
import { now } from '../google/script';
import { endTarget, finishTarget } from './finish-target';
import { writeTarget } from './journal';
import type { Office } from './office';
import type { Publisher, Step } from './publishers/publisher';
import type { Target, Truth } from './truth';

/** "Not there" counts only when two looks this far apart agree, the first this long after the intent. Milliseconds. */
export const firstLookAfter = 120_000;
export const secondLookAfter = 60_000;
/** Tries at what may be repeated, with growing delays, before a person is asked. */
export const maxAttempts = 6;
/** Milliseconds to leave Apps Script's own quotas alone; costs no attempt. */
const quotaPause = 300_000;

export const iso = (epochMs: number): string => new Date(epochMs).toISOString();

export interface Job {
  readonly pack: Package;
  readonly account: Account;
  readonly token: string;
  readonly publisher: Publisher<unknown>;
}

/** What the runner knew when it took the step. */
interface Seen {
  readonly asksFirst: boolean;
  /** An earlier publishing call of this phase was never answered. */
  readonly mayHaveHappened: boolean;
  /** The post exists; only its address is missing. */
  readonly isLive: boolean;
}

/** Saves what a step returned; undefined means this run is over for the target. */
export function settle(
  office: Office,
  truth: Truth,
  job: Job,
  target: Target,
  step: Step<unknown>,
  { asksFirst, mayHaveHappened, isLive }: Seen,
): { target: Target; state: unknown } | undefined {
  const stop = (change: Partial<Target>): undefined => {
    writeTarget(office, truth, target, change);
    return undefined;
  };
  const end = (problem: Problem): undefined =>
    giveUp(office, job.pack, target, problem, job.account, mayHaveHappened || isLive);
  const later = (problem: Problem, seconds?: number): undefined => {
    const attempts = target.attempts + 1;
    if (attempts >= maxAttempts) return end(problem);
    const delay = (seconds ?? 60 * 2 ** attempts) * 1000;
    return stop({ ...(asksFirst ? cleared : {}), attempts, retryAt: iso(now() + delay) });
  };
  switch (step.kind) {
    case 'next':
      return {
        target: writeTarget(office, truth, target, { ...cleared, phase: JSON.stringify(step.state) }),
        state: step.state,
      };
    case 'wait':
      return stop({ retryAt: iso(now() + step.seconds * 1000), phase: JSON.stringify(step.state) });
    case 'done':
      finishTarget(office, truth, job, target, step.post);
      return undefined;
    case 'lost':
      if (asksFirst) return stop({ retryAt: iso(Date.parse(target.intentAt) + firstLookAfter) });
      return later(noAnswer(job.account));
    case 'not_there':
      return stop({ absentAt: target.absentAt || iso(now()), retryAt: iso(now() + secondLookAfter) });
    case 'not_sent':
      return stop({ ...(asksFirst ? cleared : {}), retryAt: iso(now() + quotaPause) });
    case 'unsure':
      return giveUp(office, job.pack, target, step.problem, job.account, true);
    case 'failed':
      return step.again === 'no' ? end(step.problem) : later(step.problem, step.seconds);
  }
}

export const noAnswer = ({ platform, handle }: Account): Problem => ({
  code: 'noAnswer',
  values: { platform, account: handle },
});

/** What a target no longer needs to remember once its phase is settled. */
const cleared = { intentAt: '', absentAt: '', retryAt: '', problem: '' };

/** `failed` invites a new version, so it is only for what is certainly not public; everything else a person settles. */
export function giveUp(
  office: Office,
  pack: Package,
  target: Target,
  problem: Problem,
  account: Account | undefined,
  mayBeLive: boolean,
): undefined {
  const { accountId } = target;
  const values = { platform: account?.platform ?? accountId, account: account?.handle ?? accountId };
  if (mayBeLive) endTarget(office, pack, target, 'unsure', { code: 'outcomeUnknown', values });
  else endTarget(office, pack, target, 'failed', problem, cleared);
  return undefined;
}
