// Makes playable films of any length and size out of a short one, so that no big film needs to lie in the repository.
import { type Box, boxesIn, inside, need } from '../platforms/media/boxes';
import { readSamples } from '../platforms/media/sample-table';
import { box, letters, u32, zeros } from './film-boxes';
import { storedMedia } from './stored-media';

export interface FilmWish {
  readonly seconds: number;
  /** At least so large: every picture is followed by filler data, which players skip (ITU-T H.264, 7.3.2.7). */
  readonly bytes?: number;
  readonly fps?: number;
  readonly hasSound?: boolean;
  /** Where the index (moov) stands; a phone writes it last. */
  readonly isIndexFirst?: boolean;
  readonly hasEditList?: boolean;
  /** Stands in for the H.264 pictures: the film has the head of another codec then, and cannot be played. */
  readonly otherPictures?: { readonly entry: Uint8Array; readonly nal: number };
  /** A phone films lying and turns the frame by the track's matrix. */
  readonly isTurned?: boolean;
  readonly brand?: string;
}

const source = 'video-tanam-jajar-legowo.mp4';
/** Units of its video track in a second; it has 25 pictures in each. */
const scale = 12800;
const soundHz = 44100;
const unitsOfSound = 1024;

interface Track {
  readonly entry: Uint8Array;
  readonly samples: readonly Uint8Array[];
  readonly keys: readonly number[];
  /** When each picture is shown, against when it is decoded, in pictures. */
  readonly shifts: readonly number[];
}

/** The same wish always gives the same bytes. */
export function makeFilm(wish: FilmWish): Uint8Array {
  const film = storedMedia(source);
  const top = boxesIn(film, 0, film.length) ?? [];
  const tracks = inside(film, need(top, 'moov')).filter((box) => box.type === 'trak');
  const [pictures, sound] = tracks.map((trak) => readTrack(film, trak));
  if (pictures === undefined || sound === undefined) throw new Error(`${source} has lost a track`);
  const fps = wish.fps ?? 25;
  const count = Math.round(wish.seconds * fps);
  const padding = wish.bytes === undefined ? 0 : Math.ceil(wish.bytes / count);
  const frames = Array.from({ length: count }, (_, i) => padded(pictures, i, padding, wish));
  const tones = wish.hasSound === false ? 0 : Math.floor((wish.seconds * soundHz) / unitsOfSound);
  const sounds = Array.from({ length: tones }, (_, i) => sampleAt(sound, i));
  return assemble(wish, fps, pictures, frames, sound, sounds);
}

/** One sample: the bytes to copy, and how many bytes of filler stand behind them. */
interface Sample {
  readonly bytes: Uint8Array;
  readonly filler: number;
}

const sampleAt = (track: Track, i: number): Sample => ({
  bytes: track.samples[i % track.samples.length] ?? new Uint8Array(0),
  filler: 0,
});

/** Length, type, and at least one byte with the stop bit. */
const fillerHead = 6;

function padded(track: Track, i: number, padding: number, wish: FilmWish): Sample {
  const { bytes } = sampleAt(track, i);
  const picture = wish.otherPictures ? asOther(bytes.length, wish.otherPictures.nal, i) : bytes;
  // The odd length makes every picture of the film different, so that a part sent twice or to the wrong place is noticed.
  const filler = padding === 0 ? 0 : Math.max(fillerHead, padding - picture.length) + ((i * 7919) % 997);
  return { bytes: picture, filler };
}

/** One unit of another codec, with bytes that mean nothing. */
function asOther(length: number, nal: number, i: number): Uint8Array {
  const unit = Buffer.alloc(Math.max(length, 8), (i % 250) + 1);
  unit.writeUInt32BE(unit.length - 4);
  unit.writeUInt16BE(nal, 4);
  return unit;
}

