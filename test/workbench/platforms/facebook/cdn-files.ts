// Files served as they are: films of Pages, and pictures and films of Instagram posts. Parts of a film can be asked for, as players do.
// assumed: one host for all of Meta's files; the real one has many names.
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answer, answerText } from '../http';
import { addressProblem, cdnHost, newExpiry, signature } from './cdn-sign';
import { isWhole } from './intake';
import type { Store } from './store';

interface Kept {
  sha256: string;
  type: string;
}

const filmTypes = { mp4: 'video/mp4', mov: 'video/quicktime', webm: 'video/webm', other: 'application/octet-stream' };

function fileOf(store: Store, id: string): Kept | undefined {
  const video = store.data.videos[id];
  if (video && isWhole(video.intake))
    return { sha256: video.intake.sha256, type: filmTypes[video.film?.container ?? 'other'] };
  const media = store.data.instagram.media[id];
  if (media?.film) return { sha256: media.film.sha256, type: filmTypes[media.film.facts.container] };
  if (media?.picture) return { sha256: media.picture.sha256, type: 'image/jpeg' };
  return undefined;
}

/** `id` is a video's or an Instagram post's. */
export function fileAddress(store: Store, id: string): string {
  const isPicture = store.data.instagram.media[id]?.picture != null;
  const expiry = newExpiry(store);
  const query = new URLSearchParams({ _nc_ht: cdnHost, oh: signature(store, id, 'whole', expiry), oe: expiry });
  return `https://${cdnHost}/v/${isPicture ? 't51.82787-15' : 't42.1790-2'}/${id}_n.${isPicture ? 'jpg' : 'mp4'}?${query}`;
}

export const filePath = /^\/v\/(?:t51\.82787-15|t42\.1790-2)\/(\d+)_n\.(?:jpg|mp4)$/;

function partOf(range: string | undefined, size: number): { from: number; to: number } | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return undefined;
  if (found[1] === '') return { from: Math.max(0, size - Number(found[2])), to: size - 1 };
  return { from: Number(found[1]), to: found[2] === '' ? size - 1 : Math.min(size - 1, Number(found[2])) };
}

export function serveFile(store: Store, request: HttpRequest, url: URL, id: string): HttpResponse {
  const problem = addressProblem(store, url, id, 'whole');
  if (problem !== undefined) return answerText(403, problem);
  const file = fileOf(store, id);
  if (!file) return answerText(404, 'Not Found');
  const bytes = store.blobs.get(file.sha256);
  const headers = { 'accept-ranges': 'bytes', 'cache-control': 'max-age=1209600, no-transform' };
  const range = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'range')?.[1];
  const part = partOf(range, bytes.length);
  if (part && (part.from > part.to || part.from >= bytes.length))
    return answer(416, 'text/plain', '', { 'content-range': `bytes */${bytes.length}` });
  const body = part ? bytes.subarray(part.from, part.to + 1) : bytes;
  return answer(part ? 206 : 200, file.type, request.method === 'HEAD' ? new Uint8Array() : body, {
    ...headers,
    ...(part ? { 'content-range': `bytes ${part.from}-${part.to}/${bytes.length}` } : {}),
    'content-length': String(body.length),
  });
}
