// Property stores: strings by key, per script, per user of a script, per document of a script.
import type { Json, Stateful } from './contract';

/** 'script:<scriptId>', 'user:<scriptId>:<email>' or 'document:<scriptId>:<fileId>'. */
export type StoreKey = `script:${string}` | `user:${string}` | `document:${string}`;

export interface Properties extends Stateful {
  /** All of a store; a copy. */
  all(store: StoreKey): Record<string, string>;
  /** Says which limit refused the write; undefined when it was written. Writes all pairs or none. */
  write(store: StoreKey, pairs: Record<string, string>, replace?: boolean): 'value' | 'store' | undefined;
  remove(store: StoreKey, key: string): void;
  clear(store: StoreKey): void;
}

export const propertyLimits = {
  // documented: Properties.setProperty takes a value of at most 9 KB [D/guides/services/quotas]
  valueBytes: 9 * 1024,
  // documented: Properties.setProperty fills a store with at most 500 KB, keys and values together [D/guides/services/quotas]
  storeBytes: 500 * 1024,
};

const bytes = (text: string) => Buffer.byteLength(text);

export function createProperties(): Properties {
  let stores: Record<string, Record<string, string>> = {};
  return {
    all: (store) => ({ ...stores[store] }),
    write(store, pairs, replace = false) {
      const tooLarge = Object.values(pairs).some((value) => bytes(value) > propertyLimits.valueBytes);
      if (tooLarge) return 'value';
      // documented: Properties.setProperties deletes all other properties only when told so [D/reference/properties/properties]
      const after = replace ? pairs : { ...stores[store], ...pairs };
      const size = Object.entries(after).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
      // assumed: Properties.setProperties writes nothing at all when its values together are too large
      // [probes/all-properties-or-none.gs]
      if (size > propertyLimits.storeBytes) return 'store';
      stores[store] = { ...after };
      return undefined;
    },
    remove(store, key) {
      const { [key]: _gone, ...rest } = stores[store] ?? {};
      stores[store] = rest;
    },
    clear(store) {
      delete stores[store];
    },
    state: () => structuredClone(stores) as Json,
    restore(state) {
      stores = structuredClone(state) as unknown as typeof stores;
    },
  };
}
