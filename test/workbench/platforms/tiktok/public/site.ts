// www.tiktok.com, read only and without logging in: what the public can see of the office's profile.
import type { HttpRequest, HttpResponse } from '../../../google/contract';
import { answer, answerHtml, answerText, notSimulated } from '../../http';
import { pageHeaders as headers, readOnly } from '../../public/site';
import { findCreator, isPublic, type Store } from '../store';
import type { Video } from '../types';
import { settle } from '../verdict';
import { directory, profile, unavailable, watch } from './page';

export const webHost = 'www.tiktok.com';

/** Players ask for parts: one range, as RFC 9110 section 14 has it. */
function film(store: Store, video: Video, range: string | undefined): HttpResponse {
  const bytes = store.blobs.get(video.sha256);
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const common = { 'accept-ranges': 'bytes', 'cache-control': 'no-store' };
  if (!asked || asked[0] === 'bytes=-') return answer(200, video.contentType, bytes, common);
  const last = bytes.length - 1;
  const from = asked[1] === '' ? Math.max(0, bytes.length - Number(asked[2])) : Number(asked[1]);
  const to = asked[1] === '' || asked[2] === '' ? last : Math.min(last, Number(asked[2]));
  if (from > to) return answer(416, 'text/plain', '', { ...common, 'content-range': `bytes */${bytes.length}` });
  const part = bytes.subarray(from, to + 1);
  return answer(206, video.contentType, part, { ...common, 'content-range': `bytes ${from}-${to}/${bytes.length}` });
}

/**
 * Addresses: /, /@{username}, /@{username}/video/{id}; the films stand under /film/{id} (assumed: real ones come from other hosts).
 * documented: https://developers.tiktok.com/doc/tiktok-api-v2-video-object (share_url). assumed: 404 with the page's words for what is gone
 */
export function serveWeb(store: Store, request: HttpRequest): HttpResponse {
  settle(store);
  const url = new URL(request.url);
  const [first, second, id, ...rest] = url.pathname.split('/').filter(Boolean);
  return readOnly(request, () => {
    if (first === 'v2' || id === 'photo' || second === 'photo')
      return notSimulated(`${request.method.toUpperCase()} https://${webHost}${url.pathname}`);
    return route(store, { first, second, id, isLonger: rest.length > 0 }, rangeOf(request));
  });
}

const rangeOf = (request: HttpRequest): string | undefined =>
  Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'range')?.[1];

interface Path {
  first: string | undefined;
  second: string | undefined;
  id: string | undefined;
  isLonger: boolean;
}

function route(store: Store, { first, second, id, isLonger }: Path, range: string | undefined): HttpResponse {
  if (first === undefined) return answerHtml(200, directory(store), headers);
  if (first === 'film') {
    const video = store.data.videos[second ?? ''];
    return video && isPublic(store, video) ? film(store, video, range) : answerText(404, 'Not Found');
  }
  const creator = first.startsWith('@') ? findCreator(store, decodeURIComponent(first.slice(1))) : undefined;
  if (!creator || isLonger) return answerHtml(404, unavailable('account'), headers);
  if (second === undefined) return answerHtml(200, profile(store, creator), headers);
  const video = second === 'video' ? store.data.videos[id ?? ''] : undefined;
  if (!video || video.openId !== creator.openId || !isPublic(store, video))
    return answerHtml(404, unavailable('video'), headers);
  return answerHtml(200, watch(store, creator, video), headers);
}
