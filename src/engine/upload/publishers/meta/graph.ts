// Where Meta's Graph API is, which version of it we speak, and how a request proves whose account it is.
// https://developers.facebook.com/docs/graph-api/changelog (documented): v26.0 since 29 July 2026. Guides lag behind it.
import type { Ask } from '../../../../google/http';

const version = 'v26.0';
const hosts = { graph: 'graph.facebook.com', video: 'graph-video.facebook.com', upload: 'rupload.facebook.com' };

const under = (host: string, ...parts: readonly string[]): string =>
  [`https://${host}/${version}`, ...parts.map((part) => encodeURIComponent(part))].join('/');

/** An object, and what we want to know of it. */
export const node = (id: string, fields: string): string => `${edge(id)}?fields=${encodeURIComponent(fields)}`;

/** An object itself, or one of its lists. */
export const edge = (id: string, ...name: readonly string[]): string => under(hosts.graph, id, ...name);

/** Films in chunks go to a host of their own. https://developers.facebook.com/docs/graph-api/overview (documented) */
export const videoEdge = (id: string): string => under(hosts.video, id, 'videos');

/** No `URL` in Apps Script. A name before an `@`, or a port, makes it another host: then it is not ours. */
const hostOf = (url: string): string => /^https:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Bytes go to no other host, whatever an answer or a kept address says. */
export const isUploadAddress = (address: string): boolean => hostOf(address) === hosts.upload;

/**
 * The upload host wants `OAuth`, the others take `Bearer`; any other host learns nothing.
 * https://developers.facebook.com/docs/video-api/guides/reels-publishing (documented)
 */
export function authorize({ url }: Pick<Ask, 'url'>, secret: string): Readonly<Record<string, string>> {
  const host = hostOf(url);
  if (host === hosts.upload) return { Authorization: `OAuth ${secret}` };
  return host === hosts.graph || host === hosts.video ? { Authorization: `Bearer ${secret}` } : {};
}
