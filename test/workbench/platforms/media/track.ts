// One track of an MP4 or QuickTime film: what its header, its media header and its sample entry say.
import { type Box, boxesIn, Damaged, inside, need } from './boxes';
import { readSamples, type Samples } from './sample-table';

interface Common {
  readonly codec: string;
  readonly seconds: number;
  readonly hasEditList: boolean;
  readonly samples: Samples;
}

export interface Pictures extends Common {
  readonly kind: 'pictures';
  /** Pixels after the rotation that the track's matrix asks for. */
  readonly width: number;
  readonly height: number;
  /** Bytes of the length before each NAL unit; undefined where the codec has none. */
  readonly nalLength: number | undefined;
}

export interface Sound extends Common {
  readonly kind: 'sound';
  readonly hz: number;
  readonly channels: number;
}

/** Undefined for tracks that are neither pictures nor sound: time codes, subtitles, a phone's metadata. */
export function readTrack(film: Uint8Array, trak: Box): Pictures | Sound | undefined {
  const boxes = inside(film, trak);
  const media = inside(film, need(boxes, 'mdia'));
  const handler = letters(need(media, 'hdlr').body, 8);
  if (handler !== 'vide' && handler !== 'soun') return undefined;
  const stbl = need(inside(film, need(media, 'minf')), 'stbl');
  const samples = readSamples(film, stbl);
  const entry = inside(film, need(inside(film, stbl), 'stsd'), 8)[0];
  if (entry === undefined) throw new Damaged('an empty stsd');
  const common = {
    seconds: secondsOf(need(media, 'mdhd').body, samples.units),
    hasEditList: hasEdits(film, boxes, scaleOf(need(media, 'mdhd').body)),
    samples,
  };
  return handler === 'vide'
    ? { kind: 'pictures', ...common, ...pictureEntry(film, entry, need(boxes, 'tkhd').body) }
    : { kind: 'sound', ...common, ...soundEntry(film, entry) };
}

const letters = (body: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => body.getUint8(at + i)));

/** The header's duration; a recorder that could not know it yet left 0 there, then the samples tell. */
function secondsOf(mdhd: DataView, units: number): number {
  const told = mdhd.getUint8(0) === 1 ? Number(mdhd.getBigUint64(24)) : mdhd.getUint32(16);
  return (told === 0 ? units : told) / scaleOf(mdhd);
}

function scaleOf(mdhd: DataView): number {
  const scale = mdhd.getUint32(mdhd.getUint8(0) === 1 ? 20 : 12);
  if (scale === 0) throw new Damaged('a time scale of 0');
  return scale;
}

/**
 * documented (https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media): "no edit
 * lists". assumed: a list of one entry at normal speed that starts within the first second is what every encoder writes to make
 * up for its delay, and is not meant.
 */
function hasEdits(film: Uint8Array, boxes: readonly Box[], scale: number): boolean {
  const edts = boxes.find((box) => box.type === 'edts');
  const elst = edts && inside(film, edts).find((box) => box.type === 'elst')?.body;
  if (elst === undefined || elst.getUint32(4) === 0) return false;
  if (elst.getUint32(4) > 1) return true;
  const long = elst.getUint8(0) === 1;
  const start = long ? Number(elst.getBigInt64(16)) : elst.getInt32(12);
  return start < 0 || start > scale || elst.getUint32(long ? 24 : 16) !== 0x10000;
}

/** Codecs whose samples are chains of length-prefixed units (ISO/IEC 14496-15). */
const nalConfig: Readonly<Record<string, { box: string; at: number }>> = {
  avc1: { box: 'avcC', at: 4 },
  avc3: { box: 'avcC', at: 4 },
  hvc1: { box: 'hvcC', at: 21 },
  hev1: { box: 'hvcC', at: 21 },
};

function pictureEntry(film: Uint8Array, entry: Box, tkhd: DataView) {
  const [width, height] = [entry.body.getUint16(24), entry.body.getUint16(26)];
  if (width === 0 || height === 0) throw new Damaged('a picture without size');
  // The last 44 bytes: the matrix of nine numbers, then width and height. A quarter turn has no first number.
  const matrix = tkhd.byteLength - 44;
  const isTurned = tkhd.getInt32(matrix) === 0 && tkhd.getInt32(matrix + 4) !== 0;
  const config = nalConfig[entry.type];
  const found = config && need(inside(film, entry, 78), config.box).body.getUint8(config.at);
  return {
    codec: entry.type,
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    nalLength: found === undefined ? undefined : (found & 3) + 1,
  };
}

/** What follows the fixed part of a sound entry: QuickTime's versions 1 and 2 say more there. */
const soundHeader: Readonly<Record<number, number>> = { 0: 28, 1: 44, 2: 64 };

function soundEntry(film: Uint8Array, entry: Box) {
  const skip = soundHeader[entry.body.getUint16(8)] ?? 28;
  const boxes = boxesIn(film, entry.start + Math.min(skip, entry.body.byteLength), entry.end) ?? [];
  const wave = boxes.find((box) => box.type === 'wave');
  const esds = [...boxes, ...(wave ? inside(film, wave) : [])].find((box) => box.type === 'esds');
  const told = { codec: entry.type, hz: entry.body.getUint16(24), channels: entry.body.getUint16(16) };
  return esds === undefined ? told : { ...told, ...readDescriptor(esds.body) };
}

const rates = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350];

/** An `mp4a` entry may hold AAC or MP3, and its own numbers are often wrong: the descriptor knows (ISO/IEC 14496-1, 7.2.6). */
function readDescriptor(esds: DataView): { codec?: string; hz?: number; channels?: number } {
  const decoder = findTag(esds, 4, 4);
  if (decoder === undefined) return {};
  const object = esds.getUint8(decoder);
  if (object === 0x69 || object === 0x6b) return { codec: '.mp3' };
  const config = findTag(esds, 5, decoder + 13);
  if (config === undefined || config + 1 >= esds.byteLength) return {};
  const bits = esds.getUint16(config);
  const hz = rates[(bits >> 7) & 15];
  const channels = (bits >> 3) & 15;
  return { ...(hz === undefined ? {} : { hz }), ...(channels === 0 ? {} : { channels }) };
}

/** Where the contents of the first descriptor with that tag begin, from a place on. */
function findTag(esds: DataView, tag: number, from: number): number | undefined {
  for (let at = from; at < esds.byteLength; ) {
    const found = esds.getUint8(at);
    let length = 0;
    let next = at + 1;
    for (let more = true; more; next += 1) {
      if (next >= esds.byteLength) return undefined;
      const byte = esds.getUint8(next);
      length = length * 128 + (byte & 127);
      more = byte > 127;
    }
    if (found === tag) return next;
    // An elementary stream's own header (tag 3) is 3 bytes and holds the others; the rest is skipped whole.
    at = found === 3 ? next + 3 : next + length;
  }
  return undefined;
}
