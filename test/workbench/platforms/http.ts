// What every pretend platform needs of HTTP: the request taken apart, answers put together, HTML kept harmless.
import type { HttpRequest, HttpResponse, Json } from '../google/contract';
import { boundaryOf, type FilePart, parseMultipart } from './multipart';

export type { FilePart } from './multipart';

export interface Taken {
  method: string;
  url: URL;
  /** Decoded path segments, without empty ones. */
  segments: string[];
  headers: Record<string, string>;
  /** Query first, then the body; where a name repeats, the last one wins. Objects of a JSON body are JSON text. */
  parameters: Map<string, string>;
  files: FilePart[];
}

/** A body that cannot be read as what its Content-Type says it is. */
export class UnreadableBody extends Error {}

const json = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableBody('The body is not JSON.');
  }
};

const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Takes a request apart. Bodies: multipart/form-data, application/x-www-form-urlencoded, application/json; others are not looked at. */
export function takeApart(request: HttpRequest): Taken {
  const url = new URL(request.url);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value;
  const parameters = new Map<string, string>();
  for (const [name, value] of url.searchParams) parameters.set(name, value);
  const files: FilePart[] = [];
  const contentType = headers['content-type'] ?? '';
  const kind = contentType.split(';')[0]?.trim().toLowerCase();
  if (request.body.length > 0) {
    if (kind === 'multipart/form-data') {
      const boundary = boundaryOf(contentType);
      const form = boundary === undefined ? undefined : parseMultipart(request.body, boundary);
      if (!form) throw new UnreadableBody('The multipart body has no usable boundary or does not end with it.');
      for (const [name, value] of form.fields) parameters.set(name, value);
      files.push(...form.files);
    } else if (kind === 'application/x-www-form-urlencoded') {
      for (const [name, value] of new URLSearchParams(Buffer.from(request.body).toString('utf8')))
        parameters.set(name, value);
    } else if (kind === 'application/json') {
      const value = json(Buffer.from(request.body).toString('utf8'));
      if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new UnreadableBody('The JSON body is not an object.');
      for (const [name, item] of Object.entries(value)) parameters.set(name, asText(item));
    }
  }
  const segments = url.pathname.split('/').filter(Boolean).map(decodeSegment);
  return { method: request.method.toUpperCase(), url, segments, headers, parameters, files };
}

type Headers = Record<string, string | string[]>;

export const answer = (status: number, contentType: string, body: string | Uint8Array, headers: Headers = {}) =>
  ({
    status,
    headers: { 'content-type': contentType, ...headers },
    body: typeof body === 'string' ? new Uint8Array(Buffer.from(body, 'utf8')) : body,
  }) satisfies HttpResponse;

export const answerJson = (status: number, value: Json, headers: Headers = {}): HttpResponse =>
  answer(status, 'application/json; charset=UTF-8', JSON.stringify(value), headers);

export const answerHtml = (status: number, html: string, headers: Headers = {}): HttpResponse =>
  answer(status, 'text/html; charset=utf-8', html, headers);

export const answerText = (status: number, text: string, headers: Headers = {}): HttpResponse =>
  answer(status, 'text/plain; charset=utf-8', text, headers);

/** What a pretend platform answers to a call it does not know how to pretend: never a kind 200. */
export const notSimulated = (what: string): HttpResponse => answerText(501, `Not simulated: ${what}`);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
