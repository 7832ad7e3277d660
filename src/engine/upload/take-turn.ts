// One target's turn: phase by phase, each saved before the next begins, until its share of the run's time is used.

import { altTextsOf, threadParts } from '../../domain/content/parts';
import { captionFor } from '../../domain/content/submission';
import { mediaOf, type Package } from '../../domain/upload/package';
import { findFile, mediaUrl } from '../../google/drive';
import { Fault, messageOf } from '../../google/fault';
import { type Ask, fetchBlob, fetchPart, isRefusedByGoogle, send } from '../../google/http';
import { now } from '../../google/script';
import type { Office } from '../office';
import type { Target, Truth } from '../truth';
import { writeTarget } from './journal';
import { postsOnRecord } from './posts-on-record';
import type { Attempt, Step } from './publishers/publisher';
import { firstLookAfter, giveUp, iso, type Job, maxAttempts, noAnswer, secondLookAfter, settle } from './settle-step';

/** Milliseconds of a run after which no step, and no publishing call, begins (an execution may last 6 minutes). */
export const noStepAfter = 210_000;
const noPublishingAfter = 180_000;
/** Milliseconds of one turn after which the other targets are given theirs. */
const longestTurn = 45_000;
/** A step that took longer was its target's last in this run: a slow platform pays with its own time. Milliseconds. */
const slowStep = 60_000;
/** How long an open outcome is looked after. */
const longestLook = 86_400_000;

/** What is left to do in this run; undefined when the rest is for a later run, or nothing is left. */
export type TurnEnd =
  | { readonly kind: 'due'; readonly target: Target; readonly state: unknown }
  | { readonly kind: 'waits'; readonly target: Target; readonly state: unknown; readonly until: number }
  | undefined;

export function takeTurn(
  office: Office,
  truth: Truth,
  job: Job,
  before: Target,
  first: unknown,
  isFirst: boolean,
): TurnEnd {
  const startedAt = now();
  const { publisher } = job;
  let state = first;
  let target = isFirst ? begin(office, truth, before, state) : before;
  let moved = false;
  let isSlow = false;
  for (let steps = 0; ; steps += 1) {
    const asksFirst = publisher.safety(state) === 'ask_first';
    const elapsed = now() - office.startedAt;
    if (elapsed > noStepAfter || (asksFirst && elapsed > noPublishingAfter)) return undefined;
    // A question that took about a turn has moved nothing yet: its answer is acted upon before the others come.
    if ((steps > 1 || moved || isSlow) && now() - startedAt > longestTurn) return { kind: 'due', target, state };
    const mayHaveHappened = asksFirst && target.intentAt !== '';
    if (mayHaveHappened && now() - Date.parse(target.intentAt) < firstLookAfter) {
      writeTarget(office, truth, target, { retryAt: iso(Date.parse(target.intentAt) + firstLookAfter) });
      return undefined;
    }
    const isSettling = target.settledAt !== '';
    const absentTwice =
      mayHaveHappened && target.absentAt !== '' && now() - Date.parse(target.absentAt) >= secondLookAfter;
    if (asksFirst && !mayHaveHappened) {
      const name = findChangedCopy(job.pack);
      if (name !== undefined) return giveUp(office, job, target, { code: 'copyChanged', values: { name } }, false);
      target = writeTarget(office, truth, target, { intentAt: iso(now()), absentAt: '', settledAt: '' });
    }
    const seen = { asksFirst, mayHaveHappened, isLive: publisher.isLive(state), isGone: isSettling && absentTwice };
    if (mayHaveHappened && isHopeless(target)) return giveUp(office, job, target, noAnswer(job.account), true);
    // A lead said that nothing is public: the platform is asked once more, and nothing is called again.
    const calling = new Calling(office, truth, job, target, {
      mayHaveHappened,
      absentTwice: absentTwice && !isSettling,
    });
    const began = now();
    const step = advance(job, state, calling, asksFirst);
    const after = settle(office, truth, job, calling.target, step, seen);
    if (after.kind === 'over') return undefined;
    if (after.kind === 'waits') return after;
    moved = sentBytes(job, after.state) > sentBytes(job, state);
    target = after.target;
    state = after.state;
    isSlow = now() - began > slowStep;
    if (moved && isSlow) return undefined;
  }
}

const sentBytes = ({ publisher, account, pack }: Job, state: unknown): number =>
  publisher.progress(state, { account, ...mediaOf(pack) })?.sentBytes ?? 0;

/** What was approved is what is posted: the copy must still be the bytes the lead approved. */
export const findChangedCopy = (pack: Package): string | undefined =>
  pack.copies.find((copy) => findFile(copy.fileId)?.sha256 !== copy.sha256)?.name;

/** A run's first turn at a target is noted; its next turns find everything in place. */
function begin(office: Office, truth: Truth, before: Target, state: unknown): Target {
  const phase = JSON.stringify(state);
  return writeTarget(office, truth, before, { state: 'in_progress', phase, executions: before.executions + 1 });
}

/** Looked for a day, or posted anew as often as anything is tried: from here only a person can know. */
const isHopeless = (target: Target): boolean =>
  target.attempts >= maxAttempts || now() - Date.parse(target.settledAt || target.intentAt) > longestLook;

/** A move that broke before it answered: a call that publishes may have left, any other is tried again. */
function advance(job: Job, state: unknown, calling: Calling, asksFirst: boolean): Step<unknown> {
  try {
    return job.publisher.advance(state, calling.attempt);
  } catch (error) {
    console.error(job.pack.packageKey, error);
    const message = messageOf(error);
    if (asksFirst && calling.hasSent) return { kind: 'lost', message };
    if (isRefusedByGoogle(message)) return { kind: 'not_sent', message };
    const problem = error instanceof Fault ? { code: error.code, values: error.values } : noAnswer(job.account);
    return { kind: 'failed', again: 'later', problem };
  }
}

/**
 * One attempt's ways out. A repeat after two looks is a new intent: it is written before the first publishing call leaves again.
 */
class Calling {
  readonly attempt: Attempt;
  /** A request has left: what follows cannot say that nothing happened. */
  hasSent = false;

  constructor(
    office: Office,
    truth: Truth,
    job: Job,
    public target: Target,
    seen: Pick<Attempt, 'mayHaveHappened' | 'absentTwice'>,
  ) {
    const { pack, account, publisher, secret, addresses } = job;
    const { targetKey } = target;
    const media = mediaOf(pack);
    const caption = captionFor(pack.snapshot, account.platform);
    this.attempt = {
      account,
      title: pack.snapshot.title,
      caption,
      altTexts: altTextsOf(pack.snapshot.altText, media.files.length),
      parts: pack.snapshot.form === 'thread' ? threadParts(caption) : [caption],
      tiktok: pack.snapshot.tiktok,
      ...media,
      intentAt: target.intentAt,
      ...seen,
      send: (ask: Ask) => {
        if (seen.absentTwice && ask.method !== 'get') {
          this.target = writeTarget(office, truth, this.target, {
            intentAt: iso(now()),
            absentAt: '',
            attempts: this.target.attempts + 1,
          });
        }
        this.hasSent = true;
        return send({ ...ask, headers: { ...ask.headers, ...publisher.authorize(ask, secret) } });
      },
      isTaken: (postId) => postsOnRecord(office).has(postId),
      blob: (file) => fetchBlob(mediaUrl(file.fileId), file.name, file.mimeType),
      part: (file, from, to) => fetchPart(mediaUrl(file.fileId), file.name, file.mimeType, from, to),
      address: addresses.of(targetKey),
      keepAddress: (address) => addresses.keep(targetKey, address),
    };
  }
}
