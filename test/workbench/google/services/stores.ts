// The three keepers of a store: the script, its user, the document it is bound to.
import type { Run } from '../contract';
import type { StoreKey } from '../properties';

export const scriptStore = (run: Run): StoreKey => `script:${run.scriptId}`;

export const userStore = (run: Run): StoreKey => `user:${run.scriptId}:${run.effective.email.toLowerCase()}`;

/** documented: null outside a containing document (D/reference/properties/properties-service, likewise cache and lock). */
export const documentStore = (run: Run): StoreKey | null =>
  run.boundTo === undefined ? null : `document:${run.scriptId}:${run.boundTo}`;
