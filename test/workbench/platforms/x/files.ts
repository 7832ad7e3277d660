// pbs.twimg.com and video.twimg.com: the public addresses of pictures and films, and the bytes behind them.
// The shapes of the paths are as commonly seen; assumed: here the bytes are served as they came, X encodes them anew.
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answer, answerText, notSimulated } from '../http';
import type { Store } from './store';
import type { Media } from './types';

export const pictureHost = 'pbs.twimg.com';
export const filmHost = 'video.twimg.com';

const nameOf = (media: Media): string => Buffer.from(media.id).toString('base64url').slice(0, 26);
const endingOf = (media: Media): string =>
  (media.verdict?.contentType ?? '').replace(/^image\//, '').replace('jpeg', 'jpg');

export const pictureAddress = (media: Media): string =>
  `https://${pictureHost}/media/${nameOf(media)}.${endingOf(media)}`;

export const filmAddress = (media: Media): string =>
  media.verdict?.kind === 'animated_gif'
    ? `https://${filmHost}/tweet_video/${nameOf(media)}.gif`
    : `https://${filmHost}/ext_tw_video/${media.id}/pu/vid/avc1/${media.verdict?.width}x${media.verdict?.height}/${nameOf(media)}.mp4`;

/** Only what a post carries is public. */
function findPublic(store: Store, host: string, path: string): Media | undefined {
  const wanted = `https://${host}${path}`;
  for (const post of Object.values(store.data.posts))
    for (const id of post.mediaIds) {
      const media = store.data.media[id];
      const address = media?.verdict?.kind === 'photo' ? pictureAddress : filmAddress;
      if (media && address(media) === wanted) return media;
    }
  return undefined;
}

/** One range, as players ask for it (RFC 9110, 14). */
function rangeIn(
  header: string | undefined,
  length: number,
): { first: number; last: number } | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return undefined;
  const first = found[1] === '' ? Math.max(0, length - Number(found[2])) : Number(found[1]);
  const last = found[1] === '' || found[2] === '' ? length - 1 : Math.min(length - 1, Number(found[2]));
  return first > last || first >= length ? 'unsatisfiable' : { first, last };
}

export function serveFile(store: Store, host: string, request: HttpRequest): HttpResponse {
  const url = new URL(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return notSimulated(`${request.method} https://${host}${url.pathname}`);
  // ?format=jpg&name=large: another writing of the same picture.
  const format = url.searchParams.get('format');
  const path = format === null || url.pathname.includes('.') ? url.pathname : `${url.pathname}.${format}`;
  const media = findPublic(store, host, path);
  if (!media?.sha256) return answerText(404, 'Not Found');
  const bytes = store.blobs.get(media.sha256);
  const type = media.verdict?.contentType ?? 'application/octet-stream';
  const common = { 'accept-ranges': 'bytes', 'cache-control': 'max-age=604800, must-revalidate' };
  const asked = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'range')?.[1];
  const range = rangeIn(asked, bytes.length);
  if (range === 'unsatisfiable')
    return answer(416, 'text/plain', '', { ...common, 'content-range': `bytes */${bytes.length}` });
  if (request.method === 'HEAD')
    return answer(200, type, new Uint8Array(), { ...common, 'content-length': String(bytes.length) });
  if (!range) return answer(200, type, bytes, common);
  const { first, last } = range;
  return answer(206, type, bytes.subarray(first, last + 1), {
    ...common,
    'content-range': `bytes ${first}-${last}/${bytes.length}`,
  });
}
