// How many calls are allowed in a quarter of an hour and in a day, counted per user and per app, and the headers that tell of it.
// documented: https://docs.x.com/x-api/fundamentals/rate-limits
import type { Caller } from './access';
import { fail } from './errors';
import type { Store } from './store';

const quarterMs = 15 * 60_000;
const dayMs = 24 * 3_600_000;

interface Limit {
  user: number;
  app?: number;
  appDay?: number;
}

const upload: Limit = { user: 1875, appDay: 180_000 };

/** One table for all plans (2026). Another page still says 200 posts in 15 minutes. */
export const limits = {
  'POST /2/tweets': { user: 100, appDay: 10_000 },
  'DELETE /2/tweets/:id': { user: 50 },
  'GET /2/users/:id/tweets': { user: 900, app: 10_000 },
  'GET /2/tweets': { user: 5000, app: 3500 },
  'GET /2/tweets/:id': { user: 900, app: 450 },
  'GET /2/users/me': { user: 75 },
  'POST /2/media/upload': { user: 500, appDay: 50_000 },
  'GET /2/media/upload': { user: 1000, appDay: 100_000 },
  'POST /2/media/upload/initialize': upload,
  'POST /2/media/upload/:id/append': upload,
  'POST /2/media/upload/:id/finalize': upload,
  'POST /2/media/metadata': { user: 500, appDay: 50_000 },
} as const satisfies Record<string, Limit>;

export type RouteName = keyof typeof limits;

interface Window {
  limit: number;
  remaining: number;
  reset: number;
}

/** Windows open with their first call. assumed */
function spend(store: Store, key: string, limit: number, lengthMs: number): Window {
  const now = store.now();
  let used = store.data.used[key];
  if (!used || now >= used.from + lengthMs) {
    used = { from: now, calls: 0 };
    store.data.used[key] = used;
  }
  used.calls += 1;
  return {
    limit,
    remaining: Math.max(-1, limit - used.calls),
    reset: Math.ceil((used.from + lengthMs) / 1000),
  };
}

const tell = (prefix: string, { limit, remaining, reset }: Window): Record<string, string> => ({
  [`${prefix}-limit`]: String(limit),
  [`${prefix}-remaining`]: String(Math.max(0, remaining)),
  [`${prefix}-reset`]: String(reset),
});

/** Counts the call, refused ones too, and sets `headers`; throws 429 when it is one too many. */
export function spendCall(store: Store, route: RouteName, caller: Caller, headers: Record<string, string>): void {
  const { settings } = store.data;
  const limit: Limit = limits[route];
  const own = `${route} user ${caller.user.id}`;
  const quarter = spend(store, own, settings.limits[route] ?? limit.user, quarterMs);
  const windows = [quarter];
  if (limit.app !== undefined) windows.push(spend(store, `${route} app ${caller.app.id}`, limit.app, quarterMs));
  const blockedUntil = store.data.throttled[own] ?? 0;
  if (store.now() < blockedUntil) {
    quarter.remaining = -1;
    quarter.reset = Math.ceil(blockedUntil / 1000);
  }
  Object.assign(headers, tell('x-rate-limit', quarter));
  if (limit.appDay !== undefined) {
    const day = spend(store, `${route} day ${caller.app.id}`, limit.appDay, dayMs);
    Object.assign(headers, tell('x-app-limit-24hour', day));
    windows.push(day);
  }
  if (route === 'POST /2/tweets' && settings.userPostsPerDay !== null) {
    const day = spend(store, `${route} day user ${caller.user.id}`, settings.userPostsPerDay, dayMs);
    Object.assign(headers, tell('x-user-limit-24hour', day));
    windows.push(day);
  }
  if (windows.some((window) => window.remaining < 0)) throw fail('tooManyRequests');
}

export function throttle(store: Store, route: RouteName, userId: string, minutes: number): void {
  store.data.throttled[`${route} user ${userId}`] = store.now() + minutes * 60_000;
}
