// Rate limits and the headers that tell of them.
// documented: https://developers.facebook.com/docs/graph-api/overview/rate-limiting
import { accountOf } from '../instagram/find';
import type { Caller } from './access';
import { type ErrorName, fail } from './errors';
import type { Store } from './store';
import type { Settings } from './types';

const hourMs = 60 * 60 * 1000;

type Kind = 'page' | 'instagram' | 'app';

/**
 * Whose budget a call is counted on: calls about an Instagram account on that account's, others of a Page token on the Page's business-use-case limit, the
 * rest on the app's. assumed for system users: the app's. `firstSegment` is the node the call is about.
 */
export function limitOf(store: Store, caller: Caller, firstSegment = ''): string {
  const account = accountOf(store, firstSegment);
  if (account) return `instagram:${account.id}`;
  return caller.token.kind === 'page' ? `page:${caller.token.pageId ?? ''}` : `app:${caller.app.id}`;
}

const kindOf = (key: string): Kind => key.slice(0, key.indexOf(':')) as Kind;

const limits: Record<Kind, { hours: number; budget: (settings: Settings) => number; refusal: ErrorName }> = {
  page: { hours: 24, budget: (settings) => settings.pageCallsPerDay, refusal: 'pageCalls' },
  instagram: { hours: 24, budget: (settings) => settings.instagramCallsPerDay, refusal: 'igThrottle' },
  app: { hours: 1, budget: (settings) => settings.appCallsPerHour, refusal: 'appThrottle' },
};

function callsOf(store: Store, key: string): number {
  const hours = store.data.usage[key] ?? {};
  const now = Math.floor(store.now() / hourMs);
  const window = limits[kindOf(key)].hours;
  let calls = 0;
  for (const [hour, count] of Object.entries(hours)) {
    if (Number(hour) <= now - window) delete hours[hour];
    else calls += count;
  }
  return calls;
}

const throttles: Record<number, ErrorName> = {
  4: 'appThrottle',
  17: 'userThrottle',
  32: 'pageThrottle',
  341: 'appLimit',
  613: 'customThrottle',
  80001: 'pageCalls',
  80002: 'igThrottle',
};

/** Calls made while throttled count too: they lengthen the block. documented: "stop making API calls" in the page above */
export function count(store: Store, key: string): void {
  store.data.usage[key] ??= {};
  const hours = store.data.usage[key];
  const hour = String(Math.floor(store.now() / hourMs));
  hours[hour] = (hours[hour] ?? 0) + 1;
}

const budgetOf = (store: Store, key: string): number => limits[kindOf(key)].budget(store.data.settings);

export function refuseThrottled(store: Store, key: string): void {
  const block = store.data.throttled[key];
  if (block && store.now() < block.until) throw fail(throttles[block.code] ?? 'appThrottle');
  if (block) delete store.data.throttled[key];
  if (callsOf(store, key) > budgetOf(store, key)) throw fail(limits[kindOf(key)].refusal);
}

export function throttle(store: Store, key: string, code: number, minutes: number): void {
  store.data.throttled[key] = { code, until: store.now() + minutes * 60_000 };
}

export function usageHeaders(store: Store, key: string): Record<string, string> {
  const calls = callsOf(store, key);
  const block = store.data.throttled[key];
  const blockedFor = block ? Math.max(0, Math.ceil((block.until - store.now()) / 60_000)) : 0;
  if (calls < store.data.settings.usageHeadersAfter && blockedFor === 0) return {};
  const spent = Math.floor((100 * calls) / budgetOf(store, key));
  const percent = blockedFor > 0 ? 100 : Math.min(100, spent);
  const kind = kindOf(key);
  if (kind === 'app') {
    return { 'x-app-usage': JSON.stringify({ call_count: percent, total_time: percent, total_cputime: 0 }) };
  }
  const regain = blockedFor || (spent > 100 ? 60 : 0);
  const use = {
    type: kind === 'page' ? 'pages' : 'instagram',
    call_count: percent,
    total_cputime: 0,
    total_time: percent,
    estimated_time_to_regain_access: regain,
  };
  return { 'x-business-use-case-usage': JSON.stringify({ [key.slice(kind.length + 1)]: [use] }) };
}
