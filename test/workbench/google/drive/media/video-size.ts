// Width, height and length of an MP4 or MOV film, read from its moov box wherever that stands.
import { boxesOf } from './boxes';

export interface VideoFacts {
  width: number;
  height: number;
  durationMillis: number;
}

/** Undefined for anything that is no film, or whose moov is missing or cut off. */
export function videoFacts(bytes: Uint8Array): VideoFacts | undefined {
  const top = boxesOf(bytes);
  const moov = top.find((box) => box.type === 'moov');
  if (moov === undefined || !top.some((box) => box.type === 'ftyp' || box.type === 'mdat')) return undefined;
  const inside = boxesOf(moov.body);
  const header = inside.find((box) => box.type === 'mvhd');
  if (header === undefined) return undefined;
  for (const track of inside.filter((box) => box.type === 'trak')) {
    const size = trackSize(track.body);
    if (size !== undefined) return { ...size, durationMillis: duration(header.body) };
  }
  return undefined;
}

function duration(mvhd: Uint8Array): number {
  const view = new DataView(mvhd.buffer, mvhd.byteOffset, mvhd.byteLength);
  const long = view.getUint8(0) === 1;
  const timescale = view.getUint32(long ? 20 : 12);
  const units = long ? Number(view.getBigUint64(24)) : view.getUint32(16);
  return timescale === 0 ? 0 : Math.round((units / timescale) * 1000);
}

function trackSize(track: Uint8Array): { width: number; height: number } | undefined {
  const boxes = boxesOf(track);
  const media = boxes.find((box) => box.type === 'mdia');
  const handler = media && boxesOf(media.body).find((box) => box.type === 'hdlr');
  const kind = handler && String.fromCharCode(...handler.body.subarray(8, 12));
  const header = boxes.find((box) => box.type === 'tkhd');
  if (kind !== 'vide' || header === undefined) return undefined;
  const view = new DataView(header.body.buffer, header.body.byteOffset, header.body.byteLength);
  const end = header.body.length; // the last eight bytes are width and height as 16.16 fixed-point numbers
  const [width, height] = [view.getUint32(end - 8) / 65_536, view.getUint32(end - 4) / 65_536];
  const matrix = end - 44; // a phone films lying and turns the frame by this matrix
  const turned = view.getInt32(matrix) === 0 && view.getInt32(matrix + 4) !== 0;
  return turned ? { width: height, height: width } : { width, height };
}
