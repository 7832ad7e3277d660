// CacheService: texts that may vanish at any time (D/reference/cache).
import { cacheLimits } from '../cache';
import type { Run, ServiceFactory } from '../contract';
import type { StoreKey } from '../properties';
import type { World } from '../world';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { documentStore, scriptStore, userStore } from './stores';
import { surface } from './surface';

export const cacheService: ServiceFactory<World> = (run, world) =>
  surface('CacheService', {
    // documented: CacheService.getScriptCache is one cache for all users of a script [D/reference/cache/cache-service]
    getScriptCache: () => cacheOf(run, world, scriptStore(run)),
    // documented: CacheService.getUserCache is a cache of its own for each user of a script [D/reference/cache/cache-service]
    getUserCache: () => cacheOf(run, world, userStore(run)),
    getDocumentCache() {
      const key = documentStore(run);
      // documented: CacheService.getDocumentCache is null in a script that is bound to no file [D/reference/cache/cache-service]
      return key === null ? null : cacheOf(run, world, key);
    },
  } satisfies Simulated<GoogleAppsScript.Cache.CacheService>);

function cacheOf(run: Run, world: World, store: StoreKey): object {
  const call = <T>(operation: string, effect: () => T): T => run.call({ service: 'Cache', operation }, effect);
  const checked = (key: unknown): string => {
    const empty = key === null || key === undefined || key === '';
    // reported: Cache.get throws Invalid argument for an empty key
    // [justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits]
    if (empty) throw run.exception('Invalid argument: key');
    const text = String(key);
    // reported: Cache.put throws Argument too large for a key over its limit
    // [justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits]
    if (text.length > cacheLimits.keyChars) throw run.exception('Argument too large: key');
    return text;
  };
  const keysOf = (method: string, keys: unknown): string[] => {
    if (!Array.isArray(keys)) throw badSignature(run, `CacheService.Cache.${method}`, [keys]);
    return Array.from(keys, checked);
  };
  const put = (key: unknown, value: unknown, seconds: unknown = cacheLimits.defaultSeconds) => {
    const text = String(value);
    const tooLarge = Buffer.byteLength(text) > cacheLimits.valueBytes;
    // reported: Cache.put throws Argument too large for a value over its limit
    // [justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits]
    if (tooLarge) throw run.exception('Argument too large: value');
    // reported: Cache.put takes a negative time without a word [justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits]
    const wanted = Math.max(1, Number(seconds));
    world.cache.put(store, checked(key), text, Math.min(cacheLimits.maxSeconds, wanted));
  };
  return surface('Cache', {
    // documented: Cache.get gives null for what is not there or not there any more [D/reference/cache/cache]
    get: (key: unknown) => call('get', () => world.cache.get(store, checked(key)) ?? null),
    getAll: (keys: unknown) =>
      call('getAll', () => {
        const found = keysOf('getAll', keys).map((name) => [name, world.cache.get(store, name)] as const);
        // documented: Cache.getAll leaves out what it did not find [D/reference/cache/cache]
        return run.give(Object.fromEntries(found.filter(([, value]) => value !== undefined)));
      }),
    // reported: Cache.put keeps every value as text [justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits]
    put: (key: unknown, value: unknown, seconds?: unknown) => call('put', () => put(key, value, seconds)),
    putAll: (values: unknown, seconds?: unknown) =>
      call('putAll', () => {
        if (typeof values !== 'object' || values === null)
          throw badSignature(run, 'CacheService.Cache.putAll', [values]);
        // documented: Cache.putAll puts all pairs of an object [D/reference/cache/cache]
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      }),
    // documented: Cache.remove removes one key [D/reference/cache/cache]
    remove: (key: unknown) => call('remove', () => world.cache.remove(store, checked(key))),
    removeAll: (keys: unknown) =>
      call('removeAll', () => {
        // documented: Cache.removeAll removes all keys of a list [D/reference/cache/cache]
        for (const key of keysOf('removeAll', keys)) world.cache.remove(store, key);
      }),
  } satisfies Simulated<GoogleAppsScript.Cache.Cache>);
}