function readTrack(film: Uint8Array, trak: Box): Track {
  const stbl = need(inside(film, need(inside(film, need(inside(film, trak), 'mdia')), 'minf')), 'stbl');
  const boxes = inside(film, stbl);
  const stsd = need(boxes, 'stsd');
  const samples: Uint8Array[] = [];
  readSamples(film, stbl).each((offset, size) => samples.push(film.subarray(offset, offset + size)));
  const stss = boxes.find((box) => box.type === 'stss')?.body;
  const keys = stss ? Array.from({ length: stss.getUint32(4) }, (_, i) => stss.getUint32(8 + i * 4) - 1) : [];
  const ctts = boxes.find((box) => box.type === 'ctts')?.body;
  const shifts: number[] = [];
  for (let entry = 0; ctts !== undefined && entry < ctts.getUint32(4); entry += 1) {
    // The short film shows its first picture two pictures late, and an edit list takes that away; here it is taken away at once.
    const shift = ctts.getUint32(12 + entry * 8) / (scale / 25) - 2;
    for (let n = 0; n < ctts.getUint32(8 + entry * 8); n += 1) shifts.push(shift);
  }
  return { entry: film.subarray(stsd.start + 8, stsd.end), samples, keys, shifts };
}

interface Chunk {
  readonly samples: readonly Sample[];
  readonly isSound: boolean;
}

/** A second of pictures, then a second of sound: what players like to find side by side. */
function interleave(frames: readonly Sample[], fps: number, sounds: readonly Sample[], seconds: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let second = 0; second < seconds; second += 1) {
    const from = (rate: number) => Math.ceil(second * rate);
    const to = (rate: number) => (second + 1 >= seconds ? undefined : Math.ceil((second + 1) * rate));
    const rate = soundHz / unitsOfSound;
    const both = [
      { samples: frames.slice(from(fps), to(fps)), isSound: false },
      { samples: sounds.slice(from(rate), to(rate)), isSound: true },
    ];
    chunks.push(...both.filter((chunk) => chunk.samples.length > 0));
  }
  return chunks;
}

const lengthOf = (sample: Sample): number => sample.bytes.length + sample.filler;

function assemble(
  wish: FilmWish,
  fps: number,
  pictures: Track,
  frames: readonly Sample[],
  sound: Track,
  sounds: readonly Sample[],
): Uint8Array {
  const chunks = interleave(frames, fps, sounds, wish.seconds);
  const brand = wish.brand ?? 'isom';
  const ftyp = box('ftyp', letters(brand), u32(0x200), letters(brand === 'qt  ' ? 'qt  ' : 'isomiso2avc1mp41'));
  const mediaBytesInAll = [...frames, ...sounds].reduce((sum, sample) => sum + lengthOf(sample), 0);
  const index = (start: number): Uint8Array => {
    let at = start;
    const places = chunks.map(({ samples, isSound }) => {
      const place = { at, count: samples.length, isSound };
      at += samples.reduce((sum, sample) => sum + lengthOf(sample), 0);
      return place;
    });
    const placesOf = (isSound: boolean) => places.filter((place) => place.isSound === isSound);
    const seconds = frames.length / fps;
    const entry = wish.otherPictures?.entry ?? pictures.entry;
    const video = trackBox({
      ...{ id: 1, seconds, scale, units: scale / fps, samples: frames, places: placesOf(false), entry },
      ...{ keys: keysOf(pictures, frames.length), shifts: frames.map((_, i) => shiftAt(pictures, i)), wish },
    });
    const audio = trackBox({
      ...{ id: 2, seconds, scale: soundHz, units: unitsOfSound, samples: sounds, places: placesOf(true) },
      ...{ entry: sound.entry, keys: [], shifts: [], wish },
    });
    const mvhd = u32(0, 0, 0, 1000, Math.round(seconds * 1000), 0x10000, 0x01000000, 0, 0, ...upright, ...zeros(6), 3);
    return box('moov', box('mvhd', mvhd), video, ...(sounds.length === 0 ? [] : [audio]));
  };
  const isFirst = wish.isIndexFirst !== false;
  // The index is as long wherever the pictures stand, so its length may be asked for before they have a place.
  const start = ftyp.length + (isFirst ? index(0).length : 0) + 8;
  const moov = index(start);
  const film = new Uint8Array(ftyp.length + moov.length + 8 + mediaBytesInAll);
  const out = Buffer.from(film.buffer);
  film.set(ftyp);
  film.set(moov, isFirst ? ftyp.length : start + mediaBytesInAll);
  film.set([...u32(mediaBytesInAll + 8), ...letters('mdat')], start - 8);
  let at = start;
  for (const sample of chunks.flatMap((chunk) => chunk.samples)) {
    film.set(sample.bytes, at);
    at += sample.bytes.length;
    if (sample.filler > 0) {
      out.writeUInt32BE(sample.filler - 4, at);
      film[at + 4] = 12;
      film.fill(0xff, at + 5, at + sample.filler - 1);
      film[at + sample.filler - 1] = 0x80;
      at += sample.filler;
    }
  }
  return film;
}

