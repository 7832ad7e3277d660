// The runner: takes each due target forward, phase by phase, within the run's time. It owns clock, journal, retries and looks.

import { mayBegin, type Package } from '../domain/package';
import type { Problem } from '../domain/problem';
import { captionFor } from '../domain/submission';
import { findFile, mediaUrl } from '../google/drive';
import { Fault, messageOf } from '../google/fault';
import { type Ask, fetchBlob, send } from '../google/http';
import { now } from '../google/script';
import { writeTarget } from './journal';
import { memoryKeys, type Office } from './office';
import { publishers } from './publishers';
import type { Attempt, Step } from './publishers/publisher';
import { firstLookAfter, giveUp, iso, type Job, maxAttempts, noAnswer, secondLookAfter, settle } from './settle-step';
import type { Target, Truth } from './truth';

/** Milliseconds of a run after which no step, and no publishing call, begins (an execution may last 6 minutes). */
const noStepAfter = 210_000;
const noPublishingAfter = 180_000;
/** How long an open outcome is looked after. */
const longestLook = 86_400_000;

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
    alone(target, () => advanceTarget(office, truth, pack, target));
    changed = true;
  }
  return changed;
}

/** What breaks at one target is logged and tried again by a later tick; the next target is taken all the same. */
function alone(target: Target, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault && error.kind === 'setup') throw error;
    console.error(target.targetKey, error);
  }
}

function advanceTarget(office: Office, truth: Truth, pack: Package, before: Target): void {
  const account = truth.accounts.find((one) => one.accountId === before.accountId);
  const publisher = account && publishers[account.platform];
  const token = office.memory[memoryKeys.token(before.accountId)];
  const state = before.phase === '' ? publisher?.first : publisher?.parse(before.phase);
  const isLive = state !== undefined && publisher?.isLive(state) === true;
  const fail = (problem: Problem) => giveUp(office, pack, before, problem, account, isLive || before.intentAt !== '');
  // An account switched off, or set to manual, after the approval takes nothing any more.
  if (!account?.active || account.mode !== 'automatic' || !publisher)
    return void fail({ code: 'accountMissing', values: { platform: account?.platform ?? before.accountId } });
  if (!token) return void fail({ code: 'tokenMissing', values: { account: account.handle } });
  if (state === undefined) throw new Fault('setup', 'truthDamaged', { tab: 'Sasaran', key: before.targetKey });
  const changedCopy = before.phase === '' ? findChangedCopy(pack) : undefined;
  if (changedCopy !== undefined) return void fail({ code: 'copyChanged', values: { name: changedCopy } });
  run(office, truth, { pack, account, token, publisher }, before, state);
}

/** What was approved is what is posted: the copy must still be the bytes the lead approved. */
const findChangedCopy = (pack: Package): string | undefined =>
  pack.copies.find((copy) => findFile(copy.fileId)?.sha256 !== copy.sha256)?.name;

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
    const seen = { asksFirst, mayHaveHappened, isLive: job.publisher.isLive(state) };
    if (mayHaveHappened && isHopeless(target))
      return void giveUp(office, job.pack, target, noAnswer(job.account), job.account, true);
    const calling = new Calling(office, truth, job, target, { mayHaveHappened, absentTwice });
    const step = advance(job, state, calling.attempt, asksFirst);
    target = calling.target;
    const after = settle(office, truth, job, target, step, seen);
    if (!after) return;
    target = after.target;
    state = after.state;
  }
}

/** Looked for a day, or posted anew as often as anything is tried: from here only a person can know. */
const isHopeless = (target: Target): boolean =>
  target.attempts >= maxAttempts || now() - Date.parse(target.intentAt) > longestLook;

/** A move that broke before it answered: a call that publishes may have left, any other is tried again. */
function advance(job: Job, state: unknown, attempt: Attempt, asksFirst: boolean): Step<unknown> {
  try {
    return job.publisher.advance(state, attempt);
  } catch (error) {
    console.error(job.pack.packageKey, error);
    if (asksFirst) return { kind: 'lost', message: messageOf(error) };
    const problem = error instanceof Fault ? { code: error.code, values: error.values } : noAnswer(job.account);
    return { kind: 'failed', again: 'later', problem };
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
          this.target = writeTarget(office, truth, this.target, {
            intentAt: iso(now()),
            absentAt: '',
            attempts: this.target.attempts + 1,
          });
        }
        return send({ ...ask, headers: { ...ask.headers, Authorization: `Bearer ${job.token}` } });
      },
      blob: (file) => fetchBlob(mediaUrl(file.fileId), file.name, file.mimeType),
    };
  }
}
