// MP4 and QuickTime films are boxes within boxes (ISO/IEC 14496-12, 4.2). Nothing is copied: a box is a window on the film.

export interface Box {
  readonly type: string;
  /** Where its contents begin in the whole film. */
  readonly start: number;
  readonly end: number;
  readonly body: DataView;
}

/** The boxes between two places of a film; undefined where one is longer than what is left of it. */
export function boxesIn(film: Uint8Array, start: number, end: number): Box[] | undefined {
  const view = new DataView(film.buffer, film.byteOffset, film.byteLength);
  const boxes: Box[] = [];
  for (let at = start; at < end; ) {
    // documented (QuickTime File Format): a list of atoms may be ended by four zero bytes.
    if (end - at === 4 && view.getUint32(at) === 0) break;
    if (end - at < 8) return undefined;
    const short = view.getUint32(at);
    const header = short === 1 ? 16 : 8;
    if (end - at < header) return undefined;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    if (size < header || at + size > end) return undefined;
    boxes.push({
      type: String.fromCharCode(...film.subarray(at + 4, at + 8)),
      start: at + header,
      end: at + size,
      body: new DataView(film.buffer, film.byteOffset + at + header, size - header),
    });
    at += size;
  }
  return boxes;
}

/** What decoding says when the bytes are no film: caught in one place, so that the readers can say what they expect. */
export class Damaged extends Error {}

export function inside(film: Uint8Array, box: Box, skip = 0): Box[] {
  const boxes = boxesIn(film, box.start + skip, box.end);
  if (boxes === undefined) throw new Damaged(`a box inside ${box.type} is cut off`);
  return boxes;
}

export function need(boxes: readonly Box[], type: string): Box {
  const found = boxes.find((box) => box.type === type);
  if (found === undefined) throw new Damaged(`no ${type}`);
  return found;
}
