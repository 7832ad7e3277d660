// Who may read an Instagram account and post for it: the token of its Page, or of a person with a task there.
// documented: https://developers.facebook.com/docs/instagram-platform/content-publishing#requirements
import type { Caller } from '../facebook/access';
import { fail, noSuchObject } from '../facebook/errors';
import type { Store } from '../facebook/store';
import { tasksOf } from '../facebook/tokens';
import { accountOf } from './find';
import type { InstagramAccount } from './types';

function knows(store: Store, { token }: Caller, account: InstagramAccount): boolean {
  if (token.kind === 'page') return token.pageId === account.pageId;
  if (token.granted !== null && !token.granted.includes(account.pageId)) return false;
  return tasksOf(store, token, account.pageId).length > 0;
}

function requireScopes({ token }: Caller, ...scopes: string[]): void {
  if (scopes.some((scope) => !token.scopes.includes(scope))) throw fail('igPermission');
}

/** To those who have nothing to do with it an id answers the ambiguous 100/33, whatever it names. */
export function requireInstagram(store: Store, caller: Caller, method: string, id: string): InstagramAccount {
  const account = accountOf(store, id);
  if (!account || !knows(store, caller, account)) throw noSuchObject(method, id);
  requireScopes(caller, 'instagram_basic');
  return account;
}

/** documented scopes: instagram_basic, instagram_content_publish, pages_read_engagement; tasks: MANAGE or CREATE_CONTENT */
export function requirePublishing(store: Store, caller: Caller, method: string, id: string): InstagramAccount {
  const account = requireInstagram(store, caller, method, id);
  requireScopes(caller, 'instagram_content_publish', 'pages_read_engagement');
  const tasks = tasksOf(store, caller.token, account.pageId);
  if (!tasks.includes('MANAGE') && !tasks.includes('CREATE_CONTENT')) throw fail('igTask');
  return account;
}
