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

/** documented: D/reference/cache/cache (key 250 characters, value 100 KB, 600 s by default, 21,600 s at most, 1,000 items). */
export const cacheLimits = {
  keyChars: 250,
  valueBytes: 102_400,
  defaultSeconds: 600,
  maxSeconds: 21_600,
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
      stores = {};
    },
    state: () => structuredClone(stores) as unknown as Json,
    restore(state) {
      stores = structuredClone(state) as unknown as typeof stores;
    },
  };
}

/** reported: past about 1,000 items the oldest tenth goes (justin.poehnelt.com, "Exploring Apps Script CacheService limits"). */
function evicted(items: Items): Items {
  const keys = Object.keys(items);
  if (keys.length <= cacheLimits.items) return items;
  const kept = new Set(keys.slice(cacheLimits.items / 10));
  return Object.fromEntries(Object.entries(items).filter(([key]) => kept.has(key)));
}
