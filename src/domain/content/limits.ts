// The platforms' numbers that can be known before anything leaves the sheet. Each with its public source; all checked 2026-11-23.

import type { Platform } from '../words';
import type { MediaFile } from './content';
import { captionChars } from './text-length';

/** 'platform' refuses everybody, also a person in the app; 'api' only what we upload ourselves. */
export type Reach = 'platform' | 'api';

/** What can be measured of a file. */
export type Measure =
  | 'bytes'
  | 'ratio'
  | 'width'
  | 'shortSide'
  | 'longSide'
  | 'seconds'
  | 'fps'
  | 'bitsPerSecond'
  | 'type'
  | 'codec'
  | 'audio'
  | 'indexFirst'
  | 'hasEditList';

export type Limit = {
  readonly of: Measure;
  readonly reach: Reach;
} & ({ readonly min?: number; readonly max?: number } | { readonly among: readonly string[] });

export interface PlatformLimits {
  /** UTF-16 units, except X, which weighs them: see text-length.ts. */
  readonly captionChars: number;
  readonly hashtags?: number;
  readonly mentions?: number;
  /** Pictures in one post, where a person makes it. */
  readonly pictures: number;
  readonly picture: readonly Limit[];
  readonly film: readonly Limit[];
}

const mib = 1024 * 1024;
const max = (of: Measure, most: number, reach: Reach = 'platform'): Limit => ({ of, reach, max: most });
const between = (of: Measure, min: number, most: number, reach: Reach = 'platform'): Limit => ({
  of,
  reach,
  min,
  max: most,
});
const among = (of: Measure, words: readonly string[], reach: Reach = 'platform'): Limit => ({
  of,
  reach,
  among: words,
});
const films = ['video/mp4', 'video/quicktime'];

export const limits: Readonly<Record<Platform, PlatformLimits>> = {
  // https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (documented)
  instagram: {
    captionChars: captionChars.instagram,
    hashtags: 30,
    mentions: 20,
    pictures: 10,
    picture: [
      // JPEG is asked for; a PNG becomes one on its way, because we hand over the copy that the office's Page made of it (reported:
      // https://github.com/gitroomhq/postiz-app, whose users post PNG through a Page in the same manner).
      among('type', ['image/jpeg', 'image/png'], 'api'),
      // 8 MB by its own words; 4 MiB because the picture passes the Page: see Facebook.
      max('bytes', 4 * mib, 'api'),
      // 4:5 to 1.91:1 (error 36003), with a line more or less: 1080 x 1351 is meant as 4:5. The app offers to crop instead.
      between('ratio', 0.796, 1.914, 'api'),
    ],
    film: [
      among('type', films),
      max('bytes', 300 * mib, 'api'),
      between('seconds', 3, 15 * 60),
      between('fps', 23, 60, 'api'),
      max('width', 1920, 'api'),
      between('ratio', 0.01, 10),
      among('codec', ['h264', 'hevc'], 'api'),
      among('audio', ['aac', 'none'], 'api'),
      max('bitsPerSecond', 25_000_000, 'api'),
      // "moov atom at the front of the file", "no edit lists".
      among('indexFirst', ['true'], 'api'),
      among('hasEditList', ['false'], 'api'),
    ],
  },
  facebook: {
    captionChars: captionChars.facebook,
    pictures: 10,
    picture: [
      among('type', ['image/jpeg', 'image/png']),
      // https://developers.facebook.com/docs/graph-api/reference/page/photos/ : 10 MB; the runtime refusal 1366046 speaks of 4 MB,
      // so we stay below the smaller figure.
      max('bytes', 4 * mib),
    ],
    // A Page video: https://developers.facebook.com/docs/video-api/guides/publishing (documented: 1 GB and 20 minutes for a file
    // handed over by address; nothing smaller is named for bytes). What is a Reel instead: see film-form.ts.
    film: [
      among('type', films),
      max('bytes', 1024 * mib, 'api'),
      between('seconds', 1, 20 * 60, 'api'),
      among('codec', ['h264', 'hevc', 'vp9', 'av1'], 'api'),
      // 9:16 to 16:9 (documented, older page: https://developers.facebook.com/docs/graph-api/video-uploads), nearly.
      between('ratio', 0.557, 1.795, 'api'),
    ],
  },
  x: {
    // https://docs.x.com/fundamentals/counting-characters (documented)
    captionChars: captionChars.x,
    pictures: 4,
    // https://docs.x.com/x-api/media/quickstart/best-practices (documented), where not said otherwise
    picture: [among('type', ['image/jpeg', 'image/png', 'image/webp']), max('bytes', 5 * mib)],
    film: [
      among('type', films),
      // Newer pages say 8 GB and 20 minutes. Accounts that do not pay were held to these when they posted (reported:
      // https://github.com/trypostit/trypost/pull/31), after the whole upload.
      max('bytes', 512 * mib),
      between('seconds', 0.5, 140),
      max('fps', 60),
      between('ratio', 1 / 3, 3),
      among('codec', ['h264']),
      among('audio', ['aac', 'none']),
      // The rules' table says 1280 x 1024, the same page lets 1080p pass; X's help speaks of 1920 x 1200 either way (reported).
      max('longSide', 1920),
      between('shortSide', 32, 1200),
    ],
  },
  tiktok: {
    // https://developers.tiktok.com/doc/content-posting-api-reference-direct-post (documented), in UTF-16 units
    captionChars: captionChars.tiktok,
    pictures: 35,
    // https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide (documented). Pictures go by hand.
    picture: [among('type', ['image/jpeg', 'image/png', 'image/webp']), max('bytes', 20 * mib)],
    film: [
      among('type', [...films, 'video/webm']),
      max('bytes', 4096 * mib, 'api'),
      max('seconds', 10 * 60, 'api'),
      between('fps', 23, 60),
      between('shortSide', 360, 4096),
      max('longSide', 4096),
      among('codec', ['h264', 'hevc', 'vp8', 'vp9']),
    ],
  },
};

