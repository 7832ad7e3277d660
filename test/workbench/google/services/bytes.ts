// Bytes as Apps Script shows them: arrays of numbers from -128 to 127.
import type { Run } from '../contract';

/** documented: Blob.getBytes and Utilities.computeDigest answer `Byte[]`, which is signed (D/reference/base/blob, utilities). */
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

/** Java's names of charsets, as far as Node knows them; undefined for an unknown one. */
export function encodingOf(charset: string | undefined): 'utf8' | 'latin1' | 'ascii' | 'utf16le' | undefined {
  switch ((charset ?? 'UTF-8').toUpperCase().replace(/_/g, '-')) {
    case 'UTF-8':
    case 'UTF8':
      return 'utf8';
    case 'ISO-8859-1':
    case 'LATIN1':
      return 'latin1';
    case 'US-ASCII':
    case 'ASCII':
      return 'ascii';
    case 'UTF-16LE':
      return 'utf16le';
    default:
      return undefined;
  }
}
