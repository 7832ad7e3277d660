// What one person may use up in a day, over all scripts that run under that account.
import type { Clock } from './clock';
import type { Json, Person, Run, Stateful } from './contract';

export type Quota =
  | 'urlfetch'
  | 'properties'
  | 'email'
  | 'emailTotal'
  | 'emailRead'
  | 'triggerMs'
  | 'spreadsheets'
  | 'conversions'
  | 'projects';

export interface Quotas extends Stateful {
  /** Takes `amount` when it still fits; false changes nothing. */
  take(person: Person, quota: Quota, amount: number): boolean;
  /** Takes without asking: what was used cannot be given back. */
  use(person: Person, quota: Quota, amount: number): void;
  left(person: Person, quota: Quota): number;
  used(person: Person, quota: Quota): number;
}

export const dailyLimits: Record<Quota, Record<Person['kind'], number>> = {
  urlfetch: {
    // documented: UrlFetchApp.fetch may be called 20,000 times a day by a consumer account [D/guides/services/quotas]
    consumer: 20_000,
    // documented: UrlFetchApp.fetch may be called 100,000 times a day by a Workspace account [D/guides/services/quotas]
    workspace: 100_000,
  },
  properties: {
    // documented: a consumer account may read and write properties 50,000 times a day [D/guides/services/quotas]
    consumer: 50_000,
    // documented: a Workspace account may read and write properties 500,000 times a day [D/guides/services/quotas]
    workspace: 500_000,
  },
  // documented: MailApp.sendEmail reaches 100 recipients a day from a consumer account, 1,500 from a Workspace account
  // [D/guides/services/quotas]
  email: { consumer: 100, workspace: 1_500 },
  // documented: a Workspace account reaches 2,000 recipients a day when they are inside its domain [D/guides/services/quotas]
  emailTotal: { consumer: 100, workspace: 2_000 },
  emailRead: { consumer: 20_000, workspace: 50_000 },
  triggerMs: {
    // documented: the triggers of a consumer account may run 90 minutes a day in all [D/guides/services/quotas]
    consumer: 5_400_000,
    // documented: the triggers of a Workspace account may run 6 hours a day in all [D/guides/services/quotas]
    workspace: 21_600_000,
  },
  // documented: a consumer account creates 250 spreadsheets a day, a Workspace account 3,200 [D/guides/services/quotas]
  spreadsheets: { consumer: 250, workspace: 3_200 },
  conversions: { consumer: 2_000, workspace: 4_000 },
  projects: { consumer: 50, workspace: 50 },
};

/** How Google names the service in its refusal. */
const services: Record<Quota, string> = {
  urlfetch: 'urlfetch',
  properties: 'properties',
  email: 'email',
  emailTotal: 'email',
  emailRead: 'gmail',
  triggerMs: 'triggers',
  spreadsheets: 'spreadsheets',
  conversions: 'convert',
  projects: 'script',
};

// reported: beyond a daily quota a call throws Service invoked too many times for one day and the service's name
// [stackoverflow.com/questions/21444588]
export const overQuota = (quota: Quota): string => `Service invoked too many times for one day: ${services[quota]}.`;

// documented: a quota starts anew 24 hours after its first request, not at midnight [D/guides/services/quotas]
const dayMs = 86_400_000;

/** Before a script makes a spreadsheet, whichever way: one less is left to its person. */
export function takeSpreadsheet(run: Run, quotas: Pick<Quotas, 'take'>): void {
  // assumed: a copied spreadsheet, and one made through Drive or the Sheets API, takes one of the day's new spreadsheets
  // [probes/spreadsheets-of-a-day.gs]
  if (!quotas.take(run.effective, 'spreadsheets', 1)) throw run.exception(overQuota('spreadsheets'));
}

interface Window {
  since: number;
  used: number;
}

export function createQuotas(clock: Clock): Quotas {
  let windows: Record<string, Window> = {};
  const windowOf = (person: Person, quota: Quota): Window => {
    // documented: quotas are per user: all scripts that run as a person share them [D/guides/services/quotas]
    const key = `${quota} ${person.email.toLowerCase()}`;
    const known = windows[key];
    if (known !== undefined && clock.now() < known.since + dayMs) return known;
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
