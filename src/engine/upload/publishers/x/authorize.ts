// How a request proves whose account it is: signed with the four keys of OAuth 1.0a, or with one bearer token.
import type { Ask } from '../../../../google/http';
import { hmacSha1Base64, newId, now } from '../../../../google/script';
import { isOurs } from './api';
import { oauthHeader } from './sign';

/** Text values alone are sent as a form; with a Blob among them it is multipart, which is not signed. */
function formFields({ payload }: Ask): Record<string, string> {
  if (payload === undefined || typeof payload === 'string') return {};
  const entries = Object.entries(payload).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return entries.length === Object.keys(payload).length ? Object.fromEntries(entries) : {};
}

/**
 * `secret`: consumer key, consumer secret, access token and access token secret, separated by blanks; or one bearer token.
 * Anything else proves nothing, and X will say so. Other hosts learn nothing.
 */
export function authorize(ask: Ask, secret: string): Readonly<Record<string, string>> {
  if (!isOurs(ask.url)) return {};
  const [first = '', consumerSecret, token, tokenSecret, ...more] = secret.trim().split(/\s+/);
  if (first !== '' && consumerSecret === undefined) return { Authorization: `Bearer ${first}` };
  if (consumerSecret === undefined || token === undefined || tokenSecret === undefined || more.length > 0) return {};
  const keys = { consumerKey: first, consumerSecret, token, tokenSecret };
  const moment = { nonce: newId().replace(/-/g, ''), timestamp: Math.floor(now() / 1000) };
  const signed = { method: ask.method, url: ask.url, fields: formFields(ask) };
  return { Authorization: oauthHeader(signed, keys, moment, hmacSha1Base64) };
}
