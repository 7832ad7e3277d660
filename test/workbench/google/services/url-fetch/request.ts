// From `fetch(url, params)` to one HTTP request, or the error Google throws before anything leaves.
import type { HttpRequest, Run } from '../../contract';
import { NotSimulated } from '../surface';
import { headersOf } from './headers';
import { urlFetchLimits as limits } from './limits';
import { payloadOf } from './payload';

export interface PreparedRequest {
  http: HttpRequest;
  timeoutSeconds: number;
  followRedirects: boolean;
  muteHttpExceptions: boolean;
  anyCertificate: boolean;
}

// documented: UrlFetchApp.fetch knows the methods get, delete, patch, post and put [D/reference/url-fetch/url-fetch-app]
const methods = new Set(['get', 'delete', 'patch', 'post', 'put']);

const known = new Set([
  ...['url', 'method', 'contentType', 'payload', 'headers', 'followRedirects', 'muteHttpExceptions', 'timeoutSeconds'],
  ...['validateHttpsCertificates', 'escaping', 'useIntranet'],
]);

export function prepareRequest(run: Run, address: unknown, params: unknown, scriptId: string): PreparedRequest {
  const options = optionsOf(run, params);
  const url = addressOf(run, address);
  const payload =
    options.payload === undefined || options.payload === null ? undefined : payloadOf(run, options.payload);
  const method = methodOf(run, options.method, payload !== undefined);
  const tooLarge = payload !== undefined && payload.bytes.length > limits.requestBytes;
  // assumed: UrlFetchApp.fetch throws Limit Exceeded for a payload that is too large [probes/payload-too-large.gs]
  if (tooLarge) throw run.exception('Limit Exceeded: URLFetch POST Size.');

  const headers = headersOf(run, options.headers);
  const own = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type');
  if (options.contentType !== undefined) {
    if (own !== undefined) delete headers[own];
    // assumed: a contentType of one's own takes the place of the multipart type and its boundary [probes/multipart-by-hand.gs]
    headers['Content-Type'] = String(options.contentType);
  } else if (payload !== undefined && own === undefined) {
    headers['Content-Type'] = payload.contentType;
  }
  if (!Object.keys(headers).some((name) => name.toLowerCase() === 'user-agent')) {
    // documented: UrlFetchApp.fetch names itself Google-Apps-Script with the script's id when no User-Agent is given
    // [D/reference/url-fetch]
    headers['User-Agent'] =
      `Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: ${scriptId})`;
  }
  return {
    http: { method: method.toUpperCase(), url, headers, body: payload?.bytes ?? new Uint8Array(0) },
    timeoutSeconds: timeoutOf(run, options.timeoutSeconds),
    // documented: UrlFetchApp.fetch follows redirects unless followRedirects is false [D/reference/url-fetch/url-fetch-app]
    followRedirects: options.followRedirects !== false,
    // documented: UrlFetchApp.fetch hands out a failing answer only when muteHttpExceptions is true
    // [D/reference/url-fetch/url-fetch-app]
    muteHttpExceptions: options.muteHttpExceptions === true,
    // documented: UrlFetchApp.fetch trusts any certificate when validateHttpsCertificates is false
    // [D/reference/url-fetch/url-fetch-app]
    anyCertificate: options.validateHttpsCertificates === false,
  };
}

function optionsOf(run: Run, params: unknown): Record<string, unknown> {
  if (params === undefined || params === null) return {};
  if (typeof params !== 'object') throw run.exception('Attribute provided with invalid value: params');
  const options: Record<string, unknown> = { ...params };
  for (const name of Object.keys(options)) {
    // Google ignores a name it does not know; here a misspelt option must not go unnoticed.
    if (!known.has(name)) throw new NotSimulated(`UrlFetchApp.fetch option '${name}'`);
  }
  if (options.escaping === false || options.useIntranet === true) {
    throw new NotSimulated('UrlFetchApp.fetch with escaping: false or useIntranet: true');
  }
  return options;
}

function addressOf(run: Run, address: unknown): string {
  const asked = String(address ?? '').trim();
  // reported: UrlFetchApp.fetch throws Limit Exceeded for an address that is too long
  // [github.com/airhadoken/twitter-lib/issues/34]
  if (asked.length > limits.urlChars) throw run.exception('Limit Exceeded: URLFetch URL Length.');
  // reported: UrlFetchApp.fetch takes an address without a scheme for http [github.com/bradjasper/ImportJSON/issues/78]
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(asked) ? asked : `http://${asked}`;
  const url = URL.canParse(complete) ? new URL(complete) : undefined;
  // assumed: UrlFetchApp.fetch throws Invalid argument for what is no web address [probes/no-address.gs]
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw run.exception(`Invalid argument: ${asked}`);
  return url.href;
}

function methodOf(run: Run, method: unknown, hasPayload: boolean): string {
  // reported: UrlFetchApp.fetch sends a payload without a method as post, and gets otherwise
  // [justin.poehnelt.com/posts/definitive-guide-to-urlfetchapp]
  if (method === undefined || method === null) return hasPayload ? 'post' : 'get';
  const name = String(method).toLowerCase();
  if (!methods.has(name)) throw run.exception('Attribute provided with invalid value: method');
  // Google only says that get takes no payload, not what then happens.
  if (name === 'get' && hasPayload) throw new NotSimulated('UrlFetchApp.fetch with method get and a payload');
  return name;
}

function timeoutOf(run: Run, seconds: unknown): number {
  if (seconds === undefined || seconds === null) return limits.timeoutSeconds;
  const wrong = typeof seconds !== 'number' || !(seconds >= limits.leastTimeoutSeconds);
  // assumed: UrlFetchApp.fetch refuses a timeoutSeconds that is no number or below 1 [probes/timeout-seconds-below-one.gs]
  if (wrong) throw run.exception('Attribute provided with invalid value: timeoutSeconds');
  return Math.min(seconds, limits.timeoutSeconds);
}
