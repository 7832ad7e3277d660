// Width, height and rotation of a picture, read from its bytes; a file that only pretends to be a picture has none.
import { boxesOf } from './boxes';

export interface ImageFacts {
  width: number;
  height: number;
  /** Clockwise quarter turns that show the picture upright. */
  rotation: number;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** JPEG, PNG, GIF, WebP and HEIC. Undefined for anything else, and for a picture cut off before its size. */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegFacts(bytes);
    if (ascii(bytes, 1, 4) === 'PNG') return upright(viewOf(bytes).getUint32(16), viewOf(bytes).getUint32(20));
    if (ascii(bytes, 0, 4) === 'GIF8')
      return upright(viewOf(bytes).getUint16(6, true), viewOf(bytes).getUint16(8, true));
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return webpFacts(bytes);
    if (ascii(bytes, 4, 8) === 'ftyp') return heicFacts(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the bytes end before the size is told
  }
  return undefined;
}

const upright = (width: number, height: number): ImageFacts => ({ width, height, rotation: 0 });

/** EXIF's orientations as clockwise quarter turns; the mirrored ones turn like their plain twins. */
const quarterTurns: Record<number, number> = { 1: 0, 2: 0, 3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3 };

function jpegFacts(bytes: Uint8Array): ImageFacts | undefined {
  const view = viewOf(bytes);
  let rotation = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) rotation = exifRotation(bytes.subarray(at + 4, at + 2 + length)) ?? rotation;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), rotation };
    if (marker === 0xda) return undefined; // the picture's data, and still no size
    at += 2 + length;
  }
  return undefined;
}

function exifRotation(segment: Uint8Array): number | undefined {
  if (ascii(segment, 0, 4) !== 'Exif') return undefined;
  const tiff = viewOf(segment.subarray(6));
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  const entries = tiff.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (tiff.getUint16(at, little) === 0x0112) return quarterTurns[tiff.getUint16(at + 8, little)];
  }
  return undefined;
}

function webpFacts(bytes: Uint8Array): ImageFacts | undefined {
  const view = viewOf(bytes);
  const kind = ascii(bytes, 12, 16);
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return upright(three(24) + 1, three(27) + 1);
  if (kind === 'VP8 ') return upright(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return upright((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  return undefined;
}

/** HEIC keeps one size for each tile and one for the whole: the whole is the largest. */
function heicFacts(bytes: Uint8Array): ImageFacts | undefined {
  const brand = ascii(bytes, 8, 12);
  if (!['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif'].includes(brand)) return undefined;
  const meta = boxesOf(bytes).find((box) => box.type === 'meta');
  const iprp = meta && boxesOf(meta.body.subarray(4)).find((box) => box.type === 'iprp');
  const ipco = iprp && boxesOf(iprp.body).find((box) => box.type === 'ipco');
  const properties = ipco === undefined ? [] : boxesOf(ipco.body);
  const sizes = properties
    .filter((box) => box.type === 'ispe')
    .map((box) => upright(viewOf(box.body).getUint32(4), viewOf(box.body).getUint32(8)))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const whole = sizes[0];
  if (whole === undefined) return undefined;
  const turns = properties.find((box) => box.type === 'irot')?.body[0] ?? 0; // counter-clockwise in the file
  return { ...whole, rotation: (4 - (turns & 3)) % 4 };
}
