// A picture for what is not decoded here (films, HEIC): as wide and high as the real one, in colours of its own, the same every time.
import { encoded, type Pixels } from './thumbnail';

export interface StillFacts {
  /** As it is shown, upright. */
  width: number;
  height: number;
  /** Any hex text of at least twelve digits: the colours come from it. */
  seed: string;
  /** A film wears the sign of one. */
  isFilm: boolean;
}

/** A JPEG whose longer side has at most `side` pixels. */
export function still({ width, height, seed, isFilm }: StillFacts, side: number): Uint8Array {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  const wide = Math.max(1, Math.round(width * scale));
  const high = Math.max(1, Math.round(height * scale));
  const pixels: Pixels = { width: wide, height: high, data: new Uint8Array(wide * high * 4).fill(255) };
  const [top, bottom] = [colour(seed, 0), colour(seed, 6)];
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const depth = high === 1 ? 0 : y / (high - 1);
      const light = isFilm && inSign(x / wide, y / high, wide / high);
      const at = (y * wide + x) * 4;
      for (let c = 0; c < 3; c += 1) {
        pixels.data[at + c] = light ? 255 : Math.round((top[c] ?? 0) * (1 - depth) + (bottom[c] ?? 0) * depth);
      }
    }
  }
  return encoded(pixels);
}

const colour = (seed: string, at: number): number[] =>
  [0, 2, 4].map((byte) => Number.parseInt(seed.slice(at + byte, at + byte + 2), 16) || 0);

/** A triangle in the middle that points right, a quarter of the height to each side. */
function inSign(x: number, y: number, ratio: number): boolean {
  const [across, down] = [(x - 0.5) * ratio, y - 0.5];
  return across > -0.15 && across < 0.25 && Math.abs(down) < (0.25 - across) * 0.6;
}
