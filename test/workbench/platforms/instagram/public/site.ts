// www.instagram.com, read only and without logging in: what the public can see of the office's account.
import type { HttpRequest, HttpResponse } from '../../../google/contract';
import { cdnHost, serveCdn } from '../../facebook/cdn';
import { type Store, settle } from '../../facebook/store';
import { answerHtml, notSimulated } from '../../http';
import { pageHeaders as headers, movedTo, readOnly } from '../../public/site';
import { findAccount, findByUsername } from '../find';
import { isReel } from '../media';
import { directory, isPublic, post, profile, unavailable } from './page';

export const instagramHost = 'www.instagram.com';

/** assumed: a visitor gets 404 with the page's words */
const gone = (): HttpResponse => answerHtml(404, unavailable(), headers);

/** assumed: /p/ shows a reel too, /reel/ shows no picture */
function showPost(store: Store, shortcode: string, kind: 'p' | 'reel'): HttpResponse {
  const media = Object.values(store.data.instagram.media).find((one) => one.shortcode === shortcode);
  const account = media && findAccount(store, media.accountId);
  if (!media || !account || !isPublic(store, media) || (kind === 'reel' && !isReel(media))) return gone();
  return answerHtml(200, post(store, account, media), headers);
}

/** Addresses: /{username}/, /{username}/reels/, /p/{shortcode}/, /reel/{shortcode}/. */
export function serveInstagram(store: Store, request: HttpRequest): HttpResponse {
  settle(store);
  const url = new URL(request.url);
  if (url.pathname.startsWith('/scontent/'))
    return serveCdn(store, movedTo(request, cdnHost, url.pathname.slice('/scontent'.length)));
  return readOnly(request, () => route(store, url));
}

function route(store: Store, url: URL): HttpResponse {
  const [first, second, ...rest] = url.pathname.split('/').filter(Boolean);
  if (first === undefined) return answerHtml(200, directory(store), headers);
  if (rest.length > 0) return gone();
  if (first === 'p' || first === 'reel') return showPost(store, second ?? '', first);
  if (first === 'oauth') return notSimulated(`GET https://${instagramHost}${url.pathname} (the consent dialog)`);
  const account = findByUsername(store, first);
  if (!account || (second !== undefined && second !== 'reels')) return gone();
  return answerHtml(200, profile(store, account, second === 'reels' ? 'reels' : 'all'), headers);
}
