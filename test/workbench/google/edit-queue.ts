// The simple onEdit runs one at a time, and only a little may wait: whatever is typed faster is lost.
import type { Clock } from './clock';
import type { Outcome } from './executions';

export interface Arrival {
  /** Epoch milliseconds; several may come at once. */
  at: number;
  fire: () => Outcome[];
}

// documented: onEdit queues up at most 2 events while it runs; what comes faster is lost [D/guides/triggers]
const maxWaiting = 2;

export interface EditQueue {
  /** Everything that happened; answers the runs, oldest first. Inside a running handler they wait for its end. */
  admit(scriptId: string, arrivals: readonly Arrival[]): Outcome[];
  /** Forgets who runs and what waits. */
  clear(): void;
}

export function createEditQueue(clock: Clock): EditQueue {
  const busy = new Map<string, Arrival[]>();

  /** Those that came until now find a place among the waiting, or none. */
  const comeIn = (waiting: Arrival[], still: Arrival[]) => {
    for (let next = still[0]; next !== undefined && next.at <= clock.now(); next = still[0]) {
      still.shift();
      if (waiting.length < maxWaiting) waiting.push(next);
    }
  };

  return {
    admit(scriptId, arrivals) {
      const still = [...arrivals].sort((a, b) => a.at - b.at);
      const running = busy.get(scriptId);
      if (running !== undefined) {
        comeIn(running, still);
        return [];
      }
      const waiting: Arrival[] = [];
      busy.set(scriptId, waiting);
      const outcomes: Outcome[] = [];
      try {
        for (let next = still.shift(); next !== undefined; next = waiting.shift() ?? still.shift()) {
          clock.advanceTo(next.at);
          outcomes.push(...next.fire());
          if (busy.get(scriptId) !== waiting) break; // the world was restored meanwhile
          comeIn(waiting, still);
        }
      } finally {
        if (busy.get(scriptId) === waiting) busy.delete(scriptId);
      }
      return outcomes;
    },
    clear: () => busy.clear(),
  };
}
