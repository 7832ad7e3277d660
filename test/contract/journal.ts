// One journal row and what a step does to it. The real one is src/engine/upload/settle-step.ts; the numbers are design decisions, so they agree.
import type { Problem } from '../../src/domain/problem';
import type { Post, Step } from '../../src/engine/upload/publishers/publisher';

export const firstLookAfter = 120_000;
export const secondLookAfter = 60_000;
export const longestLook = 86_400_000;
export const maxAttempts = 6;
const quotaPause = 300_000;

/** Epoch milliseconds; 0 where nothing is noted. */
export interface Row {
  phase: string;
  intentAt: number;
  absentAt: number;
  retryAt: number;
  attempts: number;
}

export type End =
  | { readonly kind: 'published'; readonly post: Post }
  | { readonly kind: 'handed_over' }
  | { readonly kind: 'failed' | 'unsure'; readonly problem: Problem };

export type Settled =
  | { readonly kind: 'goes_on'; readonly state: unknown }
  | { readonly kind: 'stops' }
  | { readonly kind: 'ends'; readonly end: End };

const cleared = { intentAt: 0, absentAt: 0, retryAt: 0 };
const stops: Settled = { kind: 'stops' };

export interface Seen {
  readonly asksFirst: boolean;
  readonly mayBeLive: boolean;
}

export function settle(
  row: Row,
  save: (change: Partial<Row>) => void,
  now: number,
  step: Step<unknown>,
  seen: Seen,
): Settled {
  const stop = (change: Partial<Row>): Settled => {
    save(change);
    return stops;
  };
  const giveUp = (problem: Problem, mayBeLive = seen.mayBeLive): Settled => ({
    kind: 'ends',
    end: { kind: mayBeLive ? 'unsure' : 'failed', problem },
  });
  const later = (problem: Problem, seconds?: number): Settled => {
    const attempts = row.attempts + 1;
    if (attempts >= maxAttempts) return giveUp(problem);
    const retryAt = now + (seconds ?? 60 * 2 ** attempts) * 1000;
    return stop({ ...(seen.asksFirst ? cleared : {}), attempts, retryAt });
  };
  switch (step.kind) {
    case 'next':
      save({ ...cleared, attempts: 0, phase: JSON.stringify(step.state) });
      return { kind: 'goes_on', state: step.state };
    case 'wait':
      return stop({ retryAt: now + step.seconds * 1000, phase: JSON.stringify(step.state) });
    case 'done':
      return { kind: 'ends', end: { kind: 'published', post: step.post } };
    case 'handed_over':
      return { kind: 'ends', end: { kind: 'handed_over' } };
    case 'lost':
      if (!seen.asksFirst) return later({ code: 'noAnswer', values: {} });
      return stop({ retryAt: row.intentAt + firstLookAfter });
    case 'not_there':
      return stop({ absentAt: row.absentAt || now, retryAt: now + secondLookAfter });
    case 'not_sent':
      return stop({ ...(seen.asksFirst ? cleared : {}), retryAt: now + quotaPause });
    case 'paused':
      return stop({ ...(seen.asksFirst && row.intentAt === 0 ? cleared : {}), retryAt: now + step.seconds * 1000 });
    case 'unsure':
      return giveUp(step.problem, true);
    case 'failed':
      return step.again === 'no' ? giveUp(step.problem) : later(step.problem, step.seconds);
  }
}
