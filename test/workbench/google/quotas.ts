// What one person may use up in a day, over all scripts that run under that account.
import type { Clock } from './clock';
import type { Json, Person, Stateful } from './contract';

export type Quota = 'urlfetch' | 'properties' | 'email' | 'triggerMs';

export interface Quotas extends Stateful {
  /** Takes `amount` when it still fits; false changes nothing. */
  take(person: Person, quota: Quota, amount: number): boolean;
  /** Takes without asking: what was used cannot be given back. */
  use(person: Person, quota: Quota, amount: number): void;
  left(person: Person, quota: Quota): number;
  used(person: Person, quota: Quota): number;
}

const minutes = 60_000;

/** documented, figures as of August 2026: D/guides/services/quotas. */
export const dailyLimits: Record<Quota, Record<Person['kind'], number>> = {
  urlfetch: { consumer: 20_000, workspace: 100_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
  email: { consumer: 100, workspace: 1_500 },
  triggerMs: { consumer: 90 * minutes, workspace: 360 * minutes },
};

const day = 24 * 60 * minutes;

interface Window {
  since: number;
  used: number;
}

/** documented: the window is 24 h from the person's first request (D/guides/services/quotas). */
export function createQuotas(clock: Clock): Quotas {
  let windows: Record<string, Window> = {};
  const windowOf = (person: Person, quota: Quota): Window => {
    const key = `${quota} ${person.email.toLowerCase()}`;
    const known = windows[key];
    if (known !== undefined && clock.now() < known.since + day) return known;
    const fresh = { since: clock.now(), used: 0 };
    windows[key] = fresh;
    return fresh;
  };
  const used = (person: Person, quota: Quota) => windowOf(person, quota).used;
  const left = (person: Person, quota: Quota) => Math.max(0, dailyLimits[quota][person.kind] - used(person, quota));
  const use = (person: Person, quota: Quota, amount: number) => {
    windowOf(person, quota).used += amount;
  };
  return {
    take(person, quota, amount) {
      if (left(person, quota) < amount) return false;
      use(person, quota, amount);
      return true;
    },
    use,
    left,
    used,
    state: () => structuredClone(windows) as unknown as Json,
    restore(state) {
      windows = structuredClone(state) as unknown as typeof windows;
    },
  };
}
