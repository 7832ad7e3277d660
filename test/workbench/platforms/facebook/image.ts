// Looks at a photo's bytes as Facebook does: really decodes them, and makes the resized JPEGs that its addresses serve.
import { decode as decodeJpeg, encode as encodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { NotSimulated } from './errors';

export interface Picture {
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8Array;
}

/** `invalid` is no image at all or a damaged one; `unsupported` a whole file of a kind Facebook refuses. */
export type Look = { kind: 'picture'; width: number; height: number } | { kind: 'invalid' } | { kind: 'unsupported' };

type Format = 'jpeg' | 'png' | 'heif' | 'gif' | 'bmp' | 'tiff' | 'webp' | 'none';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** By content; names and declared types are not believed. */
function formatOf(bytes: Uint8Array): Format {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 4, 8) === 'ftyp') return 'heif';
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'gif';
  if (ascii(bytes, 0, 2) === 'BM') return 'bmp';
  if (ascii(bytes, 0, 4) === 'II*\0' || ascii(bytes, 0, 4) === 'MM\0*') return 'tiff';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  return 'none';
}

/** A JPEG that stops before its end marker was cut off, even where a patient decoder could fill the rest with grey. */
function endsProperly(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 2 && bytes[end - 1] === 0) end -= 1;
  return Buffer.from(bytes.subarray(2, end)).lastIndexOf(Buffer.from([0xff, 0xd9])) >= 0;
}

function decode(bytes: Uint8Array, format: Format): Picture | undefined {
  try {
    if (format === 'jpeg') {
      if (!endsProperly(bytes)) return undefined;
      return decodeJpeg(bytes, { useTArray: true, tolerantDecoding: false, maxMemoryUsageInMB: 1024 });
    }
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    return { width, height, data };
  } catch {
    return undefined;
  }
}

/** The last picture decoded: its sizes are mostly asked for soon, one after the other. */
let last: { sha256: string; picture: Picture } | undefined;

// Bytes are immutable, so what was once seen of them holds; this is memory of work, not state.
const seen = new Map<string, Look>();

/**
 * documented formats: .jpeg .bmp .png .gif .tiff, https://developers.facebook.com/docs/graph-api/reference/page/photos
 * (gif, bmp and tiff are accepted there and not simulated here). assumed: HEIF is refused, as it is not in that list.
 */
export function lookAt(bytes: Uint8Array, sha256: string): Look {
  const known = seen.get(sha256);
  if (known) return known;
  const format = formatOf(bytes);
  if (format === 'gif' || format === 'bmp' || format === 'tiff' || format === 'webp')
    throw new NotSimulated(`a photo in ${format.toUpperCase()} format`);
  let look: Look = { kind: format === 'heif' ? 'unsupported' : 'invalid' };
  if (format === 'jpeg' || format === 'png') {
    const picture = decode(bytes, format);
    if (picture) last = { sha256, picture };
    if (picture) look = { kind: 'picture', width: picture.width, height: picture.height };
  }
  if (seen.size > 5000) seen.clear();
  seen.set(sha256, look);
  return look;
}

export interface Size {
  width: number;
  height: number;
}

/** assumed steps: Facebook "resizes images to different dimensions"; heights as commonly seen, longest side at most 2048. */
const steps = [2048, 1080, 960, 720, 600, 480, 320, 225, 130];

/** Largest first; the picture itself is never enlarged. */
export function ladder(size: Size): Size[] {
  const longest = Math.max(size.width, size.height);
  const sides = [Math.min(longest, 2048), ...steps.filter((step) => step < Math.min(longest, 2048))];
  return sides.map((side) => ({
    width: Math.max(1, Math.round((size.width * side) / longest)),
    height: Math.max(1, Math.round((size.height * side) / longest)),
  }));
}

/** Box filter; transparent parts become white, as JPEG has none. Plain indexing: this runs once for every pixel. */
function resize(picture: Picture, size: Size): Picture {
  const { width, height, data: from } = picture;
  const data = new Uint8Array(size.width * size.height * 4);
  for (let y = 0, at = 0; y < size.height; y++) {
    const y0 = ((y * height) / size.height) | 0;
    const y1 = (((y + 1) * height) / size.height) | 0;
    for (let x = 0; x < size.width; x++, at += 4) {
      const x0 = ((x * width) / size.width) | 0;
      const x1 = (((x + 1) * width) / size.width) | 0;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let v = y0; v < y1; v++)
        for (let i = (v * width + x0) * 4, end = (v * width + x1) * 4; i < end; i += 4) {
          const alpha = from[i + 3] ?? 255;
          const white = 255 * (255 - alpha);
          red += (from[i] ?? 0) * alpha + white;
          green += (from[i + 1] ?? 0) * alpha + white;
          blue += (from[i + 2] ?? 0) * alpha + white;
        }
      const weight = (y1 - y0) * (x1 - x0) * 255;
      data[at] = red / weight;
      data[at + 1] = green / weight;
      data[at + 2] = blue / weight;
      data[at + 3] = 255;
    }
  }
  return { ...size, data };
}

const rendered = new Map<string, Uint8Array>();

function pictureOf(bytes: Uint8Array, sha256: string): Picture {
  if (last?.sha256 === sha256) return last.picture;
  const picture = decode(bytes, formatOf(bytes));
  if (!picture) throw new Error('A photo that was accepted no longer decodes.');
  last = { sha256, picture };
  return picture;
}

/** The JPEG of that size which an address of the picture serves; also drops EXIF, and with it the location. documented: same page as above */
export function render(bytes: Uint8Array, sha256: string, size: Size): Uint8Array {
  const key = `${sha256}:${size.width}x${size.height}`;
  const known = rendered.get(key);
  if (known) return known;
  const jpeg = new Uint8Array(encodeJpeg(resize(pictureOf(bytes, sha256), size), 85).data);
  if (rendered.size >= 60) rendered.clear();
  rendered.set(key, jpeg);
  return jpeg;
}
