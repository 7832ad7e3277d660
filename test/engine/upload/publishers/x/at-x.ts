// An office with an account at the simulated X, and its publisher set to work there.
import { createHash, createHmac } from 'node:crypto';
import { encode } from 'jpeg-js';
import { x as usual, xBy } from '../../../../../src/engine/upload/publishers/x/x';
import type { Ask } from '../../../../../src/google/http';
import { newBench, type Stored, stored } from '../../../../contract/bench';
import { publish, type Trouble } from '../../../../contract/runner';
import { blobOf, fetchFrom } from '../../../../contract/wire';
import type { HttpRequest } from '../../../../workbench/google/contract';
import { createX, type Settings } from '../../../../workbench/platforms/x/x';

/** Small, because most tests do not look at it. */
function smallPicture(): Stored {
  const [width, height] = [64, 48];
  const bytes = new Uint8Array(encode({ width, height, data: Buffer.alloc(width * height * 4, 120) }, 85).data);
  const { file } = stored('reels-uji-mutu-beras.mp4');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    bytes,
    file: { ...file, name: 'kecil.jpg', mimeType: 'image/jpeg', bytes: bytes.length, sha256, film: null },
  };
}

const small = smallPicture();
export const picture = (): Stored => small;
export const film = (): Stored => stored('reels-uji-mutu-beras.mp4');

/** The services of Apps Script that a signature needs, and the clock of the bench. */
function lendServices(now: () => number): void {
  jest.spyOn(Date, 'now').mockImplementation(now);
  let ids = 0;
  Object.assign(globalThis, {
    Utilities: {
      MacAlgorithm: { HMAC_SHA_1: 'sha1' },
      computeHmacSignature: (algorithm: string, text: string, key: string) => [
        ...createHmac(algorithm, key).update(text).digest(),
      ],
      base64Encode: (bytes: number[]) => Buffer.from(bytes).toString('base64'),
      getUuid: () => {
        ids += 1;
        return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
      },
    },
  });
}

export interface Wish {
  readonly settings?: Partial<Settings>;
  readonly media?: Stored;
  readonly segmentBytes?: number;
  readonly caption?: string;
  readonly altTexts?: readonly string[];
  /** A bearer token instead of four keys. */
  readonly bearer?: boolean;
  readonly handle?: string;
  readonly trouble?: Trouble;
}

const defaultCaption = 'Panen raya padi & pasar tani #Pertanian https://contoh.go.id/panen';

export function atX(wish: Wish = {}) {
  const bench = newBench();
  lendServices(bench.now);
  const x = createX({ now: bench.now, blobs: bench.blobs, random: bench.random, settings: wish.settings ?? {} });
  const app = x.admin.addApp();
  const user = x.admin.addUser({ username: 'Dinas_Contoh', name: 'Dinas Contoh' });
  const { token, tokenSecret } = x.admin.issueOAuth1(app.id, user.id);
  const account = {
    accountId: 'x-utama',
    platform: 'x' as const,
    handle: wish.handle ?? '@Dinas_Contoh',
    externalId: user.id,
    mode: 'automatic' as const,
    active: true,
  };
  const keys = `${app.consumerKey} ${app.consumerSecret}\n${token} ${tokenSecret}`;
  const secret = wish.bearer ? x.admin.issueOAuth2(app.id, user.id) : keys;
  const publisher = wish.segmentBytes === undefined ? usual : xBy(wish.segmentBytes);
  const media = wish.media ?? picture();
  const order = {
    account,
    secret,
    media: [media],
    caption: wish.caption ?? defaultCaption,
    altTexts: wish.altTexts ?? ['Petani memanen padi'],
    title: 'Panen raya',
    tiktok: null,
  };
  return {
    ...{ bench, x, app, user, account, secret, publisher, media, order },
    posts: () => x.admin.posts(user.id),
    /** `before`: what happens in the world before a request arrives. */
    publish: (trouble: Trouble = wish.trouble ?? {}, before: (request: HttpRequest) => void = () => {}) => {
      const api = (request: HttpRequest) => {
        before(request);
        return x.sites['api.x.com'](request);
      };
      return publish(bench, publisher, { ...x.sites, 'api.x.com': api }, order, trouble);
    },
    /** A person posts the same words in the app. */
    byHand: (name: string | undefined) => {
      const call = (ask: Ask) => fetchFrom(x.sites, { ...ask, headers: publisher.authorize(ask, secret) });
      const { bytes } = name === undefined ? { bytes: undefined } : stored(name);
      const url = 'https://api.x.com/2/media/upload';
      const media = bytes && { media: blobOf(bytes, 'foto.jpg', 'image/jpeg'), media_category: 'tweet_image' };
      const uploaded = media && call({ method: 'post', url, payload: media });
      const id = uploaded?.kind === 'answer' ? String(JSON.parse(uploaded.text).data.id) : undefined;
      const body = { text: order.caption, ...(id === undefined ? {} : { media: { media_ids: [id] } }) };
      const payload = JSON.stringify(body);
      call({ method: 'post', url: 'https://api.x.com/2/tweets', contentType: 'application/json', payload });
    },
    codes: () => x.admin.traffic().map((entry) => entry.status),
  };
}
