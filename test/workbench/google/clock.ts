// The only clock of the workbench: virtual, moved by what happens, never by the machine.
import type { Stateful } from './contract';

export interface Clock extends Stateful {
  /** Whole epoch milliseconds. */
  now(): number;
  advance(milliseconds: number): void;
  /** Does nothing when that moment has passed: time never goes back. */
  advanceTo(epochMilliseconds: number): void;
}

export function createClock(startAt: number): Clock {
  let at = startAt;
  return {
    now: () => Math.floor(at),
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`The clock only moves forward, not by ${milliseconds} ms`);
      at += milliseconds;
    },
    advanceTo(epochMilliseconds) {
      at = Math.max(at, epochMilliseconds);
    },
    state: () => at,
    restore(state) {
      at = Number(state);
    },
  };
}
