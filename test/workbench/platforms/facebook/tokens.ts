// Tokens: how they come to be, and how they end.
// documented kinds and lives: https://developers.facebook.com/docs/facebook-login/guides/access-tokens
import { newToken } from './ids';
import type { Store } from './store';
import type { App, Page, SessionEnd, Token, TokenKind } from './types';

const hourMs = 60 * 60 * 1000;
/** Seconds a long-lived user token lasts: about 60 days, 5183944 as seen in answers. */
export const longLivedSeconds = 5_183_944;

export interface Grant {
  kind: Exclude<TokenKind, 'app'>;
  appId: string;
  personId: string;
  pageId?: string;
  scopes: readonly string[];
  /** Pages chosen in the consent dialog; absent means all. */
  granted?: readonly string[];
  /** Seconds; 0 means never. Defaults: user 60 days, Page and system user never. */
  lifeSeconds?: number;
  derivedFrom?: string;
}

export function issue(store: Store, grant: Grant): Token {
  const now = store.now();
  const life = grant.lifeSeconds ?? (grant.kind === 'user' ? longLivedSeconds : 0);
  const token: Token = {
    value: newToken(store),
    kind: grant.kind,
    appId: grant.appId,
    personId: grant.personId,
    pageId: grant.pageId ?? null,
    scopes: [...grant.scopes],
    granted: grant.granted ? [...grant.granted] : null,
    derivedFrom: grant.derivedFrom ?? null,
    issuedAt: now,
    expiresAt: life === 0 ? 0 : now + life * 1000,
    dataAccessExpiresAt: grant.kind === 'system_user' ? 0 : now + 90 * 24 * hourMs,
    ended: null,
  };
  store.data.tokens[token.value] = token;
  return token;
}

/**
 * The Page token one reads with a user's or system user's token. It has no expiry when that token is long-lived.
 * documented: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
 * assumed: from a short-lived token it expires together with it; asking again gives the same token.
 */
export function pageTokenFrom(store: Store, parent: Token, page: Page): Token {
  const known = Object.values(store.data.tokens).find(
    (token) => token.derivedFrom === parent.value && token.pageId === page.id && token.ended === null,
  );
  if (known) return known;
  const short = parent.expiresAt !== 0 && parent.expiresAt - parent.issuedAt < 24 * hourMs;
  return issue(store, {
    kind: 'page',
    appId: parent.appId,
    personId: parent.personId ?? '',
    pageId: page.id,
    scopes: parent.scopes,
    lifeSeconds: short ? Math.max(1, Math.floor((parent.expiresAt - store.now()) / 1000)) : 0,
    derivedFrom: parent.value,
  });
}

/** Ends a person's sessions, Page tokens included; with `appId` only those of that app. System user tokens outlive a password. */
export function endSessions(store: Store, personId: string, subcode: SessionEnd, appId?: string): void {
  for (const token of Object.values(store.data.tokens))
    if (token.personId === personId && token.ended === null && (appId === undefined || token.appId === appId))
      token.ended = subcode;
}

/** The app itself: `id|secret`. documented: https://developers.facebook.com/docs/facebook-login/guides/access-tokens#apptokens */
export const appToken = (app: App): Token => ({
  value: `${app.id}|${app.secret}`,
  kind: 'app',
  appId: app.id,
  personId: null,
  pageId: null,
  scopes: [],
  granted: null,
  derivedFrom: null,
  issuedAt: 0,
  expiresAt: 0,
  dataAccessExpiresAt: 0,
  ended: null,
});

export function findToken(store: Store, value: string): Token | undefined {
  const known = store.data.tokens[value];
  if (known) return known;
  const bar = value.indexOf('|');
  const app = bar < 0 ? undefined : store.data.apps[value.slice(0, bar)];
  return app && app.secret === value.slice(bar + 1) ? appToken(app) : undefined;
}

/** Why a token no longer works, if so. A Page token dies with the role of the person behind it. documented: subcode 492 of 190 */
export function endOf(store: Store, token: Token): SessionEnd | undefined {
  if (token.ended !== null) return token.ended;
  if (token.expiresAt !== 0 && store.now() >= token.expiresAt) return 463;
  if (token.kind === 'page' && !tasksOf(store, token, token.pageId ?? '').length) return 492;
  return undefined;
}

export const tasksOf = (store: Store, token: Token, pageId: string) =>
  store.data.pages[pageId]?.roles[token.personId ?? ''] ?? [];
