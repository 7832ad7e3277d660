// LockService: one execution at a time, within one script project (D/reference/lock).
import type { Run, ServiceFactory } from '../contract';
import type { StoreKey } from '../properties';
import type { World } from '../world';
import { documentStore, scriptStore, userStore } from './stores';
import { surface } from './surface';

export const lockService: ServiceFactory<World> = (run, world) =>
  surface('LockService', {
    getScriptLock: () => lock(run, world, scriptStore(run)),
    getUserLock: () => lock(run, world, userStore(run)),
    getDocumentLock() {
      const key = documentStore(run);
      return key === null ? null : lock(run, world, key);
    },
  });

/** reported: the text (D/guides/support/troubleshooting and public logs). */
const busy = 'Lock timeout: another process was holding the lock for too long.';

/**
 * A run that waits for a lock waits in vain: here another execution goes on only when this one is over, so the whole wait passes.
 * assumed: a second Lock object of the same run finds the lock its own.
 */
function lock(run: Run, world: World, key: StoreKey): object {
  const call = <T>(operation: string, effect: () => T): T => run.call({ service: 'Lock', operation }, effect);
  const taken = (milliseconds: unknown): boolean => {
    if (world.locks.take(key, run.id)) return true;
    run.spend(Math.max(0, Number(milliseconds)));
    return world.locks.take(key, run.id);
  };
  return surface('Lock', {
    tryLock: (milliseconds: unknown) => call('tryLock', () => taken(milliseconds)),
    waitLock: (milliseconds: unknown) =>
      call('waitLock', () => {
        if (!taken(milliseconds)) throw run.exception(busy);
      }),
    hasLock: () => call('hasLock', () => world.locks.holder(key) === run.id),
    releaseLock: () => call('releaseLock', () => world.locks.release(key, run.id)),
  });
}
