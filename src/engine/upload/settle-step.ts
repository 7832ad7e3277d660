// What a publisher's step means for its target: saved, waited for, finished, or given up. Nothing is called failed that may be public.
import type { Account } from '../../domain/office/account';
import type { Problem } from '../../domain/problem';
import type { Package } from '../../domain/upload/package';
import { now } from '../../google/script';
import type { Office } from '../office';
import type { Target, Truth } from '../truth';
import type { Addresses } from './addresses';
import { endTarget, finishTarget } from './finish-target';
import { writeTarget } from './journal';
import type { Publisher, Step } from './publishers/publisher';

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
  readonly secret: string;
  readonly publisher: Publisher<unknown>;
  readonly addresses: Addresses;
}

/** What a step leaves: more to do at once, something to come back for in this run, or nothing before a later run. */
export type Settled =
  | { readonly kind: 'goes_on'; readonly target: Target; readonly state: unknown }
  | { readonly kind: 'waits'; readonly target: Target; readonly state: unknown; readonly until: number }
  | { readonly kind: 'over' };

const over: Settled = { kind: 'over' };

/** What the runner knew when it took the step. */
interface Seen {
  readonly asksFirst: boolean;
  /** An earlier publishing call of this phase was never answered. */
  readonly mayHaveHappened: boolean;
  /** The post exists; only its address is missing. */
  readonly isLive: boolean;
  /** A lead said that nothing is public, and the platform's last answer agreed: another one that agrees ends it. */
  readonly isGone: boolean;
}

/** Saves what a step returned. */
export function settle(
  office: Office,
  truth: Truth,
  job: Job,
  target: Target,
  step: Step<unknown>,
  { asksFirst, mayHaveHappened, isLive, isGone }: Seen,
): Settled {
  // This call certainly did nothing; an older one that was never answered keeps its intent until it is found or twice absent.
  const nothingLeft = asksFirst && !mayHaveHappened ? cleared : {};
  const stop = (change: Partial<Target>): Settled => {
    writeTarget(office, truth, target, change);
    return over;
  };
  const end = (problem: Problem, mayBeLive = mayHaveHappened || isLive): Settled => {
    giveUp(office, job, target, problem, mayBeLive);
    return over;
  };
  const later = (problem: Problem, seconds?: number): Settled => {
    const attempts = target.attempts + 1;
    if (attempts >= maxAttempts) return end(problem);
    const delay = (seconds ?? 60 * 2 ** attempts) * 1000;
    return stop({ ...nothingLeft, attempts, retryAt: iso(now() + delay) });
  };
  switch (step.kind) {
    case 'next':
      return {
        kind: 'goes_on',
        target: writeTarget(office, truth, target, { ...cleared, attempts: 0, phase: JSON.stringify(step.state) }),
        state: step.state,
      };
    case 'wait': {
      const until = now() + step.seconds * 1000;
      const phase = JSON.stringify(step.state);
      // A look that has to wait is nothing to sleep for: the run ends, and its quota is kept for those who can go on.
      if (mayHaveHappened) return stop({ retryAt: iso(until), phase });
      const waiting = writeTarget(office, truth, target, { retryAt: iso(until), phase });
      return { kind: 'waits', target: waiting, state: step.state, until };
    }
    case 'done':
      finishTarget(office, truth, job, target, { ...step.post, way: 'automatic', remark: '' });
      job.addresses.forget(target.targetKey);
      return over;
    case 'handed_over':
      endTarget(office, job.pack, target, { ...cleared, state: 'handed_over', phase: JSON.stringify(step.state) });
      job.addresses.forget(target.targetKey);
      return over;
    case 'lost':
      if (asksFirst) return stop({ retryAt: iso(Date.parse(target.intentAt) + firstLookAfter) });
      return later(noAnswer(job.account));
    case 'not_there':
      if (isGone) return end({ code: 'saidAbsent', values: { account: job.account.handle } }, false);
      return stop({ absentAt: target.absentAt || iso(now()), retryAt: iso(now() + secondLookAfter) });
    case 'not_sent':
      return stop({ ...nothingLeft, retryAt: iso(now() + quotaPause) });
    case 'paused':
      return stop({ ...nothingLeft, retryAt: iso(now() + step.seconds * 1000) });
    case 'unsure':
      return target.settledAt === '' || isLive
        ? end(step.problem, true)
        : end({ code: 'saidAbsent', values: { account: job.account.handle } }, false);
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
  {
    pack,
    account,
    addresses,
  }: { readonly pack: Package; readonly account: Account | undefined; readonly addresses: Addresses },
  target: Target,
  problem: Problem,
  mayBeLive: boolean,
): undefined {
  const { accountId } = target;
  const values = { platform: account?.platform ?? accountId, account: account?.handle ?? accountId };
  const ended = mayBeLive
    ? { state: 'unsure' as const, problem: { code: 'outcomeUnknown', values } }
    : { ...cleared, state: 'failed' as const, problem };
  endTarget(office, pack, target, { ...ended, problem: JSON.stringify(ended.problem) }, ended.problem);
  addresses.forget(target.targetKey);
  return undefined;
}
