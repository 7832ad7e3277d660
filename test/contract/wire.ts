// Between a publisher and the simulated sites: an Ask becomes the request Apps Script would send, an answer comes back, or none.
/// <reference types="google-apps-script" />
import { createHash } from 'node:crypto';
import type { Answer, Ask } from '../../src/google/http';
import type { HttpRequest, HttpResponse, Site } from '../workbench/google/contract';

export type Sites = Readonly<Record<string, Site>>;

/** Bytes as a publisher gets them: only to be handed on. */
class FakeBlob {
  constructor(
    readonly bytes: Uint8Array,
    readonly name: string,
    readonly type: string,
  ) {}
}

export const blobOf = (bytes: Uint8Array, name: string, type: string): GoogleAppsScript.Base.Blob =>
  new FakeBlob(bytes, name, type) as unknown as GoogleAppsScript.Base.Blob;

/** Throws where no site is known, and where a site says that it does not simulate the call: both are mistakes, not weather. */
export function fetchFrom(sites: Sites, ask: Ask): Answer {
  const site = sites[new URL(ask.url).host];
  if (!site) throw new Error(`Unexpected address: ${ask.url}`);
  const response = site(requestOf(ask));
  const text = Buffer.from(response.body).toString('utf8');
  if (response.status === 501) throw new Error(text);
  if (Number(headersOf(response)['x-siar-virtual-seconds'] ?? 0) > 50) return { kind: 'lost', message: 'Timeout' };
  return { kind: 'answer', status: response.status, text, headers: headersOf(response) };
}

function requestOf({ method, url, headers = {}, payload, contentType }: Ask): HttpRequest {
  const { bytes, type } = bodyOf(payload);
  const length = String(bytes.length);
  const typed = bytes.length === 0 ? {} : { 'Content-Type': contentType ?? type, 'Content-Length': length };
  return { method: method.toUpperCase(), url, headers: { ...typed, ...headers }, body: bytes };
}

const headersOf = (response: HttpResponse): Record<string, string> =>
  Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

const form = 'application/x-www-form-urlencoded';

function bodyOf(payload: Ask['payload']): { bytes: Uint8Array; type: string } {
  if (payload === undefined) return { bytes: new Uint8Array(), type: '' };
  if (typeof payload === 'string') return { bytes: Buffer.from(payload), type: form };
  if (payload instanceof FakeBlob) return { bytes: payload.bytes, type: payload.type };
  const fields: [string, unknown][] = Object.entries(payload);
  if (fields.some(([, value]) => value instanceof FakeBlob)) return multipart(fields);
  return { bytes: Buffer.from(new URLSearchParams(fields.map(([k, v]) => [k, String(v)])).toString()), type: form };
}

function multipart(fields: readonly [string, unknown][]): { bytes: Uint8Array; type: string } {
  const boundary = createHash('sha256')
    .update(fields.map(([name]) => name).join())
    .digest('hex')
    .slice(0, 24);
  const parts = fields.flatMap(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (!(value instanceof FakeBlob)) return [Buffer.from(`${head}\r\n\r\n${String(value)}\r\n`)];
    const about = `; filename="${value.name}"\r\nContent-Type: ${value.type}\r\n\r\n`;
    return [Buffer.from(head + about), value.bytes, Buffer.from('\r\n')];
  });
  return {
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
