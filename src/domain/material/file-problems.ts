// What a platform has against one file: each limit that does not hold, as a problem with the numbers its sentence needs.
import { isFilm, type MediaFile } from '../content/content';
import { holds, type Limit, limits, type Measure, measure } from '../content/limits';
import type { Problem, ProblemValues } from '../problem';
import type { Platform } from '../words';

/** `isUploaded`: we bring it there, so that the rules of its API count as well. One sentence a cause. */
export function fileProblems(file: MediaFile, platform: Platform, isUploaded: boolean): Problem[] {
  const table = limits[platform][isFilm(file) ? 'film' : 'picture'];
  const found = table
    .filter((limit) => isUploaded || limit.reach === 'platform')
    .filter((limit) => !holds(limit, measure(limit.of, file)))
    .map((limit) => problemOf(limit, file, platform));
  return found.filter((one, i) => found.findIndex(({ code }) => code === one.code) === i);
}

function problemOf(limit: Limit, file: MediaFile, platform: Platform): Problem {
  const value = measure(limit.of, file);
  const [min, max] = 'among' in limit ? [undefined, undefined] : [limit.min, limit.max];
  const isUnder = typeof value === 'number' && min !== undefined && value < min;
  const code = codes[isFilm(file) ? 'film' : 'picture'][limit.of]?.[isUnder ? 'under' : 'over'] ?? 'fileType';
  const values: ProblemValues = {
    name: file.name,
    platform,
    ...described(limit, file),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  return { code, column: 'files', values };
}

type Codes = Partial<Record<Measure, { readonly under?: string; readonly over: string }>>;

const codes: Readonly<Record<'film' | 'picture', Codes>> = {
  picture: {
    type: { over: 'fileType' },
    bytes: { over: 'fileLarge' },
    ratio: { under: 'pictureTall', over: 'pictureWide' },
  },
  film: {
    type: { over: 'filmType' },
    bytes: { over: 'filmLarge' },
    seconds: { under: 'filmShort', over: 'filmLong' },
    fps: { under: 'filmSlow', over: 'filmFast' },
    ratio: { under: 'filmRatio', over: 'filmRatio' },
    width: { over: 'filmPixels' },
    longSide: { over: 'filmPixels' },
    shortSide: { under: 'filmSmall', over: 'filmPixels' },
    bitsPerSecond: { over: 'filmDense' },
    codec: { over: 'filmCodec' },
    audio: { over: 'filmAudio' },
    indexFirst: { over: 'filmIndexLast' },
    hasEditList: { over: 'filmEdited' },
  },
};

/** What the sentence says of the file itself. */
function described(limit: Limit, file: MediaFile): ProblemValues {
  const { bytes, width, height, mimeType, film } = file;
  switch (limit.of) {
    case 'type':
      return { type: mimeType, wanted: isFilm(file) ? 'MP4' : 'JPEG' };
    case 'bytes':
      return { bytes };
    case 'codec':
      return { codec: film?.codec ?? '', wanted: 'H.264' };
    case 'seconds':
      return { seconds: film?.seconds ?? 0 };
    case 'fps':
      return { fps: film?.fps ?? 0 };
    case 'bitsPerSecond':
      return { mbps: Math.round(Number(measure('bitsPerSecond', file)) / 1e5) / 10 };
    default:
      return { width: width ?? 0, height: height ?? 0 };
  }
}
