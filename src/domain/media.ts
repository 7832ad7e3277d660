// What a file really is, read from its first and last bytes: names and declared types are only claims.

export type MediaKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'mp4' | 'unknown';

export interface MediaFacts {
  readonly kind: MediaKind;
  /** Pixels, as stored (before any rotation the camera noted). */
  readonly width?: number;
  readonly height?: number;
  /** False when the file ends before its format says it may: a broken upload. */
  readonly complete: boolean;
}

export const mimeTypeOf: Readonly<Record<MediaKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  mp4: 'video/mp4',
  unknown: 'application/octet-stream',
};

/** Bytes are 0-255. `head` is the file's first 64 KiB or more (all of it when smaller), `tail` its last 64 or more. */
export function inspectMedia(head: readonly number[], tail: readonly number[]): MediaFacts {
  const kind = kindOf(head);
  if (kind === 'jpeg') return { kind, ...jpegSize(head), complete: hasMark(tail, [0xff, 0xd9]) || isMotionPhoto(head) };
  if (kind === 'png')
    return { kind, width: uint32(head, 16), height: uint32(head, 20), complete: hasMark(tail, text('IEND')) };
  return { kind, complete: head.length > 0 };
}

function kindOf(head: readonly number[]): MediaKind {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(head, text('GIF8'))) return 'gif';
  if (startsWith(head, text('RIFF')) && startsWith(head.slice(8), text('WEBP'))) return 'webp';
  if (!startsWith(head.slice(4), text('ftyp'))) return 'unknown';
  const brand = String.fromCharCode(...head.slice(8, 12));
  if (/^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand)) return 'heic';
  // The same box opens AVIF pictures and sound files: neither is a film.
  return /^(avi[fs]|M4[ABP] )$/.test(brand) ? 'unknown' : 'mp4';
}

/** Walks the JPEG's segments to its frame header (ITU-T T.81, B.2). */
function jpegSize(bytes: readonly number[]): { width?: number; height?: number } {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return {};
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: uint16(bytes, at + 5), width: uint16(bytes, at + 7) };
    at += 2 + uint16(bytes, at + 2);
  }
  return {};
}

/** Phones append a short film behind the picture and say so in its XMP: the end mark is not at the file's end then. */
const isMotionPhoto = (head: readonly number[]): boolean =>
  /MotionPhoto|MicroVideo/.test(head.map((byte) => String.fromCharCode(byte)).join(''));

const text = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0));
const startsWith = (bytes: readonly number[], mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
const hasMark = (bytes: readonly number[], mark: readonly number[]) =>
  bytes.some((_, i) => startsWith(bytes.slice(i, i + mark.length), mark));
const uint16 = (bytes: readonly number[], at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const uint32 = (bytes: readonly number[], at: number) => uint16(bytes, at) * 65536 + uint16(bytes, at + 2);
