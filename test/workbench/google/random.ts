// Chance with a seed: the same world plays the same way again.
import type { Stateful } from './contract';

export interface Random extends Stateful {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0, below `end`. */
  below(end: number): number;
  bytes(count: number): Uint8Array;
  /** As Java and Utilities.getUuid write it: version 4. */
  uuid(): string;
  /** Letters and digits as in Google's ids. */
  id(length: number): string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function createRandom(seed: number): Random {
  let a = seed >>> 0;
  // mulberry32: small, good enough for a simulation, its state is one number
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => below(256));
  return {
    next,
    below,
    bytes,
    uuid() {
      const hex = Buffer.from(bytes(16).map(versioned)).toString('hex');
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
    id: (length) => Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join(''),
    state: () => a,
    restore(state) {
      a = Number(state);
    },
  };
}

function versioned(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40;
  return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}
