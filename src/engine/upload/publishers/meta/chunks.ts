// How a film is cut. Apps Script holds 50 MB a request; 8 MiB go through well within a fetch's time.
import type { MediaFile } from '../../../../domain/content/content';
import type { Attempt } from '../publisher';

export const chunkBytes = 8 * 1024 * 1024;

export interface Chunk {
  readonly blob: GoogleAppsScript.Base.Blob;
  /** Where the next one begins. */
  readonly end: number;
}

/** The bytes from `first` on: at most `size`, never past `end`. */
export function readChunk(attempt: Attempt, film: MediaFile, first: number, size: number, end = film.bytes): Chunk {
  const stop = Math.min(end, film.bytes, first + size);
  return { blob: attempt.part(film, first, stop - 1), end: stop };
}
