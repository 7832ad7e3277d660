// One request as the API reads it. Query, form and JSON stay apart: only some of them are signed, and types of a JSON body matter.
import type { HttpRequest, Json } from '../../google/contract';
import { boundaryOf, type Form, parseMultipart } from '../multipart';
import { invalid, XError } from './errors';
import type { Pair } from './oauth1';

export interface Asked {
  method: string;
  url: URL;
  path: string;
  segments: string[];
  headers: Record<string, string>;
  query: Map<string, string>;
  /** Query, and the fields of a form-encoded body: what a signature covers. */
  signed: Pair[];
  contentType: string;
  bytes: Uint8Array;
}

export function readRequest(request: HttpRequest): Asked {
  const url = new URL(request.url);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value;
  const contentType = headers['content-type'] ?? '';
  const kind = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const signed: Pair[] = [...url.searchParams];
  if (kind === 'application/x-www-form-urlencoded')
    signed.push(...new URLSearchParams(Buffer.from(request.body).toString('utf8')));
  return {
    method: request.method.toUpperCase(),
    url,
    path: url.pathname,
    segments: url.pathname.split('/').filter(Boolean),
    headers,
    query: new Map(url.searchParams),
    signed,
    contentType: kind,
    bytes: request.body,
  };
}

export type Body = { [key: string]: Json };

/** reported: https://github.com/atymic/twitter/issues/419 */
export const wantsJson = (): XError =>
  new XError({
    status: 400,
    title: 'Invalid Request',
    detail: 'Requests with bodies must have content-type of application/json.',
    problem: 'invalid-request',
  });

/** The JSON body, an object; anything else is refused. */
export function jsonBody(asked: Asked): Body {
  if (asked.contentType !== 'application/json') throw wantsJson();
  let value: Json;
  try {
    value = JSON.parse(Buffer.from(asked.bytes).toString('utf8'));
  } catch {
    throw invalid('Request body is not valid JSON.');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalid('$: object expected');
  return value;
}

export function multipartBody(asked: Asked): Form | undefined {
  if (asked.contentType !== 'multipart/form-data') return undefined;
  const boundary = boundaryOf(asked.headers['content-type'] ?? '');
  const form = boundary === undefined ? undefined : parseMultipart(asked.bytes, boundary);
  if (!form) throw invalid('The multipart body could not be read.');
  return form;
}
