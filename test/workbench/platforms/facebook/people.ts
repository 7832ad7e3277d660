// /me, /{page}, /me/accounts, /debug_token and /oauth/access_token: who one is, and what tokens one may have.
import type { Json } from '../../google/contract';
import { type Call, fieldsOf, type Result } from './call';
import { fail, GraphError, invalid, NotSimulated, noSuchObject, sessionError } from './errors';
import { type NodeType, pick, readNode } from './fields';
import { paged } from './lists';
import { type Parameters, textOf } from './parameters';
import type { Store } from './store';
import { endOf, findToken, issue, longLivedSeconds, pageTokenFrom, tasksOf } from './tokens';
import type { Page, Person, Token } from './types';

interface SeenPage {
  call: Call;
  page: Page;
}

function accessTokenOf({ call, page }: SeenPage): string | undefined {
  const { store, caller } = call;
  if (caller.token.kind === 'page') return caller.token.pageId === page.id ? caller.token.value : undefined;
  if (!caller.token.scopes.includes('pages_show_list') || tasksOf(store, caller.token, page.id).length === 0)
    return undefined;
  return pageTokenFrom(store, caller.token, page).value;
}

/** documented: https://developers.facebook.com/docs/graph-api/reference/page */
const pageType: NodeType<SeenPage> = {
  name: 'Page',
  defaults: ['name'],
  readers: {
    id: ({ page }) => page.id,
    name: ({ page }) => page.name,
    username: ({ page }) => page.username ?? undefined,
    about: ({ page }) => page.about || undefined,
    category: ({ page }) => page.category,
    website: ({ page }) => page.website ?? undefined,
    link: ({ page }) => `https://www.facebook.com/${page.username ?? page.id}`,
    fan_count: ({ page }) => page.followers,
    followers_count: ({ page }) => page.followers,
    is_published: () => true,
    access_token: accessTokenOf,
    tasks: ({ call, page }) => tasksOf(call.store, call.caller.token, page.id),
    instagram_business_account: ({ page }, field) =>
      page.instagram ? pick(page.instagram, field.fields, 'IGUser', ['id', 'username'], ['id']) : undefined,
  },
  unsimulated: [
    'picture',
    'cover',
    'emails',
    'phone',
    'location',
    'hours',
    'category_list',
    'connected_instagram_account',
    'has_transitioned_to_new_page_experience',
    'is_verified',
    'verification_status',
    'business',
    'description',
    'feed',
    'posts',
    'photos',
    'published_posts',
    'talking_about_count',
    'rating_count',
    'overall_star_rating',
    'new_like_count',
  ],
};

const personType: NodeType<Person> = {
  name: 'User',
  defaults: ['name'],
  readers: { id: (person) => person.id, name: (person) => person.name },
  unsimulated: ['email', 'first_name', 'last_name', 'picture', 'accounts', 'permissions', 'short_name'],
};

/** assumed: a Page's public facts are readable by whoever has a task on it; others would need Page Public Metadata Access. */
export function readPage(call: Call, page: Page): Result {
  const { token } = call.caller;
  const mine = token.kind === 'page' ? token.pageId === page.id : tasksOf(call.store, token, page.id).length > 0;
  if (!mine) throw noSuchObject(call.method, page.id);
  return readNode(pageType, { call, page }, fieldsOf(call));
}

export const readPerson = (call: Call, person: Person): Result => readNode(personType, person, fieldsOf(call));

/**
 * The Pages a person can work on. documented: https://developers.facebook.com/docs/graph-api/reference/user/accounts ;
 * reported: Pages of a business portfolio come only with business_management (https://github.com/gitroomhq/postiz-app, facebook.provider.ts asks for it).
 */
