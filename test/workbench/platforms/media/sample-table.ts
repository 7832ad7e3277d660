// Where the pictures and sounds of a track lie in a film, and how long they last (ISO/IEC 14496-12, 8.6 and 8.7).
import { type Box, Damaged, inside, need } from './boxes';

export interface Samples {
  readonly count: number;
  /** Sum of the samples' durations, in the track's own units. */
  readonly units: number;
  /** Calls back with each sample's place in the film, in order. */
  readonly each: (see: (offset: number, size: number) => void) => void;
}

export function readSamples(film: Uint8Array, stbl: Box): Samples {
  const boxes = inside(film, stbl);
  const { count, units } = readTimes(need(boxes, 'stts').body);
  const sizeOf = readSizes(boxes, count);
  const chunks = readChunks(boxes);
  const runs = need(boxes, 'stsc').body;
  const each: Samples['each'] = (see) => {
    let sample = 0;
    for (let run = 0; run < runs.getUint32(4); run += 1) {
      const at = 8 + run * 12;
      const first = runs.getUint32(at);
      const next = run + 1 < runs.getUint32(4) ? runs.getUint32(at + 12) : chunks.count + 1;
      for (let chunk = first; chunk < next; chunk += 1) {
        let offset = chunks.offset(chunk - 1);
        for (let n = 0; n < runs.getUint32(at + 4); n += 1) {
          if (sample >= count) throw new Damaged('stsc names more samples than there are');
          const size = sizeOf(sample);
          see(offset, size);
          offset += size;
          sample += 1;
        }
      }
    }
    if (sample !== count) throw new Damaged('stsc names fewer samples than there are');
  };
  return { count, units, each };
}

function readTimes(stts: DataView): { count: number; units: number } {
  let count = 0;
  let units = 0;
  for (let entry = 0; entry < stts.getUint32(4); entry += 1) {
    const samples = stts.getUint32(8 + entry * 8);
    count += samples;
    units += samples * stts.getUint32(12 + entry * 8);
  }
  return { count, units };
}

function readSizes(boxes: readonly Box[], count: number): (sample: number) => number {
  const stsz = need(boxes, 'stsz').body;
  const all = stsz.getUint32(4);
  if (stsz.getUint32(8) !== count) throw new Damaged('stsz and stts disagree');
  return (sample) => (all === 0 ? stsz.getUint32(12 + sample * 4) : all);
}

function readChunks(boxes: readonly Box[]): { count: number; offset: (chunk: number) => number } {
  const short = boxes.find((box) => box.type === 'stco')?.body;
  const long = short ?? need(boxes, 'co64').body;
  return {
    count: long.getUint32(4),
    offset: (chunk) =>
      short === undefined ? Number(long.getBigUint64(8 + chunk * 8)) : short.getUint32(8 + chunk * 4),
  };
}
