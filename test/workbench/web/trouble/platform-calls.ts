// Which requests of the engine go to which platform, and which of them make a post public: the calls that cannot be taken back.
import type { HttpRequest } from '../../google/contract';
import type { PlatformName } from '../../office/contract';
import type { PlayedOffice } from '../../office/played-office';

type Place = Pick<PlayedOffice, 'accounts' | 'facebook'>;

/** A longer body carries a film, and no form that says what it is for. */
const longestForm = 50_000;

const formOf = ({ body }: HttpRequest): string =>
  body.length > longestForm ? '' : Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');

const metaHosts = /^(graph|graph-video|rupload)\.facebook\.com$/;
const tiktokHosts = /(^|\.)tiktokapis\.com$/;

/** Meta serves Instagram from Facebook's hosts; only ids tell them apart. */
function isInstagrams({ accounts, facebook }: Place, path: string): boolean {
  const account = accounts.instagram.externalId;
  if (path.includes('ig-api-upload')) return true;
  const { admin } = facebook.instagram;
  const ids = [account, ...[...admin.containers(account), ...admin.posts(account)].map(({ id }) => id)];
  return path.split('/').some((part) => ids.includes(part));
}

export function platformOf(office: Place, { url }: HttpRequest): PlatformName | undefined {
  const { host, pathname } = new URL(url);
  if (host === 'api.x.com') return 'x';
  if (tiktokHosts.test(host)) return 'tiktok';
  if (!metaHosts.test(host)) return undefined;
  return isInstagrams(office, pathname) ? 'instagram' : 'facebook';
}

/** A film's last byte: with it TikTok posts. */
function isLastChunk({ headers }: HttpRequest): boolean {
  const [, last, total] = /-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
  return last !== undefined && Number(last) + 1 === Number(total);
}

const publishes: Record<PlatformName, (request: HttpRequest, path: string) => boolean> = {
  instagram: ({ method }, path) => method === 'POST' && path.endsWith('/media_publish'),
  facebook: (request, path) => {
    if (request.method !== 'POST') return false;
    return path.endsWith('/feed') || (/\/video(s|_reels)$/.test(path) && /\bfinish\b/.test(formOf(request)));
  },
  x: ({ method }, path) => method === 'POST' && path === '/2/tweets',
  tiktok: (request) => request.method === 'PUT' && isLastChunk(request),
};

/** The platform on which this request makes something public, if it does. */
export function publishedOn(office: Place, request: HttpRequest): PlatformName | undefined {
  const platform = platformOf(office, request);
  return platform && publishes[platform](request, new URL(request.url).pathname) ? platform : undefined;
}
