// What Facebook takes as a Reel and as a Page video, judged by the really decoded film.
// documented: https://developers.facebook.com/docs/video-api/guides/reels-publishing , https://developers.facebook.com/docs/graph-api/video-uploads
import { decodeVideo, type VideoFacts } from '../media/video';
import { type ErrorName, NotSimulated } from './errors';
import type { Settings } from './types';

/** Undefined: no film, or a damaged one. */
export function filmOf(bytes: Uint8Array): VideoFacts | undefined {
  try {
    return decodeVideo(bytes);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Not simulated: '))
      throw new NotSimulated(error.message.slice('Not simulated: '.length));
    throw error;
  }
}

type Rule = (film: VideoFacts, settings: Settings) => boolean;

/** assumed: a hundredth of tolerance, as films of 1080 x 1919 exist */
const within = (ratio: number, least: number, most: number): boolean => ratio >= least * 0.99 && ratio <= most * 1.01;
const ratioOf = (film: VideoFacts): number => film.width / film.height;

/** The codes a Reel may have. documented: H.264, H.265, VP9, AV1 */
const reelCodecs = /^(avc[13]|hvc1|hev1|vp09|av01)$/;

/** In the order Facebook names them; the first one broken is said. */
const reelRules: [ErrorName, Rule][] = [
  ['videoNone', (film) => reelCodecs.test(film.codec)],
  [
    'videoRatio',
    (film, { reelRatio }) => within(ratioOf(film), 9 / 16, reelRatio === 'nine_sixteen' ? 9 / 16 : 16 / 9),
  ],
  ['videoResolution', (film) => Math.min(film.width, film.height) >= 540 && Math.max(film.width, film.height) >= 960],
  ['videoDuration', (film) => film.seconds >= 3 && film.seconds <= 90],
  // documented 24 to 60; assumed: 23.976 counts as 24, as the error speaks of an average
  ['videoFrameRate', (film) => film.fps >= 23.9 && film.fps <= 60.1],
];

/** documented (older page): between 9x16 and 16x9 */
const videoRules: [ErrorName, Rule][] = [['videoRatio', (film) => within(ratioOf(film), 9 / 16, 16 / 9)]];

export function filmProblem(
  kind: 'video' | 'reel',
  film: VideoFacts | undefined,
  settings: Settings,
): ErrorName | undefined {
  if (!film) return 'videoNone';
  const rules = kind === 'reel' ? reelRules : videoRules;
  return rules.find(([, fits]) => !fits(film, settings))?.[0];
}
