// The type of a file by its first bytes, for uploads that do not name one.
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const signs: readonly (readonly [type: string, at: number, sign: string])[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['application/pdf', 0, '%PDF-'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['video/webm', 0, '\x1a\x45\xdf\xa3'],
  ['image/heic', 4, 'ftyphei'],
  ['image/heic', 4, 'ftypmif1'],
  ['video/quicktime', 4, 'ftypqt'],
  ['video/3gpp', 4, 'ftyp3g'],
  ['video/mp4', 4, 'ftyp'],
];

export const typeOfBytes = (bytes: Uint8Array): string | undefined =>
  signs.find(([, at, sign]) => ascii(bytes, at, at + sign.length) === sign)?.[0];
