// A film on a Page is a Reel where it fits a Reel, and a Page video elsewhere. One place decides, before and while it is published.
import type { MediaFile } from '../content/content';
import { holds, type Limit, measure } from '../content/limits';

/** https://developers.facebook.com/docs/video-api/guides/reels-publishing (documented; checked 2026-11-23) */
const reel: readonly Limit[] = [
  // 9:16; encoders round to even pixels, so that 608 x 1080 is meant as it, too.
  { of: 'ratio', reach: 'api', min: 0.5575, max: 0.5675 },
  { of: 'seconds', reach: 'api', min: 3, max: 90 },
  { of: 'shortSide', reach: 'api', min: 540 },
  { of: 'longSide', reach: 'api', min: 960 },
  { of: 'fps', reach: 'api', min: 24, max: 60 },
  { of: 'codec', reach: 'api', among: ['h264', 'hevc', 'vp9', 'av1'] },
  { of: 'audio', reach: 'api', among: ['aac', 'none'] },
];

export type FacebookFilmForm = 'reel' | 'video';

/** A film of which nothing is known goes as a Page video, which takes any ratio and length. */
export const facebookFilmForm = (file: MediaFile): FacebookFilmForm =>
  file.film !== null && file.width !== null && reel.every((limit) => holds(limit, measure(limit.of, file)))
    ? 'reel'
    : 'video';
