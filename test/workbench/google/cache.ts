// Cache stores: strings that may vanish at any time.
import type { Clock } from './clock';
import type { Json, Stateful } from './contract';
import type { StoreKey } from './properties';

export interface Cache extends Stateful {
  get(store: StoreKey, key: string): string | undefined;
  put(store: StoreKey, key: string, value: string, seconds: number): void;
  remove(store: StoreKey, key: string): void;
  /** Google may do this at will; tests do. */
  evictAll(): void;
}

export const cacheLimits = {
  // documented: Cache.put takes a key of at most 250 characters [D/reference/cache/cache]
  keyChars: 250,
  // documented: Cache.put takes a value of at most 100 KB [D/reference/cache/cache]
  valueBytes: 102_400,
  // documented: Cache.put keeps a value for 600 seconds when no time is given [D/reference/cache/cache]
  defaultSeconds: 600,
  // documented: Cache.put keeps a value for at most 21,600 seconds [D/reference/cache/cache]
  maxSeconds: 21_600,
  // documented: Cache.put fills a cache with at most 1,000 items [D/reference/cache/cache]
  items: 1_000,
};

type Items = Record<string, { value: string; until: number }>;

export function createCache(clock: Clock): Cache {
  let stores: Record<string, Items> = {};
  return {
    get(store, key) {
      const item = stores[store]?.[key];
      return item !== undefined && item.until > clock.now() ? item.value : undefined;
    },
    put(store, key, value, seconds) {
      const { [key]: _old, ...rest } = stores[store] ?? {};
      const items: Items = { ...rest, [key]: { value, until: clock.now() + seconds * 1000 } };
      stores[store] = evicted(items);
    },
    remove(store, key) {
      delete stores[store]?.[key];
    },
    evictAll() {
      // documented: Cache.get may find nothing although the time is not over [D/reference/cache/cache]
      stores = {};
    },
    state: () => structuredClone(stores) as unknown as Json,
    restore(state) {
      stores = structuredClone(state) as unknown as typeof stores;
    },
  };
}

function evicted(items: Items): Items {
  const keys = Object.keys(items);
  if (keys.length <= cacheLimits.items) return items;
  // reported: Cache.put past 1,000 items lets the oldest hundred go at once, however often they were read
  // [justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits]
  const gone = 100;
  const kept = new Set(keys.slice(gone));
  return Object.fromEntries(Object.entries(items).filter(([key]) => kept.has(key)));
}
