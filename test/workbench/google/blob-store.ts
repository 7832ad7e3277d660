// Bytes by their sha256, in memory: for worlds that live no longer than a test. drive/blobs.ts keeps them in a folder.
import { createHash } from 'node:crypto';
import type { Blobs } from './contract';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function memoryBlobs(): Blobs {
  const kept = new Map<string, Uint8Array>();
  function get(hash: string): Uint8Array {
    const bytes = kept.get(hash);
    if (bytes === undefined) throw new Error(`No bytes are kept under ${hash}`);
    return bytes;
  }
  return {
    put(bytes) {
      const hash = sha256(bytes);
      if (!kept.has(hash)) kept.set(hash, new Uint8Array(bytes));
      return hash;
    },
    get,
    part: (hash, start, end) => get(hash).subarray(start, end),
  };
}
