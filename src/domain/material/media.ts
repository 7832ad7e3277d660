// What a file really is, read from its first and last bytes: names and declared types are only claims.

export type MediaKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'mp4' | 'mov' | '3gp' | 'webm' | 'unknown';

/** Bytes, 0-255, as UrlFetchApp or a test gives them. */
export type Bytes = ArrayLike<number>;

export interface MediaFacts {
  readonly kind: MediaKind;
  /** Pixels as shown: turned where the camera noted that it was held upright. Pictures only; a film tells in its index. */
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
  mov: 'video/quicktime',
  '3gp': 'video/3gpp',
  webm: 'video/webm',
  unknown: 'application/octet-stream',
};

/** `head` is the file's first 64 KiB or more (all of it when smaller), `tail` its last 64 or more. */
export function inspectMedia(head: Bytes, tail: Bytes): MediaFacts {
  const kind = kindOf(head);
  if (kind === 'jpeg') return { kind, ...jpegSize(head), complete: hasMark(tail, [0xff, 0xd9]) || isMotionPhoto(head) };
  if (kind === 'png')
    return { kind, width: uint32(head, 16), height: uint32(head, 20), complete: hasMark(tail, codes('IEND')) };
  return { kind, complete: head.length > 0 };
}

export function kindOf(head: Bytes): MediaKind {
  if (hasAt(head, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (hasAt(head, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (hasAt(head, 0, [0x1a, 0x45, 0xdf, 0xa3])) return 'webm';
  if (letters(head, 0, 4) === 'GIF8') return 'gif';
  if (letters(head, 0, 4) === 'RIFF' && letters(head, 8, 4) === 'WEBP') return 'webp';
  const box = letters(head, 4, 4);
  if (box === 'ftyp') return kindOfBrand(letters(head, 8, 4));
  // QuickTime films from before the brands begin with one of these boxes.
  return /^(moov|mdat|wide|skip|pnot)$/.test(box) ? 'mov' : 'unknown';
}

function kindOfBrand(brand: string): MediaKind {
  if (/^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand)) return 'heic';
  // The same box opens AVIF pictures and sound files: neither is a film.
  if (/^(avi[fs]|M4[ABP] )$/.test(brand)) return 'unknown';
  if (brand === 'qt  ') return 'mov';
  return brand.startsWith('3g') ? '3gp' : 'mp4';
}

/** Walks the JPEG's segments to its frame header (ITU-T T.81, B.2), past the EXIF that says how the camera was held. */
function jpegSize(bytes: Bytes): { width?: number; height?: number } {
  let at = 2;
  let isTurned = false;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return {};
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xe1) isTurned ||= orientationIn(bytes, at + 4) >= 5;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      const [height, width] = [uint16(bytes, at + 5), uint16(bytes, at + 7)];
      return isTurned ? { width: height, height: width } : { width, height };
    }
    at += 2 + uint16(bytes, at + 2);
  }
  return {};
}

const orientationTag = 0x0112;

/** 1-8; from 5 on the picture lies on its side. 1 where the segment says nothing. (CIPA DC-008, Exif 3.0, 4.6.5) */
function orientationIn(bytes: Bytes, at: number): number {
  if (letters(bytes, at, 4) !== 'Exif') return 1;
  const tiff = at + 6;
  const isLittle = letters(bytes, tiff, 2) === 'II';
  const two = (place: number) =>
    isLittle ? (bytes[place + 1] ?? 0) * 256 + (bytes[place] ?? 0) : uint16(bytes, place);
  const four = (place: number) => (isLittle ? two(place + 2) * 65536 + two(place) : uint32(bytes, place));
  const directory = tiff + four(tiff + 4);
  for (let entry = 0; entry < two(directory); entry += 1) {
    const place = directory + 2 + entry * 12;
    if (place > bytes.length) return 1;
    if (two(place) === orientationTag) return two(place + 8);
  }
  return 1;
}

/** Phones append a short film behind the picture and say so in its XMP: the end mark is not at the file's end then. */
const isMotionPhoto = (head: Bytes): boolean =>
  hasMark(head, codes('MotionPhoto')) || hasMark(head, codes('MicroVideo'));

const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const hasAt = (bytes: Bytes, at: number, mark: readonly number[]) => mark.every((byte, i) => bytes[at + i] === byte);

function hasMark(bytes: Bytes, mark: readonly number[]): boolean {
  for (let at = 0; at + mark.length <= bytes.length; at += 1) if (hasAt(bytes, at, mark)) return true;
  return false;
}

export function letters(bytes: Bytes, at: number, count: number): string {
  let text = '';
  for (let i = at; i < at + count && i < bytes.length; i += 1) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

export const uint16 = (bytes: Bytes, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
export const uint32 = (bytes: Bytes, at: number): number => uint16(bytes, at) * 65536 + uint16(bytes, at + 2);
/** Exact up to 2^53: longer than any file. */
export const uint64 = (bytes: Bytes, at: number): number => uint32(bytes, at) * 4294967296 + uint32(bytes, at + 4);
