// Small pictures of pictures, as Drive makes them for thumbnailLink: really decoded, turned upright, scaled, encoded again.
import * as jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { imageFacts } from './image-size';

export interface Pixels {
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8Array;
}

/** A JPEG whose longer side has at most `side` pixels. Undefined where the bytes cannot be decoded. */
export function thumbnail(bytes: Uint8Array, side: number): Uint8Array | undefined {
  const pixels = decode(bytes);
  if (pixels === undefined) return undefined;
  const small = shrink(pixels, Math.min(1, side / Math.max(pixels.width, pixels.height)));
  const upright = turn(small, imageFacts(bytes)?.rotation ?? 0);
  return encoded(upright);
}

export const encoded = (pixels: Pixels): Uint8Array =>
  new Uint8Array(jpeg.encode({ ...pixels, data: Buffer.from(pixels.data) }, 80).data);

function decode(bytes: Uint8Array): Pixels | undefined {
  try {
    if (bytes[0] === 0xff)
      return jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: 1024, tolerantDecoding: true });
    if (bytes[0] === 0x89) return PNG.sync.read(Buffer.from(bytes));
  } catch {
    return undefined; // Drive shows a plain icon for a picture it cannot read
  }
  return undefined;
}

/** Each small pixel is the mean of the pixels it stands for; clear ones are laid on white. */
function shrink(from: Pixels, scale: number): Pixels {
  const width = Math.max(1, Math.round(from.width * scale));
  const height = Math.max(1, Math.round(from.height * scale));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * from.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * from.height) / height));
    for (let x = 0; x < width; x += 1) {
      const left = Math.floor((x * from.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * from.width) / width));
      const sum = [0, 0, 0];
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) {
          const at = (row * from.width + column) * 4;
          const alpha = (from.data[at + 3] ?? 255) / 255;
          for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + (from.data[at + c] ?? 0) * alpha + 255 * (1 - alpha);
        }
      }
      const count = (bottom - top) * (right - left);
      const to = (y * width + x) * 4;
      for (let c = 0; c < 3; c += 1) data[to + c] = Math.round((sum[c] ?? 0) / count);
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}

function turn(from: Pixels, quarters: number): Pixels {
  let pixels = from;
  for (let n = 0; n < quarters; n += 1) pixels = clockwise(pixels);
  return pixels;
}

function clockwise({ width, height, data }: Pixels): Pixels {
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      turned.set(data.subarray(from, from + 4), (x * height + (height - 1 - y)) * 4);
    }
  }
  return { width: height, height: width, data: turned };
}
