// OAuth 1.0a request signatures, checked as X describes making them, from nothing but the request itself.
// documented: https://docs.x.com/fundamentals/authentication/oauth-1-0a/creating-a-signature , RFC 5849
import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 3986: everything but letters, digits and - . _ ~ is written in percent. */
export const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export type Pair = readonly [name: string, value: string];

/** The fields of `Authorization: OAuth k="v", ...`; undefined when it is written otherwise. */
export function readHeader(header: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  const body = /^OAuth\s+(.*)$/is.exec(header)?.[1];
  if (body === undefined) return undefined;
  for (const part of body.split(',')) {
    const found = /^\s*([^=\s]+)="([^"]*)"\s*$/.exec(part);
    if (!found?.[1] || fields.has(found[1])) return undefined;
    try {
      fields.set(decodeURIComponent(found[1]), decodeURIComponent(found[2] ?? ''));
    } catch {
      return undefined;
    }
  }
  fields.delete('realm');
  return fields;
}

/** Sorted by encoded name, then by encoded value. */
function parameterString(pairs: readonly Pair[]): string {
  const encoded = pairs.map(([name, value]) => [percent(name), percent(value)] as const);
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return encoded
    .sort(([a, x], [b, y]) => order(a, b) || order(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** `pairs`: query, OAuth fields without the signature, and the fields of a form-encoded body; other bodies are not signed. */
export const baseString = (method: string, url: URL, pairs: readonly Pair[]): string =>
  [method.toUpperCase(), `${url.protocol}//${url.host}${url.pathname}`, parameterString(pairs)].map(percent).join('&');

export const sign = (base: string, consumerSecret: string, tokenSecret: string): string =>
  createHmac('sha1', `${percent(consumerSecret)}&${percent(tokenSecret)}`)
    .update(base)
    .digest('base64');

export function isSame(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
