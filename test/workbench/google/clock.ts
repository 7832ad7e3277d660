// The only clock of the workbench: virtual, moved by what happens, never by the machine.
import type { Stateful } from './contract';

export interface Clock extends Stateful {
  /** Whole epoch milliseconds. */
  now(): number;
  advance(milliseconds: number): void;
  /** Does nothing when that moment has passed: time never goes back. */
  advanceTo(epochMilliseconds: number): void;
  /** Something that happens by itself when time comes by that moment. It is no state: a restored clock has forgotten it. */
  plan(epochMilliseconds: number, act: () => void): void;
}

export function createClock(startAt: number): Clock {
  let at = startAt;
  let planned: { due: number; act: () => void }[] = [];
  /** What falls due on the way happens at its own moment, the earliest first. */
  function moveTo(target: number): void {
    const [next] = planned.filter(({ due }) => due <= target).sort((one, other) => one.due - other.due);
    if (next !== undefined) {
      planned = planned.filter((one) => one !== next);
      at = Math.max(at, next.due);
      next.act();
      moveTo(target);
    }
    at = Math.max(at, target);
  }
  return {
    now: () => Math.floor(at),
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`The clock only moves forward, not by ${milliseconds} ms`);
      moveTo(at + milliseconds);
    },
    advanceTo(epochMilliseconds) {
      moveTo(epochMilliseconds);
    },
    plan: (due, act) => void planned.push({ due, act }),
    state: () => at,
    restore(state) {
      at = Number(state);
      planned = [];
    },
  };
}
