// Who holds which lock. Only living runs hold locks, so there is nothing to keep in a snapshot.
import type { StoreKey } from './properties';

export interface Locks {
  /** The run that holds it, by its number. */
  holder(lock: StoreKey): number | undefined;
  /** True when taken, or already held by this very run. */
  take(lock: StoreKey, runId: number): boolean;
  release(lock: StoreKey, runId: number): void;
  /** At the end of a run, and while a dialog waits. */
  releaseAll(runId: number): void;
  /** Tests may hold a lock as if another execution did: use a negative number. */
  clear(): void;
}

export function createLocks(): Locks {
  const held = new Map<StoreKey, number>();
  return {
    holder: (lock) => held.get(lock),
    take(lock, runId) {
      const holder = held.get(lock);
      if (holder !== undefined) return holder === runId;
      held.set(lock, runId);
      return true;
    },
    release(lock, runId) {
      if (held.get(lock) === runId) held.delete(lock);
    },
    releaseAll(runId) {
      for (const [lock, holder] of held) if (holder === runId) held.delete(lock);
    },
    clear: () => held.clear(),
  };
}