export function listAccounts(call: Call): Result {
  const { store, caller } = call;
  if (!caller.token.scopes.includes('pages_show_list')) return { data: [] };
  const portfolio = caller.token.scopes.includes('business_management');
  const pages = Object.values(store.data.pages).filter(
    (page) =>
      tasksOf(store, caller.token, page.id).length > 0 &&
      (caller.token.granted === null || caller.token.granted.includes(page.id)) &&
      (!page.inPortfolio || portfolio),
  );
  const fields = fieldsOf(call);
  const accountType = { ...pageType, defaults: ['access_token', 'category', 'name', 'tasks'] };
  return paged(
    call,
    pages.map((page) => ({ id: page.id, at: 0, read: () => readNode(accountType, { call, page }, fields) })),
  );
}

const seconds = (ms: number): number => Math.floor(ms / 1000);

function tokenFacts(store: Store, token: Token): Result {
  const ended = endOf(store, token);
  const error = ended === undefined ? undefined : sessionError(ended, token.appId, new Date(store.now()).toUTCString());
  return {
    app_id: token.appId,
    type: token.kind.toUpperCase(),
    application: store.data.apps[token.appId]?.name ?? '',
    data_access_expires_at: seconds(token.dataAccessExpiresAt),
    expires_at: seconds(token.expiresAt),
    ...(error
      ? { error: { code: 190, message: error.message, ...(ended === undefined ? {} : { subcode: ended }) } }
      : {}),
    is_valid: ended === undefined,
    ...(token.issuedAt > 0 ? { issued_at: seconds(token.issuedAt) } : {}),
    ...(token.pageId === null ? {} : { profile_id: token.pageId }),
    scopes: token.scopes,
    granular_scopes: token.scopes.map((scope): Json => {
      const targets = token.granted ?? (token.pageId === null ? null : [token.pageId]);
      return /^(pages|instagram)_/.test(scope) && targets ? { scope, target_ids: targets } : { scope };
    }),
    ...(token.personId === null ? {} : { user_id: token.personId }),
  };
}

/** documented: asked with the app's token or one of its developers'. https://developers.facebook.com/docs/graph-api/reference/debug_token */
export function debugToken(call: Call): Result {
  const input = textOf(call.parameters, 'input_token');
  if (input === undefined) throw invalid('The parameter input_token is required');
  const token = findToken(call.store, input);
  if (!token)
    return {
      data: { error: { code: 190, message: 'Invalid OAuth access token.' }, is_valid: false, scopes: [] },
    };
  if (token.appId !== call.caller.app.id) throw invalid('The App_id in the input_token did not match the Viewing App');
  return { data: tokenFacts(call.store, token) };
}

/**
 * fb_exchange_token: short user token to one of about 60 days; a dead one cannot be exchanged.
 * documented: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived ; assumed codes and texts of refusals.
 */
export function exchangeToken(store: Store, parameters: Parameters): Result {
  const grant = textOf(parameters, 'grant_type');
  if (grant !== 'fb_exchange_token')
    throw new NotSimulated(`/oauth/access_token with grant_type ${grant ?? '(absent: the consent dialog)'}`);
  const app = store.data.apps[textOf(parameters, 'client_id') ?? ''];
  if (!app)
    throw new GraphError({
      code: 101,
      message: 'Error validating application. Cannot get application info due to a system error.',
    });
  if (textOf(parameters, 'client_secret') !== app.secret)
    throw new GraphError({ code: 1, message: 'Error validating client secret.' });
  const value = textOf(parameters, 'fb_exchange_token');
  if (value === undefined) throw new GraphError({ code: 1, message: 'fb_exchange_token parameter not specified' });
  const token = findToken(store, value);
  if (token?.kind !== 'user' || token.appId !== app.id || token.personId === null) throw fail('cannotParse');
  const ended = endOf(store, token);
  if (ended !== undefined) throw sessionError(ended, app.id, new Date(store.now()).toUTCString());
  const long = issue(store, {
    kind: 'user',
    appId: app.id,
    personId: token.personId,
    scopes: token.scopes,
    ...(token.granted ? { granted: token.granted } : {}),
    lifeSeconds: longLivedSeconds,
  });
  return { access_token: long.value, token_type: 'bearer', expires_in: longLivedSeconds };
}
