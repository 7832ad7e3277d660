// OAuth 1.0a: the one proof that X never lets expire. Every request is signed over its method, address, query and form fields.
// https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/creating-a-signature (documented), RFC 5849 section 3.4

export interface Keys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
  readonly tokenSecret: string;
}

/** Bodies in JSON or multipart are not signed, form fields are. */
export interface Signed {
  readonly method: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What makes each signature another one. `timestamp`: seconds since 1970. */
export interface Moment {
  readonly nonce: string;
  readonly timestamp: number;
}

/** HMAC-SHA1 of a text under a key, in Base64. */
export type Hmac = (text: string, key: string) => string;

type Pair = readonly [name: string, value: string];

/** RFC 3986, section 2.3: all but unreserved characters. encodeURIComponent leaves five more alone. */
export const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** In a query a plus is a blank too. */
const decode = (text: string): string => decodeURIComponent(text.replace(/\+/g, ' '));

const queryOf = (url: string): Pair[] =>
  (url.split('#')[0]?.split('?')[1] ?? '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [decode(name), decode(value.join('='))];
    });

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const parameterText = (pairs: readonly Pair[]): string =>
  pairs
    .map(([name, value]): Pair => [percentEncode(name), percentEncode(value)])
    .sort((a, b) => byBytes(a[0], b[0]) || byBytes(a[1], b[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

export function baseString({ method, url, fields }: Signed, oauth: readonly Pair[]): string {
  const address = url.split(/[?#]/)[0] ?? '';
  const parameters = parameterText([...queryOf(url), ...Object.entries(fields), ...oauth]);
  return [method.toUpperCase(), address, parameters].map(percentEncode).join('&');
}

/** The value of the header Authorization. */
export function oauthHeader(signed: Signed, keys: Keys, { nonce, timestamp }: Moment, hmac: Hmac): string {
  const oauth: Pair[] = [
    ['oauth_consumer_key', keys.consumerKey],
    ['oauth_nonce', nonce],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', String(timestamp)],
    ['oauth_token', keys.token],
    ['oauth_version', '1.0'],
  ];
  const key = `${percentEncode(keys.consumerSecret)}&${percentEncode(keys.tokenSecret)}`;
  const signature: Pair = ['oauth_signature', hmac(baseString(signed, oauth), key)];
  const parts = [...oauth, signature].map(([name, value]) => `${percentEncode(name)}="${percentEncode(value)}"`);
  return `OAuth ${parts.join(', ')}`;
}
