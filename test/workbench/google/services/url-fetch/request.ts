// From `fetch(url, params)` to one HTTP request, or the error Google throws before anything leaves.
import type { HttpRequest, Run } from '../../contract';
import { NotSimulated } from '../surface';
import { urlFetchLimits as limits } from './limits';
import { payloadOf } from './payload';

export interface PreparedRequest {
  http: HttpRequest;
  timeoutSeconds: number;
  followRedirects: boolean;
  muteHttpExceptions: boolean;
}

/** documented: "get, delete, patch, post, or put" (UrlFetchApp.fetch). */
const methods = ['get', 'delete', 'patch', 'post', 'put'];

const known = new Set([
  ...['url', 'method', 'contentType', 'payload', 'headers', 'followRedirects', 'muteHttpExceptions', 'timeoutSeconds'],
  ...['validateHttpsCertificates', 'escaping', 'useIntranet'],
]);

/**
 * reported: several public Apps Script projects quote 'Attribute provided with invalid value: Header:Content-Length', '...:Host',
 * and '...:null' for a value that is null.
 */
const refusedHeaders = new Set(['host', 'content-length']);

export function prepareRequest(run: Run, address: unknown, params: unknown, scriptId: string): PreparedRequest {
  const options = optionsOf(run, params);
  const url = addressOf(run, address);
  const payload =
    options.payload === undefined || options.payload === null ? undefined : payloadOf(run, options.payload);
  const method = methodOf(run, options.method, payload !== undefined);
  if (payload !== undefined && payload.bytes.length > limits.requestBytes) {
    // reported: text as thrown, in a public Apps Script library's error class.
    throw run.exception('Limit Exceeded: URLFetch POST Size.');
  }

  const headers = headersOf(run, options.headers);
  const own = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type');
  if (options.contentType !== undefined) {
    if (own !== undefined) delete headers[own];
    headers['Content-Type'] = String(options.contentType);
  } else if (payload !== undefined && own === undefined) {
    headers['Content-Type'] = payload.contentType;
  }
  if (!Object.keys(headers).some((name) => name.toLowerCase() === 'user-agent')) {
    // reported: request headers seen by servers, for example in public bot-shield threads.
    headers['User-Agent'] =
      `Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: ${scriptId})`;
  }
  return {
    http: { method: method.toUpperCase(), url, headers, body: payload?.bytes ?? new Uint8Array(0) },
    timeoutSeconds: timeoutOf(run, options.timeoutSeconds),
    followRedirects: options.followRedirects !== false,
    muteHttpExceptions: options.muteHttpExceptions === true,
  };
}

function optionsOf(run: Run, params: unknown): Record<string, unknown> {
  if (params === undefined || params === null) return {};
  if (typeof params !== 'object') throw run.exception('Attribute provided with invalid value: params');
  const options = params as Record<string, unknown>;
  for (const name of Object.keys(options)) {
    // Google ignores a name it does not know; here a misspelt option must not go unnoticed.
    if (!known.has(name)) throw new NotSimulated(`UrlFetchApp.fetch option '${name}'`);
  }
  if (options.escaping === false || options.useIntranet === true) {
    throw new NotSimulated('UrlFetchApp.fetch with escaping: false or useIntranet: true');
  }
  return options;
}

/** reported: 'Limit Exceeded: URLFetch URL Length.' in many public threads; 'Invalid argument: URL' for what is no address. */
export function addressOf(run: Run, address: unknown): string {
  const asked = String(address ?? '').trim();
  if (asked.length > limits.urlChars) throw run.exception('Limit Exceeded: URLFetch URL Length.');
  // reported: an address without a scheme is taken as http.
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(asked) ? asked : `http://${asked}`;
  try {
    const url = new URL(complete);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error('another scheme');
    return url.href;
  } catch {
    throw run.exception(`Invalid argument: ${asked}`);
  }
}

/** documented: "the default is get". reported: a payload without a method is sent as POST. */
function methodOf(run: Run, method: unknown, hasPayload: boolean): string {
  if (method === undefined || method === null) return hasPayload ? 'post' : 'get';
  const name = String(method).toLowerCase();
  if (!methods.includes(name)) throw run.exception('Attribute provided with invalid value: method');
  // documented: "certain HTTP methods (for example, GET) do not accept a payload". What then happens is not told.
  if (name === 'get' && hasPayload) throw new NotSimulated('UrlFetchApp.fetch with method get and a payload');
  return name;
}

function headersOf(run: Run, given: unknown): Record<string, string> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') throw run.exception('Attribute provided with invalid value: headers');
  const headers: Record<string, string> = {};
  let bytes = 0;
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined)
      throw run.exception('Attribute provided with invalid value: Header:null');
    const text = String(value);
    const legal = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
    if (refusedHeaders.has(name.toLowerCase()) || !legal) {
      throw run.exception(`Attribute provided with invalid value: Header:${name}`);
    }
    headers[name] = text;
    bytes += name.length + text.length;
  }
  // assumed: the two texts, after the pattern of the reported ones.
  if (Object.keys(headers).length > limits.headers) throw run.exception('Limit Exceeded: URLFetch Headers.');
  if (bytes > limits.headerBytes) throw run.exception('Limit Exceeded: URLFetch Header Size.');
  return headers;
}

/** documented: default 360 (UrlFetchApp.fetch, 2026). reported: works down to 1 second (tanaikech, 2026-06-09). */
function timeoutOf(run: Run, seconds: unknown): number {
  if (seconds === undefined || seconds === null) return limits.timeoutSeconds;
  if (typeof seconds !== 'number' || !(seconds >= 1)) {
    throw run.exception('Attribute provided with invalid value: timeoutSeconds');
  }
  return Math.min(seconds, limits.timeoutSeconds);
}
