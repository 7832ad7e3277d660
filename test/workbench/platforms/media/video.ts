// Looks at a film's bytes as a platform's transcoder does: its index, its tracks, and whether all of it has arrived.
import { type Box, boxesIn, Damaged, inside, need } from './boxes';
import { type Pictures, readTrack, type Sound } from './track';
import { isEbml, readWebm } from './webm';

export interface VideoFacts {
  readonly container: 'mp4' | 'mov' | 'webm' | 'other';
  /** Its sample entry: `avc1`, `hvc1`, `hev1`, `vp09`, `av01` ... */
  readonly codec: string;
  /** Pixels after rotation. */
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  /** Frames a second, averaged over the film; 0 where a WebM does not tell. */
  readonly fps: number;
  readonly audioCodec: string | null;
  readonly audioHz: number;
  readonly audioChannels: number;
  /** The index (moov) stands before the pictures (mdat). */
  readonly indexFirst: boolean;
  /** An edit list that skips or joins something: see `track.ts`. */
  readonly hasEditList: boolean;
  readonly bytes: number;
}

/** Undefined: no film, or one that is damaged or cut off. Never copies the pictures: 60 MB cost a few milliseconds. */
export function decodeVideo(bytes: Uint8Array): VideoFacts | undefined {
  try {
    if (isEbml(bytes)) {
      return { container: 'webm', ...readWebm(bytes), indexFirst: true, hasEditList: false, bytes: bytes.length };
    }
    return decodeBoxes(bytes);
  } catch (error) {
    // A number that lies beyond its box is a damaged box too.
    if (error instanceof Damaged || error instanceof RangeError) return undefined;
    throw error;
  }
}

function decodeBoxes(bytes: Uint8Array): VideoFacts | undefined {
  const top = boxesIn(bytes, 0, bytes.length);
  if (top === undefined || !top.some((box) => box.type === 'mdat')) return undefined;
  const moov = need(top, 'moov');
  const index = inside(bytes, moov);
  if (index.some((box) => box.type === 'mvex')) throw new Error('Not simulated: a fragmented MP4');
  const tracks = index.filter((box) => box.type === 'trak').map((trak) => readTrack(bytes, trak));
  const pictures = tracks.find((track) => track?.kind === 'pictures');
  const sound = tracks.find((track) => track?.kind === 'sound');
  if (pictures === undefined || pictures.samples.count === 0 || pictures.seconds === 0) return undefined;
  checkSamples(bytes, top, pictures, pictures.nalLength);
  if (sound) checkSamples(bytes, top, sound, undefined);
  return {
    container: containerOf(bytes, top),
    codec: pictures.codec,
    width: pictures.width,
    height: pictures.height,
    seconds: movieSeconds(need(index, 'mvhd').body) || pictures.seconds,
    fps: pictures.samples.count / pictures.seconds,
    audioCodec: sound?.codec ?? null,
    audioHz: sound?.hz ?? 0,
    audioChannels: sound?.channels ?? 0,
    indexFirst: top.findIndex((box) => box.type === 'moov') < top.findIndex((box) => box.type === 'mdat'),
    hasEditList: [pictures, sound].some((track) => track?.hasEditList === true),
    bytes: bytes.length,
  };
}

/** Old QuickTime files have no `ftyp` at all. */
function containerOf(bytes: Uint8Array, top: readonly Box[]): VideoFacts['container'] {
  const ftyp = top.find((box) => box.type === 'ftyp');
  const brand = ftyp ? String.fromCharCode(...bytes.subarray(ftyp.start, ftyp.start + 4)) : 'qt  ';
  if (brand === 'qt  ') return 'mov';
  return /^3g/.test(brand) ? 'other' : 'mp4';
}

function movieSeconds(mvhd: DataView): number {
  const long = mvhd.getUint8(0) === 1;
  const scale = mvhd.getUint32(long ? 20 : 12);
  return scale === 0 ? 0 : (long ? Number(mvhd.getBigUint64(24)) : mvhd.getUint32(16)) / scale;
}

/** Every sample lies in an `mdat`, and where its codec says so it is a whole chain of units: a lost or doubled part breaks it. */
function checkSamples(
  bytes: Uint8Array,
  top: readonly Box[],
  track: Pictures | Sound,
  nalLength: number | undefined,
): void {
  const rooms = top.filter((box) => box.type === 'mdat');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  track.samples.each((offset, size) => {
    const end = offset + size;
    if (!rooms.some((room) => offset >= room.start && end <= room.end)) throw new Damaged('a sample outside mdat');
    if (nalLength === undefined) return;
    let at = offset;
    while (at + nalLength <= end) {
      let length = 0;
      for (let i = 0; i < nalLength; i += 1) length = length * 256 + view.getUint8(at + i);
      at += nalLength + length;
    }
    if (at !== end) throw new Damaged('a sample that is no chain of units');
  });
}
