// Who goes on next, when executions take turns.

/**
 * 'ABBA' lets the first go on by one service call, the second by two, the first by one, and begins again. A seed shuffles.
 * A function is asked for the place in the list of starts.
 */
export type Turns = string | { seed: number } | ((turn: number) => number);

export interface Alternation {
  /**
   * Each start opens one door of the world (`() => world.clickMenu(...)`, `() => world.fireTrigger(...)`); the first execution behind
   * it takes turns with those of the others. Answers what the doors answer. A door that starts nothing leaves the others alone.
   */
  alternate<T>(starts: readonly (() => T)[], turns: Turns): T[];
}

export function picker(turns: Turns, count: number): (turn: number) => number {
  if (typeof turns === 'function') return turns;
  if (typeof turns === 'string') return (turn) => turns.charCodeAt(turn % turns.length) - 'A'.charCodeAt(0);
  let state = turns.seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; // Knuth's; its high bits are good enough to shuffle with
    return Math.floor((state / 4_294_967_296) * count);
  };
}
