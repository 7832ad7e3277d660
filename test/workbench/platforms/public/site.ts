// What the platforms' public sites share: they are read only, and their pages may load nothing from anywhere else.
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { notSimulated } from '../http';

export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'cache-control': 'no-store',
};

/** Answers GET, and HEAD without the body; everything else is not simulated. */
export function readOnly(request: HttpRequest, show: () => HttpResponse): HttpResponse {
  const url = new URL(request.url);
  const method = request.method.toUpperCase();
  if (method !== 'GET' && method !== 'HEAD') return notSimulated(`${method} https://${url.host}${url.pathname}`);
  const response = show();
  return method === 'HEAD' ? { ...response, body: new Uint8Array() } : response;
}

/** A file that a page shows, asked for at the host where it really lies. */
export const movedTo = (request: HttpRequest, host: string, path: string): HttpRequest => ({
  ...request,
  url: `https://${host}${path}${new URL(request.url).search}`,
});
