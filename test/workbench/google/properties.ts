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

/** documented: 9 KB a value, 500 KB a store (D/guides/services/quotas); the store counts keys and values. */
export const propertyLimits = { valueBytes: 9 * 1024, storeBytes: 500 * 1024 };

const bytes = (text: string) => Buffer.byteLength(text);

export function createProperties(): Properties {
  let stores: Record<string, Record<string, string>> = {};
  return {
    all: (store) => ({ ...stores[store] }),
    write(store, pairs, replace = false) {
      if (Object.values(pairs).some((value) => bytes(value) > propertyLimits.valueBytes)) return 'value';
      const after = replace ? pairs : { ...stores[store], ...pairs };
      const size = Object.entries(after).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
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
