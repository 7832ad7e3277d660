// A film of 60 MB and more for the small office, made when it is needed; the same bytes every time.
import { makeFilm } from './film-maker';

/**
 * 9:16, 720 x 1280, 25 fps, H.264 High and AAC, index first, no edit list: what a Reel, a Page video, X and TikTok all take.
 * 62 MB are 30 s at 16.5 Mbit/s; a larger film is longer, so that it stays below the 25 Mbit/s of its level and of a Reel.
 */
export function largeFilm(bytes = 62_000_000): Uint8Array {
  const loop = 6;
  const loops = Math.max(4, Math.ceil((bytes * 8) / 20_000_000 / loop));
  return makeFilm({ seconds: loops * loop, bytes });
}
