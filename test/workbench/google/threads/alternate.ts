// Two executions, or more, that are really in the middle of their own code at the same time: each goes on by one service call when
// it is its turn. Their code runs in threads; the world stays here, so that nothing happens by chance.
import { intercept } from '../execution';
import { missedCount, missedSince } from '../services/surface';
import type { House } from '../world';
import { type FarRun, farRun } from './far-run';
import { type Alternation, picker, type Turns } from './turns';

export const createAlternation = (house: House): Alternation => ({
  alternate<T>(starts: readonly (() => T)[], turns: Turns): T[] {
    const gaps = missedCount();
    const pick = picker(turns, starts.length);
    const runs = new Map<number, FarRun>();
    const answers = new Map<number, T>();

    /** A door waits inside `open` until all doors are open, and goes on when the last execution is over. */
    const open = (index: number): void => {
      const start = starts[index];
      if (start === undefined) {
        play(house, runs, pick);
        return;
      }
      let started = false;
      intercept(house, (order) => {
        intercept(house, undefined);
        started = true;
        const run = farRun(house, order);
        runs.set(index, run);
        const leave = house.executions.enter({ email: order.effective.email, scriptId: order.project.scriptId });
        try {
          open(index + 1);
        } finally {
          leave();
        }
        return run.outcome();
      });
      try {
        answers.set(index, start());
      } finally {
        intercept(house, undefined);
      }
      if (!started) open(index + 1);
    };

    try {
      open(0);
    } finally {
      for (const run of runs.values()) run.stop();
    }
    const missed = missedSince(gaps);
    if (missed[0] !== undefined) throw missed[0];
    return starts.flatMap((_start, index) => (answers.has(index) ? [answers.get(index) as T] : []));
  },
});

function play(house: House, runs: ReadonlyMap<number, FarRun>, pick: (turn: number) => number): void {
  for (let turn = 0; ; turn += 1) {
    const living = [...runs].filter(([, run]) => !run.over);
    if (living.length === 0) return;
    const ready = living.filter(([, { waiting }]) => waiting?.ready() !== false || house.clock.now() >= waiting.until);
    if (ready.length === 0) {
      house.clock.advanceTo(Math.min(...living.map(([, { waiting }]) => waiting?.until ?? 0)));
      continue;
    }
    // reported: two runs of a script overlap, so that both read a value before either has written it
    // [haeminway.com/en/notes/lockservice-concurrency]
    const wanted = pick(turn);
    const [, next] = ready.find(([index]) => index === wanted) ?? ready[0] ?? [];
    next?.step();
  }
}