/** Every TikTok account may post 3 minutes, some 5 or 10; which, only TikTok knows. (documented, same guide) */
export const tiktokEverybodySeconds = 180;

/** Undefined: not known of this file, so nothing is refused because of it. */
export function measure(of: Measure, file: MediaFile): number | string | undefined {
  const { width, height, film, bytes } = file;
  const isSized = width !== null && height !== null && height > 0;
  switch (of) {
    case 'type':
      return file.mimeType;
    case 'bytes':
      return bytes;
    case 'width':
      return width ?? undefined;
    case 'ratio':
      return isSized ? width / height : undefined;
    case 'shortSide':
      return isSized ? Math.min(width, height) : undefined;
    case 'longSide':
      return isSized ? Math.max(width, height) : undefined;
    case 'bitsPerSecond':
      return film && film.seconds > 0 ? (bytes * 8) / film.seconds : undefined;
    case 'indexFirst':
    case 'hasEditList':
      return film ? String(film[of]) : undefined;
    default:
      return film?.[of];
  }
}

/** 23.976 is meant as 24, and 60.02 as 60. */
const frameHair = 0.03;

export function holds(limit: Limit, value: number | string | undefined): boolean {
  if (value === undefined) return true;
  if ('among' in limit) return limit.among.includes(String(value));
  const number = Number(value);
  const hair = limit.of === 'fps' ? frameHair : 0;
  return number + hair >= (limit.min ?? Number.NEGATIVE_INFINITY) && number - hair <= (limit.max ?? number);
}

/** All captions of one content together: a submission must fit one cell of 50,000 characters. */
export const allCaptionsChars = 20000;
/** More files than any post takes; each is looked at. */
export const filesPerContent = 10;
/** One text of a row, by its column: what a platform or a cell can bear, and nobody would miss more. */
export const textChars: Readonly<Record<'title' | 'altText' | 'source' | 'hashtags' | 'staff', number>> = {
  title: 200,
  // https://developers.facebook.com/docs/instagram-platform/ : alt_text at most 1,000 characters; the same for all.
  altText: 1000,
  source: 2000,
  hashtags: 2000,
  staff: 200,
};
