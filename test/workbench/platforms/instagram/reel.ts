// What Instagram takes as a Reel, judged by the really decoded film.
// documented: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (reel specifications)
// Not judged: GOP and chroma, which no index tells.
import type { ErrorName } from '../facebook/errors';
import { filmOf } from '../facebook/film-rules';
import { isWhole } from '../facebook/intake';
import type { Store } from '../facebook/store';
import type { Settings } from '../facebook/types';
import type { VideoFacts } from '../media/video';
import type { Container } from './types';

type Rule = (film: VideoFacts, settings: Settings) => boolean;

const rules: Rule[] = [
  (film) => film.container === 'mp4' || film.container === 'mov',
  (film) => /^(avc[13]|hvc1|hev1)$/.test(film.codec),
  (film, { reelIndexLast }) => film.indexFirst || reelIndexLast === 'accepted',
  (film, { reelEditLists }) => !film.hasEditList || reelEditLists === 'accepted',
  (film) => film.seconds >= 3 && film.seconds <= 15 * 60,
  // assumed: 22.976 is no 23, 60.02 is still 60
  (film) => film.fps >= 22.99 && film.fps <= 60.1,
  (film) => film.width <= 1920 && film.width / film.height >= 0.01 && film.width / film.height <= 10,
  // documented for the video alone; assumed: the whole film's average tells
  (film) => (film.bytes * 8) / film.seconds <= 25_000_000,
  // assumed: a silent film is taken
  (film) =>
    film.audioCodec === null || (film.audioCodec === 'mp4a' && film.audioHz <= 48_000 && film.audioChannels <= 2),
];

/** Once the last byte is there. A wrong film ends as ERROR with 2207026, a thumbnail from outside it with 2207057. documented codes */
export function lookAtReel(store: Store, container: Container): void {
  if (!isWhole(container.intake)) return;
  const film = filmOf(store.blobs.get(container.intake.sha256));
  container.film = film ?? null;
  container.problem ??= problemOf(store.data.settings, container, film) ?? null;
}

function problemOf(settings: Settings, container: Container, film: VideoFacts | undefined): ErrorName | undefined {
  if (!film || rules.some((fits) => !fits(film, settings))) return 'igVideoFormat';
  return container.thumbOffset > film.seconds * 1000 ? 'igThumbOffset' : undefined;
}
