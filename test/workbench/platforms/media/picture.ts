// Looks at a picture's bytes as a platform does: really decodes them as far as the libraries go; names are not believed.
import { decode as decodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';

export interface PictureFacts {
  readonly type: 'jpeg' | 'png' | 'gif' | 'webp';
  /** Pixels as stored. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Undefined: no picture of these kinds, or a damaged one. JPEG and PNG are decoded whole, GIF and WebP by their heads. */
export function decodePicture(bytes: Uint8Array): PictureFacts | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return decoded('jpeg', bytes);
    if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return decoded('png', bytes);
    if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return readGif(bytes);
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return readWebp(bytes);
  } catch {
    // The decoders throw errors of many kinds, and every one says the same: not decodable.
  }
  return undefined;
}

function decoded(type: 'jpeg' | 'png', bytes: Uint8Array): PictureFacts | undefined {
  if (type === 'png') return { type, ...sizeOf(PNG.sync.read(Buffer.from(bytes))), bytes: bytes.length };
  if (!endsProperly(bytes)) return undefined;
  const picture = decodeJpeg(bytes, { useTArray: true, tolerantDecoding: false, maxMemoryUsageInMB: 1024 });
  return { type, ...sizeOf(picture), bytes: bytes.length };
}

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });

/** A patient decoder fills what was cut off with grey; a JPEG that has no end mark behind its data did not arrive whole. */
function endsProperly(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 2 && bytes[end - 1] === 0) end -= 1;
  return Buffer.from(bytes.buffer, bytes.byteOffset + 2, end - 2).lastIndexOf(Buffer.from([0xff, 0xd9])) >= 0;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readGif(bytes: Uint8Array): PictureFacts | undefined {
  const view = viewOf(bytes);
  // Its trailer is one byte, 0x3B.
  if (bytes[bytes.length - 1] !== 0x3b) return undefined;
  return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), bytes: bytes.length };
}

function readWebp(bytes: Uint8Array): PictureFacts | undefined {
  const view = viewOf(bytes);
  if (view.getUint32(4, true) + 8 > bytes.length) return undefined;
  const size = webpSize(view, ascii(bytes, 12, 16));
  return size && { type: 'webp', ...size, bytes: bytes.length };
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(view: DataView, kind: string): { width: number; height: number } | undefined {
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65536 + 1;
  if (kind === 'VP8X') return { width: three(24), height: three(27) };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
