// What a film is, from its index alone (moov; ISO/IEC 14496-12 and Apple's QuickTime File Format): nobody decodes a picture here.
import type { FilmFacts } from '../content/content';
import { type Bytes, letters, uint16, uint32, uint64 } from './media';

export interface Film {
  readonly facts: FilmFacts;
  /** Pixels as shown. */
  readonly width: number;
  readonly height: number;
}

/** Where a box's contents stand among the bytes: from `at`, before `end`. */
interface Span {
  readonly at: number;
  readonly end: number;
}

export interface FilmIndex {
  readonly moov: Bytes;
  readonly indexFirst: boolean;
  /** Of the whole file. */
  readonly fileBytes: number;
}

/** 'broken': it names pictures that the file does not hold. 'unread': no index we can read, a film in fragments for instance. */
export function readFilm({ moov, indexFirst, fileBytes }: FilmIndex): Film | 'broken' | 'unread' {
  const all = { at: 8, end: moov.length };
  const tracks = boxes(moov, all, 'trak').map((trak) => readTrack(moov, trak));
  const pictures = tracks.find((track) => track?.handler === 'vide');
  const sound = tracks.find((track) => track?.handler === 'soun');
  if (!pictures || boxes(moov, all, 'mvex').length > 0) return 'unread';
  const { count, codec, width, height, seconds } = pictures;
  if (count === 0 || !(seconds > 0) || width === 0 || height === 0) return 'unread';
  if ([pictures, sound].some((track) => track && lastByte(moov, track.table) > fileBytes)) return 'broken';
  const facts: FilmFacts = {
    seconds: round(seconds, 1000),
    codec: codecs[codec] ?? 'other',
    fps: round(count / seconds, 100),
    audio: sound === undefined ? 'none' : isAac(moov, sound) ? 'aac' : 'other',
    indexFirst,
    hasEditList: [pictures, sound].some((track) => track?.isEdited === true),
  };
  return pictures.isTurned ? { facts, width: height, height: width } : { facts, width, height };
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;

/** Sample entries and the codecs they stand for: https://mp4ra.org/registered-types/sampleentries */
const codecs: Readonly<Record<string, FilmFacts['codec']>> = {
  avc1: 'h264',
  avc3: 'h264',
  hvc1: 'hevc',
  hev1: 'hevc',
  // HEVC with Dolby Vision, as newer phones record it.
  dvh1: 'hevc',
  dvhe: 'hevc',
  vp08: 'vp8',
  vp09: 'vp9',
  av01: 'av1',
};

interface Track {
  readonly handler: string;
  readonly codec: string;
  readonly entry: Span;
  readonly width: number;
  readonly height: number;
  readonly isTurned: boolean;
  readonly count: number;
  readonly seconds: number;
  readonly isEdited: boolean;
  readonly table: Span;
}

/** Undefined where the track has no media: nothing to be said of it. */
function readTrack(moov: Bytes, trak: Span): Track | undefined {
  const header = box(moov, trak, 'tkhd');
  const timing = box(moov, trak, 'mdia', 'mdhd');
  const handler = box(moov, trak, 'mdia', 'hdlr');
  const table = box(moov, trak, 'mdia', 'minf', 'stbl');
  const entries = table && box(moov, table, 'stsd');
  if (!header || !timing || !handler || !table || !entries) return undefined;
  const entry = { at: entries.at + 16, end: entries.end };
  const { count, units } = times(moov, table);
  const scale = uint32(moov, timing.at + (isLong(moov, timing) ? 20 : 12));
  const seconds = units / scale;
  return {
    handler: letters(moov, handler.at + 8, 4),
    codec: letters(moov, entries.at + 12, 4),
    entry,
    width: uint16(moov, entry.at + 24),
    height: uint16(moov, entry.at + 26),
    isTurned: isTurned(moov, header),
    count,
    seconds,
    isEdited: isEdited(moov, trak, seconds, scale),
    table,
  };
}

/** Version 1 of a header counts in 64 bits. */
const isLong = (moov: Bytes, span: Span): boolean => moov[span.at] === 1;

/** A phone held upright films lying down and turns the picture by its matrix, which stands before the last two numbers. */
function isTurned(moov: Bytes, tkhd: Span): boolean {
  const matrix = tkhd.end - 44;
  return uint32(moov, matrix) === 0 && uint32(moov, matrix + 4) !== 0;
}

function times(moov: Bytes, table: Span): { count: number; units: number } {
  const stts = box(moov, table, 'stts');
  let count = 0;
  let units = 0;
  for (let at = (stts?.at ?? 0) + 8; stts && at + 8 <= stts.end; at += 8) {
    count += uint32(moov, at);
    units += uint32(moov, at) * uint32(moov, at + 4);
  }
  return { count, units };
}

/**
 * Instagram wants no edit lists (documented). Nearly every encoder writes one all the same that only makes up for its own
 * delay of a few pictures, and such films are posted every day; so it counts only when it skips, stretches or joins something.
 * (assumed; nobody documents where Instagram draws the line)
 */
function isEdited(moov: Bytes, trak: Span, seconds: number, scale: number): boolean {
  const list = box(moov, trak, 'edts', 'elst');
  if (!list) return false;
  const size = isLong(moov, list) ? 20 : 12;
  const count = uint32(moov, list.at + 4);
  if (count !== 1) return count > 1;
  const start = size === 20 ? uint64(moov, list.at + 16) : uint32(moov, list.at + 12);
  const rate = uint32(moov, list.at + 8 + size - 4);
  const delay = start / scale;
  return rate !== 0x10000 || !(delay <= Math.min(delaySeconds, seconds));
}

const delaySeconds = 0.5;

/** Where the farthest sample ends. An index that names bytes beyond the file belongs to an upload that was cut off. */
function lastByte(moov: Bytes, table: Span): number {
  const short = box(moov, table, 'stco');
  const chunks = short ?? box(moov, table, 'co64');
  const runs = box(moov, table, 'stsc');
  const sizes = box(moov, table, 'stsz');
  if (!chunks || !runs || !sizes) return 0;
  const chunkCount = uint32(moov, chunks.at + 4);
  const runCount = uint32(moov, runs.at + 4);
  const same = uint32(moov, sizes.at + 4);
  let farthest = 0;
  let sample = 0;
  let run = 0;
  for (let chunk = 1; chunk <= chunkCount; chunk += 1) {
    if (run + 1 < runCount && uint32(moov, runs.at + 8 + (run + 1) * 12) <= chunk) run += 1;
    const inChunk = uint32(moov, runs.at + 8 + run * 12 + 4);
    const place = chunk - 1;
    let end = short ? uint32(moov, short.at + 8 + place * 4) : uint64(moov, chunks.at + 8 + place * 8);
    for (let i = 0; i < inChunk; i += 1, sample += 1) end += same || uint32(moov, sizes.at + 12 + sample * 4);
    farthest = Math.max(farthest, end);
  }
  return farthest;
}

/** `mp4a` may also hold MP3; its descriptor names the kind of object (ISO/IEC 14496-1, table 5: AAC is 0x40 and 0x66-0x68). */
function isAac(moov: Bytes, { codec, entry }: Track): boolean {
  if (codec !== 'mp4a') return false;
  for (let at = entry.at; at + 4 <= entry.end; at += 1) {
    if (letters(moov, at, 4) !== 'esds') continue;
    // Tag 3 with the stream's number and flags (3 bytes), then tag 4 with the kind of object.
    const decoder = afterLength(moov, at + 8) + 3;
    const object = moov[decoder] === 4 ? (moov[afterLength(moov, decoder)] ?? 0) : 0x40;
    return object === 0x40 || (object >= 0x66 && object <= 0x68);
  }
  return true;
}

/** A descriptor's length takes up to four bytes, all but the last above 127. */
function afterLength(moov: Bytes, tag: number): number {
  let at = tag + 1;
  while ((moov[at] ?? 0) > 127) at += 1;
  return at + 1;
}

/** The first box found by following the names inwards. */
function box(moov: Bytes, within: Span, ...path: readonly string[]): Span | undefined {
  let span: Span | undefined = within;
  for (const name of path) span = span && boxes(moov, span, name)[0];
  return span;
}

function boxes(moov: Bytes, within: Span, name: string): Span[] {
  const found: Span[] = [];
  for (let at = within.at; at + 8 <= within.end; ) {
    const short = uint32(moov, at);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? uint64(moov, at + 8) : short === 0 ? within.end - at : short;
    if (size < head || at + size > within.end) break;
    if (letters(moov, at + 4, 4) === name) found.push({ at: at + head, end: at + size });
    at += size;
  }
  return found;
}
