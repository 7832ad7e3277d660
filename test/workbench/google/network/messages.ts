// Both transports must carry exactly the same message: here is what a request and an answer look like on either of them.
import type { HttpRequest, HttpResponse } from '../contract';

/** Headers that belong to one connection, not to the message; neither a site nor a script ever sees them. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding']);
const METHODS_WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The request as its site receives it: upper-case method, lower-case header names, `host` and `content-length` set, no fragment. */
export function toWire(request: HttpRequest): HttpRequest {
  const method = request.method.toUpperCase();
  const url = new URL(request.url);
  url.hash = '';
  const headers: Record<string, string> = { host: url.host };
  for (const [name, value] of Object.entries(request.headers)) {
    if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) throw new TypeError(`Not a header: ${name}`);
    if (!HOP_BY_HOP.has(name.toLowerCase())) headers[name.toLowerCase()] = value.trim();
  }
  headers.host = url.host;
  if (request.body.length > 0 || METHODS_WITH_BODY.has(method)) headers['content-length'] = String(request.body.length);
  return { method, url: url.href, headers, body: request.body };
}

/** The answer as its caller receives it: the server's spelling of names, a length, and no body where HTTP allows none. */
export function fromSite(response: HttpResponse, method: string): HttpResponse {
  const headers: Record<string, string | string[]> = {};
  const spelling = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) {
    const lower = name.toLowerCase();
    const values = Array.isArray(value) ? value : [value];
    if (HOP_BY_HOP.has(lower) || values.length === 0) continue;
    const known = spelling.get(lower) ?? name;
    spelling.set(lower, known);
    const before = headers[known];
    const all = [...(before === undefined ? [] : Array.isArray(before) ? before : [before]), ...values];
    const [only] = all;
    headers[known] = all.length === 1 && only !== undefined ? only : all;
  }
  const bodiless = response.status === 204 || response.status === 304;
  if (!bodiless && !spelling.has('content-length')) headers['Content-Length'] = String(response.body.length);
  const empty = bodiless || method === 'HEAD';
  return { status: response.status, headers, body: empty ? new Uint8Array(0) : response.body };
}

/** One header of an answer, whatever its case; the first where it is repeated. */
export function headerOf(headers: Record<string, string | string[]>, name: string): string | undefined {
  for (const [known, value] of Object.entries(headers)) {
    if (known.toLowerCase() === name.toLowerCase()) return Array.isArray(value) ? value[0] : value;
  }
  return undefined;
}

/** The same headers without one of them. */
export function withoutHeader(
  headers: Record<string, string | string[]>,
  name: string,
): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).filter(([known]) => known.toLowerCase() !== name.toLowerCase()));
}
