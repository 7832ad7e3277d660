// Several hands may wait at the world's one hook before or after each service call; nobody there, no hook.
import type { CallHook, Faults } from '../../google/faults';

const places = { before: 'beforeCall', after: 'afterCall' } as const;

/** Answers how to let go. */
export type Hooked = (when: keyof typeof places, hook: CallHook) => () => void;

export function createCallHooks(faults: Faults): Hooked {
  const waiting = { before: new Set<CallHook>(), after: new Set<CallHook>() };
  const hang = (when: keyof typeof places) => {
    const hooks = waiting[when];
    faults[places[when]] = hooks.size === 0 ? undefined : (...call) => hooks.forEach((hook) => void hook(...call));
  };
  return (when, hook) => {
    waiting[when].add(hook);
    hang(when);
    return () => {
      waiting[when].delete(hook);
      hang(when);
    };
  };
}
