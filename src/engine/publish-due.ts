// The runner: takes each due target forward, phase by phase, within the run's time. It owns clock, journal, retries and looks.

import type { Account } from '../domain/account';
import { mayBegin, type Package } from '../domain/package';
import type { Problem } from '../domain/problem';
import { captionFor } from '../domain/submission';
import { findFile, mediaUrl } from '../google/drive';
import { Fault } from '../google/fault';
import { type Ask, fetchBlob, send } from '../google/http';
import { now } from '../google/script';
import { endTarget, finishTarget } from './finish-target';
import { writeTarget } from './journal';
import { memoryKeys, type Office } from './office';
import { publishers } from './publishers';
import type { Attempt, Publisher, Step } from './publishers/publisher';
import type { Target, Truth } from './truth';

/** Milliseconds of a run after which no step, and no publishing call, begins (an execution may last 6 minutes). */
const noStepAfter = 210_000;
const noPublishingAfter = 180_000;
/** "Not there" counts only when two looks this far apart agree, the first this long after the intent. */
const firstLookAfter = 120_000;
const secondLookAfter = 60_000;
/** Tries at what may be repeated, with growing delays, before a person is asked. */
const maxAttempts = 6;
/** Milliseconds to leave Apps Script's own quotas alone; costs no attempt. */
const quotaPause = 300_000;

const iso = (epochMs: number) => new Date(epochMs).toISOString();
const isDue = (text: string, at: number) => text === '' || Date.parse(text) <= at;

/** Returns whether the truth changed. A target's trouble is its own: it never delays or repeats another. */
export function publishDue(office: Office, truth: Truth, held: ReadonlyMap<string, unknown>): boolean {
  let changed = false;
  for (const target of truth.targets) {
    const pack = truth.packages.find((one) => one.packageKey === target.packageKey);
    const isOpen = target.state === 'waiting' || target.state === 'in_progress';
    if (!pack || !isOpen || !isDue(target.retryAt, now())) continue;
    if (target.state === 'waiting' && (held.has(pack.packageKey) || !mayBegin(pack, now()))) continue;
    if (now() - office.startedAt > noStepAfter) break;
    advanceTarget(office, truth, pack, target);
    changed = true;
  }
  return changed;
}

function advanceTarget(office: Office, truth: Truth, pack: Package, before: Target): void {
  const account = truth.accounts.find((one) => one.accountId === before.accountId);
  const publisher = account && publishers[account.platform];
  const token = office.memory[memoryKeys.token(before.accountId)];
  const fail = (problem: Problem) => endTarget(office, pack, before, 'failed', problem);
  // An account switched off, or set to manual, after the approval takes nothing any more.
  if (!account?.active || account.mode !== 'automatic' || !publisher)
    return void fail({ code: 'accountMissing', values: { platform: account?.platform ?? before.accountId } });
  if (!token) return void fail({ code: 'tokenMissing', values: { account: account.handle } });
  const state = before.phase === '' ? publisher.first : publisher.parse(before.phase);
  if (state === undefined) throw new Fault('setup', 'truthDamaged', { tab: 'Sasaran', key: before.targetKey });
  const changedCopy = before.phase === '' ? findChangedCopy(pack) : undefined;
  if (changedCopy !== undefined) return void fail({ code: 'copyChanged', values: { name: changedCopy } });
  run(office, truth, { pack, account, token, publisher }, before, state);
}

/** What was approved is what is posted: the copy must still be the bytes the lead approved. */
const findChangedCopy = (pack: Package): string | undefined =>
  pack.copies.find((copy) => findFile(copy.fileId)?.sha256 !== copy.sha256)?.name;

interface Job {
  readonly pack: Package;
  readonly account: Account;
  readonly token: string;
  readonly publisher: Publisher<unknown>;
}

function run(office: Office, truth: Truth, job: Job, before: Target, first: unknown): void {
  let state = first;
  let target = writeTarget(office, truth, before, {
    state: 'in_progress',
    phase: JSON.stringify(state),
    executions: before.executions + 1,
  });
  for (;;) {
    const asksFirst = job.publisher.safety(state) === 'ask_first';
    const elapsed = now() - office.startedAt;
    if (elapsed > noStepAfter || (asksFirst && elapsed > noPublishingAfter)) return;
    const mayHaveHappened = asksFirst && target.intentAt !== '';
    if (mayHaveHappened && now() - Date.parse(target.intentAt) < firstLookAfter) {
      return void writeTarget(office, truth, target, { retryAt: iso(Date.parse(target.intentAt) + firstLookAfter) });
    }
    const absentTwice =
      mayHaveHappened && target.absentAt !== '' && now() - Date.parse(target.absentAt) >= secondLookAfter;
    if (asksFirst && !mayHaveHappened)
      target = writeTarget(office, truth, target, { intentAt: iso(now()), absentAt: '' });
    const calling = new Calling(office, truth, job, target, { mayHaveHappened, absentTwice });
    const step = job.publisher.advance(state, calling.attempt);
    target = calling.target;
    const after = settle(office, truth, job, target, step, asksFirst);
    if (!after) return;
    target = after.target;
    state = after.state;
  }
}

/**
 * One attempt's ways out. A repeat after two looks is a new intent: it is written before the first publishing call leaves again.
 */
class Calling {
  readonly attempt: Attempt;

  constructor(
    office: Office,
    truth: Truth,
    job: Job,
    public target: Target,
    seen: Pick<Attempt, 'mayHaveHappened' | 'absentTwice'>,
  ) {
    this.attempt = {
      account: job.account,
      caption: captionFor(job.pack.snapshot, job.account.platform),
      altText: job.pack.snapshot.altText,
      files: job.pack.copies,
      intentAt: target.intentAt,
      ...seen,
      send: (ask: Ask) => {
        if (seen.absentTwice && ask.method === 'post') {
          this.target = writeTarget(office, truth, this.target, { intentAt: iso(now()), absentAt: '' });
        }
        return send({ ...ask, headers: { ...ask.headers, Authorization: `Bearer ${job.token}` } });
      },
      blob: (file) => fetchBlob(mediaUrl(file.fileId), file.name, file.mimeType),
    };
  }
}

/** Saves what a step returned; undefined means this run is over for the target. */
function settle(
  office: Office,
  truth: Truth,
  job: Job,
  target: Target,
  step: Step<unknown>,
  asksFirst: boolean,
): { target: Target; state: unknown } | undefined {
  const stop = (change: Partial<Target>): undefined => {
    writeTarget(office, truth, target, change);
    return undefined;
  };
  const end = (state: 'failed' | 'unsure', problem: Problem): undefined => {
    endTarget(office, job.pack, target, state, problem, state === 'failed' ? cleared : {});
    return undefined;
  };
  const later = (problem: Problem, seconds?: number): undefined => {
    const attempts = target.attempts + 1;
    if (attempts >= maxAttempts) return end('failed', problem);
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
      return end('unsure', step.problem);
    case 'failed':
      return step.again === 'no' ? end('failed', step.problem) : later(step.problem, step.seconds);
  }
}

const noAnswer = ({ platform, handle }: Account): Problem => ({
  code: 'noAnswer',
  values: { platform, account: handle },
});

/** What a target no longer needs to remember once its phase is settled. */
const cleared = { intentAt: '', absentAt: '', retryAt: '', problem: '' };
