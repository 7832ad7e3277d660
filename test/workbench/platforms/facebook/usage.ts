// Rate limits and the headers that tell of them.
// documented: https://developers.facebook.com/docs/graph-api/overview/rate-limiting
import type { Caller } from './access';
import { type ErrorName, fail } from './errors';
import type { Store } from './store';

const hourMs = 60 * 60 * 1000;

/** Page tokens fall under the Page's business-use-case limit, other tokens under the app's. assumed for system users: the app's. */
const keyOf = (caller: Caller): string =>
  caller.token.kind === 'page' ? `page:${caller.token.pageId ?? ''}` : `app:${caller.app.id}`;

const isPage = (key: string): boolean => key.startsWith('page:');

function callsOf(store: Store, key: string): number {
  const hours = store.data.usage[key] ?? {};
  const now = Math.floor(store.now() / hourMs);
  const window = isPage(key) ? 24 : 1;
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
};

/** Calls made while throttled count too: they lengthen the block. documented: "stop making API calls" in the page above */
export function count(store: Store, caller: Caller): void {
  const key = keyOf(caller);
  store.data.usage[key] ??= {};
  const hours = store.data.usage[key];
  const hour = String(Math.floor(store.now() / hourMs));
  hours[hour] = (hours[hour] ?? 0) + 1;
}

const budgetOf = (store: Store, key: string): number =>
  isPage(key) ? store.data.settings.pageCallsPerDay : store.data.settings.appCallsPerHour;

export function refuseThrottled(store: Store, caller: Caller): void {
  const key = keyOf(caller);
  const block = store.data.throttled[key];
  if (block && store.now() < block.until) throw fail(throttles[block.code] ?? 'appThrottle');
  if (block) delete store.data.throttled[key];
  if (callsOf(store, key) > budgetOf(store, key)) throw fail(isPage(key) ? 'pageCalls' : 'appThrottle');
}

export function throttle(store: Store, caller: Caller, code: number, minutes: number): void {
  store.data.throttled[keyOf(caller)] = { code, until: store.now() + minutes * 60_000 };
}

export function usageHeaders(store: Store, caller: Caller): Record<string, string> {
  const key = keyOf(caller);
  const calls = callsOf(store, key);
  const block = store.data.throttled[key];
  const blockedFor = block ? Math.max(0, Math.ceil((block.until - store.now()) / 60_000)) : 0;
  if (calls < store.data.settings.usageHeadersAfter && blockedFor === 0) return {};
  const spent = Math.floor((100 * calls) / budgetOf(store, key));
  const percent = blockedFor > 0 ? 100 : Math.min(100, spent);
  if (!isPage(key)) {
    return { 'x-app-usage': JSON.stringify({ call_count: percent, total_time: percent, total_cputime: 0 }) };
  }
  const regain = blockedFor || (spent > 100 ? 60 : 0);
  const use = {
    type: 'pages',
    call_count: percent,
    total_cputime: 0,
    total_time: percent,
    estimated_time_to_regain_access: regain,
  };
  return { 'x-business-use-case-usage': JSON.stringify({ [key.slice('page:'.length)]: [use] }) };
}
