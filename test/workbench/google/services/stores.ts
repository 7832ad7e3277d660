// The three keepers of a store: the script, its user, the document it is bound to.
import type { Run } from '../contract';
import type { StoreKey } from '../properties';

// documented: PropertiesService.getScriptProperties is one store for all users of a script, closed to every other script
// [D/reference/properties/properties-service]
export const scriptStore = (run: Run): StoreKey => `script:${run.scriptId}`;

// documented: PropertiesService.getUserProperties is a store of its own for each user of a script
// [D/reference/properties/properties-service]
export const userStore = (run: Run): StoreKey => `user:${run.scriptId}:${run.effective.email.toLowerCase()}`;

// documented: PropertiesService.getDocumentProperties is null in a script that is bound to no file
// [D/reference/properties/properties-service]
export const documentStore = (run: Run): StoreKey | null =>
  run.boundTo === undefined ? null : `document:${run.scriptId}:${run.boundTo}`;
