// Fetches the picture of a container by its address, as Instagram does, and judges what came.
// documented: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (image specifications)
import type { HttpResponse } from '../../google/contract';
import { photoIdIn } from '../facebook/cdn';
import { fail } from '../facebook/errors';
import type { Store } from '../facebook/store';
import { slowHeader } from '../faults';
import { decodePicture, type PictureFacts } from '../media/picture';
import type { Picture } from './types';

/** assumed: seconds Instagram waits for an address */
const patienceSeconds = 60;

function fetchOnce(store: Store, address: string): HttpResponse {
  const { failedFetches } = store.data.instagram;
  const failed = (): never => {
    failedFetches[address] = store.now() + store.data.settings.failedFetchMinutes * 60_000;
    throw fail('igFetchFailed');
  };
  if ((failedFetches[address] ?? 0) > store.now()) throw fail('igFetchFailed');
  delete failedFetches[address];
  // documented: addresses in US-ASCII, reachable without logging in
  if (!/^[\x21-\x7e]+$/.test(address) || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw fail('igFetchFailed');
  const response = store.fetchUrl(address);
  if (response?.status !== 200) return failed();
  if (Number(response.headers[slowHeader] ?? 0) > patienceSeconds) throw fail('igFetchTimeout');
  return response;
}

/** assumed: ratios are compared as the refusal writes them, to two places */
const ratioOf = ({ width, height }: PictureFacts): number => Math.round((100 * width) / height) / 100;

/** documented: widths are scaled into 320 to 1440, height goes with it */
function scaled({ width, height }: PictureFacts): { width: number; height: number } {
  const to = Math.min(1440, Math.max(320, width));
  return { width: to, height: Math.round((height * to) / width) };
}

/** The refusals come with the container's creation. reported for 2207052: https://github.com/gitroomhq/postiz-app/pull/1900 ; assumed for the others */
export function fetchPicture(store: Store, address: string): Picture {
  const { settings } = store.data;
  const { body } = fetchOnce(store, address);
  if (body.length > settings.pictureMaxBytes) throw fail('igImageTooLarge');
  const facts = decodePicture(body);
  if (!facts) throw fail(looksLikePicture(body) ? 'igImageFormat' : 'igFetchFailed');
  if (facts.type === 'gif' || (facts.type !== 'jpeg' && settings.pictureTypes === 'jpeg')) throw fail('igImageFormat');
  const ratio = ratioOf(facts);
  if (ratio < 0.8 || ratio > 1.91) throw fail('igRatio');
  const photoId = photoIdIn(new URL(address)) ?? null;
  return {
    sha256: store.blobs.put(body),
    originalSha256: store.data.photos[photoId ?? '']?.sha256 ?? null,
    photoId,
    bytes: body.length,
    ...scaled(facts),
  };
}

/** A page or a text in place of a picture is "no photo or video"; a damaged picture is one of a wrong format. assumed */
const looksLikePicture = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xd8) ||
  (bytes[0] === 0x89 && bytes[1] === 0x50) ||
  Buffer.from(bytes.subarray(4, 8)).toString('latin1') === 'ftyp';
