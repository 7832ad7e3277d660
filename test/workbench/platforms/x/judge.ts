// Looks at uploaded bytes as X's processing does: what they really are, and whether a post may carry them.
// documented rules: https://docs.x.com/x-api/media/quickstart/best-practices
import { decodePicture } from '../media/picture';
import { decodeVideo, type VideoFacts } from '../media/video';
import type { Settings } from './settings';
import type { MediaKind, Verdict } from './types';

const kinds: Record<string, MediaKind> = {
  tweet_image: 'photo',
  dm_image: 'photo',
  tweet_gif: 'animated_gif',
  dm_gif: 'animated_gif',
  tweet_video: 'video',
  amplify_video: 'video',
  dm_video: 'video',
};

/** Undefined: subtitles, which are no picture and no film. */
export const kindOf = (category: string): MediaKind | undefined => kinds[category];

/** documented: what was uploaded for a message uploads well, and no post may carry it. */
export const isForPosts = (category: string): boolean => !category.startsWith('dm_');

const broken = (kind: MediaKind, failure: string): Verdict => ({
  kind,
  contentType: '',
  width: 0,
  height: 0,
  seconds: null,
  failure,
  unusable: false,
});

export function judge(kind: MediaKind, bytes: Uint8Array, settings: Settings): Verdict {
  return kind === 'video' ? judgeFilm(bytes, settings) : judgePicture(kind, bytes);
}

function judgePicture(kind: MediaKind, bytes: Uint8Array): Verdict {
  const facts = decodePicture(bytes);
  // reported for v1.1: "media type unrecognized." https://github.com/plhery/node-twitter-api-v2/issues/521 (an error without the usual envelope)
  if (!facts) return broken(kind, 'media type unrecognized.');
  if (kind === 'animated_gif' && facts.type !== 'gif') return broken(kind, 'file is not a GIF');
  const isWide = kind === 'animated_gif' && (facts.width > 1280 || facts.height > 1080);
  return {
    kind,
    contentType: `image/${facts.type}`,
    width: facts.width,
    height: facts.height,
    seconds: null,
    failure: isWide ? 'Gif dimensions should not exceed 1280x1080' : null,
    unusable: false,
  };
}

/** Reported words of a failure: "file is invalid", "Unsupported video format"; the others are ours. https://github.com/linvi/tweetinvi/issues/597 */
const filmRules: readonly (readonly [failure: string, breaks: (film: VideoFacts) => boolean])[] = [
  ['Unsupported video format', (film) => film.container !== 'mp4' && film.container !== 'mov'],
  ['Unsupported video format', (film) => film.codec !== 'avc1' && film.codec !== 'avc3'],
  ['Unsupported audio format', (film) => film.audioCodec !== null && film.audioCodec !== 'mp4a'],
  ['Unsupported audio format', (film) => film.audioChannels > 2],
  ['Video duration is too short', (film) => film.seconds < 0.5],
  ['Video dimensions are too small', (film) => Math.min(film.width, film.height) < 32],
  ['Unsupported aspect ratio', (film) => film.width > 3 * film.height || film.height > 3 * film.width],
];

function judgeFilm(bytes: Uint8Array, settings: Settings): Verdict {
  const film = decodeVideo(bytes);
  if (!film) return broken('video', 'file is invalid');
  const isUnfit = film.fps > settings.maxFps + 0.5 || Math.max(film.width, film.height) > settings.maxFilmSide;
  const failure = filmRules.find(([, breaks]) => breaks(film))?.[0] ?? null;
  return {
    kind: 'video',
    contentType: film.container === 'mov' ? 'video/quicktime' : 'video/mp4',
    width: film.width,
    height: film.height,
    seconds: film.seconds,
    failure: failure ?? (isUnfit && settings.unfitFilm === 'fails_processing' ? 'file is invalid' : null),
    unusable: isUnfit,
  };
}
