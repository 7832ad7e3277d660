// What may become of an answer on its way: cut, changed, replaced by somebody else's page, or under another status.
import type { HttpResponse } from '../contract';
import { withoutHeader } from './messages';

/** Plain data for a panel in a page, or a change of the test's own. */
export type Garbling = 'cut' | 'changed' | 'html' | { status: number } | ((response: HttpResponse) => HttpResponse);

const page = '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Try again later</h1></body></html>';

export function garbled(response: HttpResponse, how: Garbling): HttpResponse {
  if (typeof how === 'function') return how(response);
  if (typeof how === 'object') return { ...response, status: how.status };
  // reported: an API may answer with a page of HTML in place of JSON [github.com/tidyverse/googlesheets4/issues/155]
  if (how === 'html') {
    const headers = { ...withoutHeader(response.headers, 'content-type'), 'Content-Type': 'text/html; charset=utf-8' };
    return sized({ status: 200, headers, body: new TextEncoder().encode(page) });
  }
  return sized({ ...response, body: how === 'cut' ? firstHalf(response.body) : overwritten(response.body) });
}

const firstHalf = (body: Uint8Array) => body.slice(0, Math.floor(body.length / 2));

/** Every seventh byte from the first on becomes a question mark: no JSON survives that, and the length stays. */
const overwritten = (body: Uint8Array) => body.map((byte, index) => (index % 7 === 0 ? 63 : byte));

const sized = ({ status, headers, body }: HttpResponse): HttpResponse => ({
  status,
  headers: { ...withoutHeader(headers, 'content-length'), 'Content-Length': String(body.length) },
  body,
});