const keysOf = (track: Track, count: number): number[] =>
  Array.from({ length: count }, (_, i) => i).filter((i) => track.keys.includes(i % track.samples.length));

const shiftAt = (track: Track, i: number): number => track.shifts[i % track.samples.length] ?? 0;

const upright = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];
/** A quarter turn to the right, as a phone held upright writes it. */
const turned = [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000];

interface TrackParts {
  readonly id: number;
  readonly seconds: number;
  readonly scale: number;
  readonly units: number;
  readonly samples: readonly Sample[];
  readonly places: readonly { readonly at: number; readonly count: number }[];
  readonly entry: Uint8Array;
  readonly keys: readonly number[];
  readonly shifts: readonly number[];
  readonly wish: FilmWish;
}

function trackBox(parts: TrackParts): Uint8Array {
  const { id, seconds, samples, entry, wish } = parts;
  const isSound = id === 2;
  const view = new DataView(entry.buffer, entry.byteOffset);
  const size = isSound ? [0, 0] : [view.getUint16(32) * 0x10000, view.getUint16(34) * 0x10000];
  const millis = Math.round(seconds * 1000);
  const matrix = wish.isTurned && !isSound ? turned : upright;
  const tkhd = u32(3, 0, 0, id, 0, millis, 0, 0, 0, isSound ? 0x01000000 : 0, ...matrix, ...size);
  const units = samples.length * parts.units;
  const hdlr = [u32(0, 0), letters(isSound ? 'soun' : 'vide'), u32(0, 0, 0), Uint8Array.of(0)];
  const head = isSound ? box('smhd', u32(0, 0)) : box('vmhd', u32(1, 0, 0));
  const dinf = box('dinf', box('dref', u32(0, 1), box('url ', u32(1))));
  const mdia = box(
    'mdia',
    box('mdhd', u32(0, 0, 0, parts.scale, units, 0x55c40000)),
    box('hdlr', ...hdlr),
    box('minf', head, dinf, sampleTable(parts)),
  );
  // Its middle is left out.
  const edits = [millis / 3, 0, 0x10000, millis / 3, Math.round((units * 2) / 3), 0x10000];
  const elst = box('edts', box('elst', u32(0, 2, ...edits)));
  return box('trak', box('tkhd', tkhd), ...(wish.hasEditList ? [elst] : []), mdia);
}

function sampleTable({ units, samples, places, entry, keys, shifts }: TrackParts): Uint8Array {
  const runs = places.flatMap(({ count }, i) => (places[i - 1]?.count === count ? [] : [i + 1, count, 1]));
  const shift = shifts.flatMap((one) => [1, one * units]);
  return box(
    'stbl',
    box('stsd', u32(0, 1), entry),
    box('stts', u32(0, 1, samples.length, units)),
    ...(keys.length === 0 ? [] : [box('stss', u32(0, keys.length, ...keys.map((key) => key + 1)))]),
    // Version 1: a picture may be shown before it would be decoded.
    ...(shifts.length === 0 ? [] : [box('ctts', u32(0x01000000, shifts.length, ...shift))]),
    box('stsc', u32(0, runs.length / 3, ...runs)),
    box('stsz', u32(0, 0, samples.length, ...samples.map(lengthOf))),
    box('stco', u32(0, places.length, ...places.map(({ at }) => at))),
  );
}
