// CacheService: texts that may vanish at any time (D/reference/cache).
import { cacheLimits } from '../cache';
import type { Run, ServiceFactory } from '../contract';
import type { StoreKey } from '../properties';
import type { World } from '../world';
import { documentStore, scriptStore, userStore } from './stores';
import { surface } from './surface';

export const cacheService: ServiceFactory<World> = (run, world) =>
  surface('CacheService', {
    getScriptCache: () => store(run, world, scriptStore(run)),
    getUserCache: () => store(run, world, userStore(run)),
    getDocumentCache() {
      const key = documentStore(run);
      return key === null ? null : store(run, world, key);
    },
  });

function store(run: Run, world: World, store: StoreKey): object {
  const call = <T>(operation: string, effect: () => T): T => run.call({ service: 'Cache', operation }, effect);
  /** reported: the texts of both refusals (justin.poehnelt.com, "Exploring Apps Script CacheService limits"). */
  const checked = (key: unknown): string => {
    const text = String(key);
    if (key === null || key === undefined || text === '') throw run.exception('Invalid argument: key');
    if (text.length > cacheLimits.keyChars) throw run.exception('Argument too large: key');
    return text;
  };
  const put = (key: unknown, value: unknown, seconds: unknown) => {
    const text = String(value);
    if (Buffer.byteLength(text) > cacheLimits.valueBytes) throw run.exception('Argument too large: value');
    const wanted = seconds === undefined ? cacheLimits.defaultSeconds : Number(seconds);
    world.cache.put(store, checked(key), text, Math.min(cacheLimits.maxSeconds, Math.max(1, wanted)));
  };
  return surface('Cache', {
    get: (key: unknown) => call('get', () => world.cache.get(store, checked(key)) ?? null),
    getAll: (keys: unknown) =>
      call('getAll', () => {
        const names = Array.from(keys as ArrayLike<unknown>, checked);
        const found = names.map((name) => [name, world.cache.get(store, name)] as const);
        return run.give(Object.fromEntries(found.filter(([, value]) => value !== undefined)));
      }),
    put: (key: unknown, value: unknown, seconds?: unknown) => call('put', () => put(key, value, seconds)),
    putAll: (values: object, seconds?: unknown) =>
      call('putAll', () => {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      }),
    remove: (key: unknown) => call('remove', () => world.cache.remove(store, checked(key))),
    removeAll: (keys: unknown) =>
      call('removeAll', () => {
        for (const key of Array.from(keys as ArrayLike<unknown>, checked)) world.cache.remove(store, key);
      }),
  });
}
