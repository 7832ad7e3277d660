// scontent.xx.fbcdn.net: signed, expiring addresses of a photo's sizes, and the bytes behind them.
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answer, answerText, notSimulated } from '../http';
import { filePath, serveFile } from './cdn-files';
import { addressProblem, cdnHost, newExpiry, signature } from './cdn-sign';
import { ladder, render, type Size } from './image';
import { type Store, settle } from './store';
import type { Photo } from './types';

export { cdnHost } from './cdn-sign';

/**
 * Whoever holds the address can open it until it expires. assumed: signed and expiring, as `oh` and `oe` in them suggest; their life is a setting.
 * The shape of the path is as commonly seen.
 */
export function addressOf(store: Store, photo: Photo, size: Size): string {
  const expiry = newExpiry(store);
  const box = `s${size.width}x${size.height}`;
  const query = new URLSearchParams({
    stp: `dst-jpg_${box}`,
    _nc_cat: '100',
    _nc_ht: cdnHost,
    oh: signature(store, photo.id, box, expiry),
    oe: expiry,
  });
  return `https://${cdnHost}/v/t39.30808-6/${photo.id}_n.jpg?${query}`;
}

export const imagesOf = (store: Store, photo: Photo) =>
  ladder(photo).map((size) => ({ ...size, source: addressOf(store, photo, size) }));

/** The smallest size whose longest side reaches `side`. */
export function addressFor(store: Store, photo: Photo, side: number): string {
  const sizes = ladder(photo);
  const fitting = sizes.filter((size) => Math.max(size.width, size.height) >= side).pop() ?? sizes[0] ?? photo;
  return addressOf(store, photo, fitting);
}

/** The Page photo an address of this host belongs to. */
export const photoIdIn = (url: URL): string | undefined =>
  url.host === cdnHost ? /^\/v\/t39\.30808-6\/(\d+)_n\.jpg$/.exec(url.pathname)?.[1] : undefined;

/** assumed texts and statuses of refusals. */
export function serveCdn(store: Store, request: HttpRequest): HttpResponse {
  settle(store);
  const url = new URL(request.url);
  const whole = filePath.exec(url.pathname)?.[1];
  const id = photoIdIn(url);
  if (id === undefined && whole === undefined) return answerText(404, 'Not Found');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return notSimulated(`${request.method} https://${cdnHost}${url.pathname}`);
  if (whole !== undefined) return serveFile(store, request, url, whole);
  if (id === undefined) return answerText(404, 'Not Found');
  const box = /^dst-jpg_(s(\d+)x(\d+))$/.exec(url.searchParams.get('stp') ?? '');
  const problem = box?.[1] ? addressProblem(store, url, id, box[1]) : 'URL signature mismatch';
  if (!box || problem !== undefined) return answerText(403, problem ?? '');
  const photo = store.data.photos[id];
  if (!photo) return answerText(404, 'Not Found');
  const bytes = render(store.blobs.get(photo.sha256), photo.sha256, { width: Number(box[2]), height: Number(box[3]) });
  return answer(200, 'image/jpeg', request.method === 'HEAD' ? new Uint8Array() : bytes, {
    'cache-control': 'max-age=1209600, no-transform',
    'content-length': String(bytes.length),
  });
}
