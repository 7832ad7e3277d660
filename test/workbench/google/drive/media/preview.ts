// Which files Drive can show in small, and how.
import type { Revision } from '../record';
import { still } from './still';
import { thumbnail } from './thumbnail';

const decoded = ['image/jpeg', 'image/png'];

export const hasPreview = ({ image, video }: Pick<Revision, 'image' | 'video'>): boolean =>
  image !== undefined || video !== undefined;

/** A JPEG whose longer side has at most `side` pixels. Undefined for what is no picture and no film, or cannot be read. */
export function preview(revision: Revision, bytes: () => Uint8Array, side: number): Uint8Array | undefined {
  const { image, video, mimeType, sha256: seed } = revision;
  if (image !== undefined && decoded.includes(mimeType)) return thumbnail(bytes(), side);
  const shown = image ?? video;
  if (shown === undefined) return undefined;
  const isOnItsSide = image !== undefined && image.rotation % 2 === 1;
  const [width, height] = isOnItsSide ? [shown.height, shown.width] : [shown.width, shown.height];
  // assumed: a film and a HEIC photo have a thumbnail, and it is a JPEG [probes/film-thumbnail.gs]
  return still({ width, height, seed, isFilm: image === undefined }, side);
}
