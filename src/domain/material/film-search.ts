// Finds a film's index (moov) in a file of which only parts are read: it says which bytes to read next, until it knows.
import { type Film, readFilm } from './film';
import { type Bytes, letters, uint32, uint64 } from './media';

/** Bytes of the file from `first` on. */
export interface Part {
  readonly first: number;
  readonly bytes: Bytes;
}

export type FilmLook =
  | { readonly kind: 'more'; readonly first: number; readonly last: number }
  | { readonly kind: 'film'; readonly film: Film }
  /** The file ends before its boxes do. */
  | { readonly kind: 'broken' }
  /** No index that we can read. */
  | { readonly kind: 'unread' };

/** A minute of film has 10 to 40 KB of index. */
const maxIndexBytes = 4 * 1024 * 1024;
/** Read at once from a place where a box begins: mostly the whole index of a film as staff have them. */
const windowBytes = 256 * 1024;
/** Type and size of the box behind the index are wanted, too. */
const behindBytes = 64;

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export function searchFilm(parts: readonly Part[], fileBytes: number): FilmLook {
  let moov: Box | undefined;
  let pictures: Box | undefined;
  for (let at = 0; !moov || !pictures; ) {
    // Without pictures it is cut off; without an index it was never finished, or is kept in fragments.
    if (at >= fileBytes) return { kind: pictures ? 'unread' : 'broken' };
    const box = boxAt(parts, at, fileBytes);
    if (box === 'more') return { kind: 'more', first: at, last: Math.min(at + windowBytes, fileBytes) - 1 };
    if (!box || box.end > fileBytes) return { kind: 'broken' };
    if (box.type === 'moov') moov ??= box;
    if (box.type === 'mdat') pictures ??= box;
    if (box.type === 'moov' && box.end - box.start > maxIndexBytes) return { kind: 'unread' };
    if (box.type === 'moov' && !bytesOf(parts, box.start, box.end)) {
      return { kind: 'more', first: box.start, last: Math.min(box.end + behindBytes, fileBytes) - 1 };
    }
    at = box.end;
  }
  const index = bytesOf(parts, moov.start, moov.end);
  if (!index) return { kind: 'unread' };
  const film = readFilm({ moov: index, indexFirst: moov.start < pictures.start, fileBytes });
  return typeof film === 'string' ? { kind: film } : { kind: 'film', film };
}

/** Undefined: no box can begin there. */
function boxAt(parts: readonly Part[], at: number, fileBytes: number): Box | 'more' | undefined {
  const head = bytesOf(parts, at, Math.min(at + 16, fileBytes));
  if (!head) return 'more';
  if (head.length < 8) return undefined;
  const short = uint32(head, 0);
  const size = short === 1 ? uint64(head, 8) : short === 0 ? fileBytes - at : short;
  if (size < 8) return undefined;
  return { type: letters(head, 4, 4), start: at, end: at + size };
}

function bytesOf(parts: readonly Part[], first: number, end: number): Bytes | undefined {
  const part = parts.find((one) => one.first <= first && one.first + one.bytes.length >= end);
  return part && Array.prototype.slice.call(part.bytes, first - part.first, end - part.first);
}
