// Bytes and texts as Apps Script, a Java program inside, turns them into each other.
import type { Run } from '../contract';

/** Bytes as a script sees them: numbers from -128 to 127. */
export function toSigned(run: Run, bytes: Uint8Array): number[] {
  return run.realm.Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Takes signed or unsigned numbers; undefined when the value is no array of whole numbers of a byte. */
export function fromSigned(value: unknown): Uint8Array | undefined {
  if (!Array.isArray(value)) return undefined;
  for (const one of value) {
    if (typeof one !== 'number' || !Number.isInteger(one) || one < -128 || one > 255) return undefined;
  }
  return Uint8Array.from(value as number[], (one) => one & 255);
}

export type Encoding = 'utf8' | 'latin1' | 'ascii' | 'utf16le';

const names: Record<string, Encoding> = {
  'UTF-8': 'utf8',
  UTF8: 'utf8',
  'ISO-8859-1': 'latin1',
  LATIN1: 'latin1',
  'US-ASCII': 'ascii',
  ASCII: 'ascii',
  'UTF-16LE': 'utf16le',
};

/** Java's names of charsets, as far as they are simulated; undefined for any other. */
export const encodingOf = (charset = 'UTF-8'): Encoding | undefined => names[charset.toUpperCase().replace(/_/g, '-')];

const highest: Record<Encoding, number> = { utf8: 0x10ffff, utf16le: 0x10ffff, latin1: 0xff, ascii: 0x7f };

/** As Java: a question mark for each character that the charset does not have. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (highest[encoding] > 0xff) return new Uint8Array(Buffer.from(text, encoding));
  const known = Array.from(text, (one) => ((one.codePointAt(0) ?? 0) > highest[encoding] ? '?' : one));
  return new Uint8Array(Buffer.from(known.join(''), encoding));
}

export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return encoding === 'ascii' ? buffer.toString('latin1').replace(/[\x80-\xff]/g, '\ufffd') : buffer.toString(encoding);
}
