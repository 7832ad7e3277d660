// File > Version history: what a book looked like after each person's burst of changes. Copies share rows, so that one costs little.
import { shareBook, sharingRows } from './sharing';
import type { BookState } from './state';

export interface Version {
  readonly id: number;
  readonly at: number;
  /** Who changed last. */
  readonly author: string;
}

interface KeptVersion extends Version {
  readonly state: BookState;
}

interface Burst {
  id: number;
  author: string;
  at: number;
}

/** A longer pause begins a new version, and so does another hand. */
const pauseMs = 10 * 60_000;

const versionsKept = 100;

export interface Versions {
  /** Before a change: what stood there until now becomes a version when a new burst begins. */
  before(book: BookState, author: string, now: number): void;
  /** Oldest first; the last one is how the book is now. */
  list(bookId: string): Version[];
  find(bookId: string, id: number): BookState | undefined;
  forget(): void;
}

export function createVersions(): Versions {
  const kept = new Map<string, KeptVersion[]>();
  const bursts = new Map<string, Burst>();

  return {
    before(book, author, now) {
      const burst = bursts.get(book.id);
      if (burst?.author === author && now - burst.at < pauseMs) {
        burst.at = now;
        return;
      }
      bursts.set(book.id, { id: (burst?.id ?? 0) + 1, author, at: now });
      if (!burst) return;
      const list = kept.get(book.id) ?? [];
      list.push({ ...burst, state: sharingRows(shareBook(book), list.at(-1)?.state) });
      // documented: old versions of a file may be gone: they are merged to save space
      // [support.google.com/docs/answer/190843]
      if (list.length > versionsKept) list.shift();
      kept.set(book.id, list);
    },
    list(bookId) {
      const burst = bursts.get(bookId);
      const past = (kept.get(bookId) ?? []).map(({ id, at, author }) => ({ id, at, author }));
      return burst ? [...past, { ...burst }] : past;
    },
    find: (bookId, id) => kept.get(bookId)?.find((one) => one.id === id)?.state,
    forget() {
      kept.clear();
      bursts.clear();
    },
  };
}
