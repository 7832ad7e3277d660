// Immutable bytes as files of a real folder, named by their sha256, so that an office outlives its process.
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../blob-store';
import type { Blobs } from '../contract';

/** Pictures are read again and again; films are not, and would fill the memory. */
const KEPT_IN_MEMORY_BYTES = 8 * 1024 * 1024;
const MEMORY_BYTES = 128 * 1024 * 1024;

/** A blob is whole or absent: it is written under a name of its own and then renamed, so a stopped process leaves no half of it. */
export function createBlobs(folder: string): Blobs {
  mkdirSync(folder, { recursive: true });
  const memory = new Map<string, Uint8Array>();
  let memoryBytes = 0;
  function path(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`Not a sha256: ${hash}`);
    return join(folder, hash.slice(0, 2), hash);
  }

  /** `own` makes sure that nobody else can change them. */
  function remember(hash: string, bytes: Uint8Array, own = (given: Uint8Array) => given): void {
    if (bytes.length > KEPT_IN_MEMORY_BYTES || memory.has(hash)) return;
    memory.set(hash, own(bytes));
    memoryBytes += bytes.length;
    for (const [oldest, old] of memory) {
      if (memoryBytes <= MEMORY_BYTES) break;
      memory.delete(oldest);
      memoryBytes -= old.length;
    }
  }

  return {
    put(bytes) {
      const hash = sha256(bytes);
      if (memory.has(hash)) return hash;
      const known = statSync(path(hash), { throwIfNoEntry: false });
      if (known?.size !== bytes.length) {
        mkdirSync(join(folder, hash.slice(0, 2)), { recursive: true });
        const half = `${path(hash)}.part-${process.pid}`;
        writeFileSync(half, bytes);
        renameSync(half, path(hash));
      }
      remember(hash, bytes, (given) => new Uint8Array(given));
      return hash;
    },
    get(hash) {
      const kept = memory.get(hash);
      if (kept !== undefined) return kept;
      const bytes = new Uint8Array(readFileSync(path(hash)));
      remember(hash, bytes);
      return bytes;
    },
    part(hash, start, end) {
      const kept = memory.get(hash);
      if (kept !== undefined) return kept.subarray(start, end);
      const file = openSync(path(hash), 'r');
      try {
        const part = new Uint8Array(Math.max(0, end - start));
        return part.subarray(0, readSync(file, part, 0, part.length, start));
      } finally {
        closeSync(file);
      }
    },
  };
}
