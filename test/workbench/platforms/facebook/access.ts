// Who is calling, and may they: the token, the proof of the app's secret, scopes and the person's tasks on the Page.
import type { Taken } from '../http';
import { fail, GraphError, noSuchObject, sessionError } from './errors';
import { hmacHex } from './ids';
import type { Store } from './store';
import { endOf, findToken, tasksOf } from './tokens';
import type { App, Page, PageTask, Token } from './types';

export interface Caller {
  token: Token;
  app: App;
}

/** By `Authorization: Bearer` (or OAuth), query or body. documented: https://developers.facebook.com/docs/graph-api/overview#access-tokens */
export function presentedToken(taken: Taken): string | undefined {
  const header = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(taken.headers.authorization ?? '');
  return header?.[1] ?? (taken.parameters.get('access_token') || undefined);
}

/** documented: hex HMAC-SHA256 of the token, keyed with the app's secret. https://developers.facebook.com/docs/graph-api/guides/secure-requests */
function checkProof(app: App, token: string, proof: string | undefined): void {
  if (proof === undefined && app.requiresProof) throw fail('proofMissing');
  if (proof !== undefined && proof.toLowerCase() !== hmacHex(app.secret, token)) throw fail('proofWrong');
}

export function authenticate(store: Store, taken: Taken): Caller {
  const value = presentedToken(taken);
  if (value === undefined) throw taken.segments.includes('me') ? fail('notSomebody') : fail('noToken');
  const token = findToken(store, value);
  const app = token && store.data.apps[token.appId];
  if (!token || !app) throw fail('cannotParse');
  checkProof(app, value, taken.parameters.get('appsecret_proof'));
  const ended = endOf(store, token);
  if (ended !== undefined) throw sessionError(ended, app.id, new Date(store.now()).toUTCString());
  return { token, app };
}

const has = (caller: Caller, ...scopes: string[]): boolean =>
  scopes.every((scope) => caller.token.scopes.includes(scope));

export const mayOn = (store: Store, caller: Caller, page: Page, task: PageTask): boolean =>
  tasksOf(store, caller.token, page.id).includes(task);

/**
 * Creating asks for a Page token of a person with CREATE_CONTENT, and for pages_manage_posts, pages_read_engagement and pages_show_list.
 * documented: https://developers.facebook.com/docs/graph-api/reference/page/photos
 */
export function requireCreating(store: Store, caller: Caller, page: Page): void {
  if (caller.token.kind !== 'page') throw fail('asThePage');
  if (caller.token.pageId !== page.id) throw fail('postPermission');
  if (!has(caller, 'pages_read_engagement')) throw fail('engagementPermission');
  if (!has(caller, 'pages_manage_posts') || !mayOn(store, caller, page, 'CREATE_CONTENT')) throw fail('postPermission');
  if (!has(caller, 'pages_show_list')) throw fail('listPermission');
}

/**
 * Reading what a Page has asks for pages_read_engagement and a task on the Page; others would need Page Public Content Access, which no app here has.
 * documented: https://developers.facebook.com/docs/graph-api/reference/page/photos (MODERATE for a Page token; assumed: any task will do)
 */
export function requireReading(store: Store, caller: Caller, page: Page): void {
  const mine =
    caller.token.kind === 'page'
      ? caller.token.pageId === page.id
      : caller.token.kind !== 'app' && tasksOf(store, caller.token, page.id).length > 0;
  if (!mine || !has(caller, 'pages_read_engagement')) throw fail('readPermission');
}

/** A single node answers the ambiguous 100/33 to those who may not see it. documented: error 100 subcode 33 */
export function requireSeeing(store: Store, caller: Caller, pageId: string, method: string, id: string): Page {
  const page = store.data.pages[pageId];
  try {
    if (page) {
      requireReading(store, caller, page);
      return page;
    }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
  throw noSuchObject(method, id);
}
