// x.com, read only and without logging in: what the public can see of the office's accounts.
import type { HttpRequest, HttpResponse } from '../../../google/contract';
import { answerHtml, notSimulated } from '../../http';
import { pageHeaders as headers, movedTo, readOnly } from '../../public/site';
import { filmHost, pictureHost, serveFile } from '../files';
import { findUserByName, type Store } from '../store';
import { directory, onePost, profile, suspended, unavailable } from './page';

export const webHost = 'x.com';

const gone = (): HttpResponse => answerHtml(404, unavailable(), headers);

const fileHosts: Record<string, string> = { pbs: pictureHost, film: filmHost };

/** Addresses: /{name}, /{name}/status/{id} (also with /photo/1, /video/1), /i/web/status/{id}. The name in front of an id does not matter: X corrects it. */
export function serveWeb(store: Store, request: HttpRequest): HttpResponse {
  const url = new URL(request.url);
  const [first, second, third, fourth] = url.pathname.split('/').filter(Boolean);
  const host = fileHosts[first ?? ''];
  if (host !== undefined && second !== undefined)
    return serveFile(store, host, movedTo(request, host, url.pathname.slice(`/${first}`.length)));
  return readOnly(request, () => {
    if (first === 'i' && second === 'oauth2')
      return notSimulated(`GET https://${webHost}${url.pathname} (the consent page)`);
    return show(store, first, first === 'i' ? [third, fourth] : [second, third]);
  });
}

function show(store: Store, name: string | undefined, [what, id]: (string | undefined)[]): HttpResponse {
  if (name === undefined) return answerHtml(200, directory(store), headers);
  if (what === 'status' && id !== undefined) return showPost(store, name, id);
  const user = findUserByName(store, name);
  if (!user || what !== undefined) return gone();
  return answerHtml(200, user.suspended ? suspended(user) : profile(store, user), headers);
}

/** documented nowhere, seen daily: a wrong name in front of a good id leads to the post's right address. */
function showPost(store: Store, name: string, id: string): HttpResponse {
  const post = store.data.posts[id];
  const user = post && store.data.users[post.userId];
  if (!post || !user) return gone();
  if (user.suspended) return answerHtml(200, suspended(user), headers);
  if (name.toLowerCase() !== user.username.toLowerCase())
    return answerHtml(302, '', { ...headers, location: `/${user.username}/status/${post.id}` });
  return answerHtml(200, onePost(store, user, post), headers);
}
