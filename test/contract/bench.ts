// What a publisher's test stands on: one clock, seeded luck, blobs in memory, and the office's own files.
import { createHash } from 'node:crypto';
import { encode } from 'jpeg-js';
import type { FilmFacts, MediaFile } from '../../src/domain/content/content';
import { memoryBlobs } from '../workbench/google/blob-store';
import type { Blobs } from '../workbench/google/contract';
import { mediaBytes } from '../workbench/office/media';
import { decodePicture } from '../workbench/platforms/media/picture';
import { decodeVideo } from '../workbench/platforms/media/video';

export interface Bench {
  readonly clock: { now: number };
  readonly now: () => number;
  readonly blobs: Blobs;
  readonly random: () => number;
}

export function newBench(seed = 7): Bench {
  const clock = { now: Date.parse('2026-11-23T02:00:00Z') };
  return { clock, now: () => clock.now, blobs: memoryBlobs(), random: seeded(seed) };
}

/** mulberry32 */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function plainJpeg(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 160);
  return new Uint8Array(encode({ width, height, data }, 85).data);
}

/** A file of the office, as the engine knows its own copy of it. */
export interface Stored {
  readonly file: MediaFile;
  readonly bytes: Uint8Array;
}

const known = new Map<string, Stored>();

/** By name, from the office's media folder, or as made. */
export function stored(name: string, make = () => mediaBytes(name)): Stored {
  const one = known.get(name) ?? describe(name, make());
  known.set(name, one);
  return one;
}

function describe(name: string, bytes: Uint8Array): Stored {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const common = { fileId: `copy-of-${name}`, name, bytes: bytes.length, sha256 };
  const picture = decodePicture(bytes);
  if (picture) {
    const { width, height, type } = picture;
    return { bytes, file: { ...common, mimeType: `image/${type}`, width, height, film: null } };
  }
  const film = decodeVideo(bytes);
  if (!film) throw new Error(`${name} is neither picture nor film.`);
  const { width, height, seconds, fps, indexFirst, hasEditList } = film;
  const facts: FilmFacts = {
    seconds,
    fps,
    indexFirst,
    hasEditList,
    codec: codecs[film.codec] ?? 'other',
    audio: 'aac',
  };
  return { bytes, file: { ...common, mimeType: 'video/mp4', width, height, film: facts } };
}

const codecs: Readonly<Record<string, FilmFacts['codec']>> = { avc1: 'h264', hvc1: 'hevc', hev1: 'hevc', vp09: 'vp9' };
