// Who is calling, and may they: OAuth 1.0a user tokens with a real signature, OAuth 2.0 user tokens with scopes.
// documented: https://docs.x.com/fundamentals/authentication/overview ; answers are 401 without a word of why.
import type { Asked } from './asked';
import { fail, NotSimulated } from './errors';
import { baseString, isSame, readHeader, sign } from './oauth1';
import type { Store } from './store';
import type { App, Scope, Token, User } from './types';

export interface Caller {
  app: App;
  user: User;
  token: Exclude<Token, { kind: 'app_only' }>;
}

export interface Wanted {
  scopes: readonly Scope[];
  writes: boolean;
}

type OAuth1Token = Extract<Token, { kind: 'oauth1' }>;

const refused = (reason: string) => fail('unauthorized', reason);

/** The token a request names, before anything is believed: for faults and the record of traffic. */
export function presentedToken(store: Store, asked: Asked): Token | undefined {
  const header = asked.headers.authorization ?? '';
  const bearer = /^Bearer\s+(\S+)$/i.exec(header)?.[1];
  const name = bearer ?? readHeader(header)?.get('oauth_token');
  return name === undefined ? undefined : store.data.tokens[name];
}

const fieldNames = [
  'oauth_consumer_key',
  'oauth_nonce',
  'oauth_signature',
  'oauth_signature_method',
  'oauth_timestamp',
  'oauth_token',
  'oauth_version',
];

function verifySignature(store: Store, asked: Asked): OAuth1Token {
  const fields = readHeader(asked.headers.authorization ?? '');
  if (!fields) throw refused('the Authorization header cannot be read');
  for (const name of fieldNames) if (!fields.get(name)) throw refused(`${name} is missing`);
  if (fields.get('oauth_signature_method') !== 'HMAC-SHA1') throw refused('only HMAC-SHA1 is taken');
  if (fields.get('oauth_version') !== '1.0') throw refused('oauth_version must be 1.0');
  const app = Object.values(store.data.apps).find((one) => one.consumerKey === fields.get('oauth_consumer_key'));
  if (!app) throw refused('no such consumer key');
  const token = store.data.tokens[fields.get('oauth_token') ?? ''];
  if (token?.kind !== 'oauth1' || token.appId !== app.id) throw refused('no such token of this app');
  const timestamp = Number(fields.get('oauth_timestamp'));
  const skew = Math.abs(store.now() / 1000 - timestamp);
  // documented as an error of its own (135, timestamp out of bounds): https://docs.x.com/x-api/fundamentals/response-codes-and-errors
  if (!(skew <= store.data.settings.clockSkewSeconds)) throw refused(`the timestamp is off by ${skew} s`);
  const pairs = [...asked.signed, ...[...fields].filter(([name]) => name !== 'oauth_signature')];
  const expected = sign(baseString(asked.method, asked.url, pairs), app.consumerSecret, token.secret);
  if (!isSame(expected, fields.get('oauth_signature') ?? '')) throw refused('the signature does not match');
  rememberNonce(store, `${token.value}:${fields.get('oauth_nonce')}`);
  return token;
}

/** documented: a nonce tells X whether a request was submitted before. https://docs.x.com/fundamentals/authentication/oauth-1-0a/authorizing-a-request */
function rememberNonce(store: Store, nonce: string): void {
  const { nonces, settings } = store.data;
  const forgetBefore = store.now() - 2 * settings.clockSkewSeconds * 1000;
  for (const [known, at] of Object.entries(nonces)) if (at < forgetBefore) delete nonces[known];
  if (nonces[nonce] !== undefined) throw refused('the nonce was used before');
  nonces[nonce] = store.now();
}

export function authenticate(store: Store, asked: Asked): Caller {
  const header = asked.headers.authorization ?? '';
  if (header === '') throw refused('no Authorization header');
  if (/^Basic\s/i.test(header)) throw new NotSimulated('Basic authentication (it belongs to the token endpoint)');
  const token = /^OAuth\s/i.test(header) ? verifySignature(store, asked) : presentedToken(store, asked);
  if (!token || token.revoked) throw refused('no such token, or it was revoked');
  if (token.kind === 'app_only') throw fail('unsupportedAuthentication');
  if (token.kind === 'oauth1' && !/^OAuth\s/i.test(header)) throw refused('an OAuth 1.0a token is no bearer token');
  if (token.kind === 'oauth2' && store.now() >= token.expiresAt) throw refused('the access token has expired');
  const app = store.data.apps[token.appId];
  const user = store.data.users[token.userId];
  if (!app || !user) throw refused('the app or the user is gone');
  return { app, user, token };
}

/** After the caller is known: what the app and its token may do. */
export function permit({ app, user, token }: Caller, wanted: Wanted): void {
  if (token.kind === 'oauth1' && wanted.writes && token.permission === 'read') throw fail('oauth1Permissions');
  if (token.kind === 'oauth2') {
    const missing = wanted.scopes.find((scope) => !token.scopes.includes(scope));
    if (missing) throw fail('forbidden', `the scope ${missing} is missing`);
  }
  if (app.creditsDepleted) throw fail('creditsDepleted');
  if (wanted.writes && user.suspended) throw fail('notPermitted', 'the account is suspended');
}
