// LockService: one execution at a time, within one script project (D/reference/lock).
import type { Run, ServiceFactory } from '../contract';
import type { StoreKey } from '../properties';
import type { World } from '../world';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { documentStore, scriptStore, userStore } from './stores';
import { surface } from './surface';

/** The type package says too little. */
type OrNull<T, K extends keyof T> = Omit<T, K> & { [M in K]: () => object | null };

export const lockService: ServiceFactory<World> = (run, world) =>
  surface('LockService', {
    // documented: LockService.getScriptLock keeps out every other execution of the script, whoever runs it, and no other script
    // [D/reference/lock/lock-service]
    getScriptLock: () => lock(run, world, scriptStore(run)),
    // documented: LockService.getUserLock keeps out the other executions of the same user only [D/reference/lock/lock-service]
    getUserLock: () => lock(run, world, userStore(run)),
    getDocumentLock() {
      const key = documentStore(run);
      // documented: LockService.getDocumentLock is null in a script that is bound to no file [D/reference/lock/lock-service]
      return key === null ? null : lock(run, world, key);
    },
  } satisfies Simulated<OrNull<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>>);

// documented: Lock.waitLock throws when the wait was in vain [D/reference/lock/lock]
const busy = 'Lock timeout: another process was holding the lock for too long.';

function lock(run: Run, world: World, key: StoreKey): object {
  const call = <T>(operation: string, effect: () => T): T => run.call({ service: 'Lock', operation }, effect);
  // assumed: a lock taken twice in one run is one lock [probes/lock-twice.gs]
  const mine = () => world.locks.holder(key) === run.id;
  const free = () => mine() || world.locks.holder(key) === undefined;

  function taken(operation: string, args: readonly unknown[]): boolean {
    const [milliseconds] = args;
    // assumed: Lock.tryLock takes one number and nothing else [probes/try-lock-arguments.gs]
    if (args.length !== 1 || typeof milliseconds !== 'number') throw badSignature(run, `Lock.${operation}`, args);
    // documented: Lock.tryLock waits until the lock is let go, at most as many milliseconds as it is told [D/reference/lock/lock]
    return run.waitFor(free, milliseconds) && world.locks.take(key, run.id);
  }

  return surface('Lock', {
    // documented: Lock.tryLock tells whether the lock was acquired, and throws nothing [D/reference/lock/lock]
    tryLock: (...args: unknown[]) => call('tryLock', () => taken('tryLock', args)),
    waitLock: (...args: unknown[]) =>
      call('waitLock', () => {
        if (!taken('waitLock', args)) throw run.exception(busy);
      }),
    // documented: Lock.hasLock is true from the moment the lock was acquired until it is let go [D/reference/lock/lock]
    hasLock: () => call('hasLock', mine),
    // documented: Lock.releaseLock lets the others in, and has no effect when the lock was not acquired [D/reference/lock/lock]
    releaseLock: () => call('releaseLock', () => world.locks.release(key, run.id)),
  } satisfies Simulated<GoogleAppsScript.Lock.Lock>);
}
