// All spreadsheets of the world: made, found, changed as a whole or not at all, watched, snapshotted.
import type { FileAccess, FileRole, Json, Person, Stateful } from '../contract';
import type { Edit } from './edit';
import { pen } from './enter';
import { GridError } from './grid-error';
import type { Author } from './protection';
import { shareBook } from './sharing';
import { type BookState, emptySheet, type SheetState } from './state';

/** The rooms this one stands on, as far as it looks into them. */
export interface BooksGround {
  clock: { now(): number };
  random: { below(end: number): number; id(length: number): string };
  people: { find(email: string): Person | undefined };
  files: {
    register(fileId: string, entry: { name: string; mimeType?: string; access: { owner: string } }): unknown;
    remove(fileId: string): void;
    rename(fileId: string, name: string): void;
    find(fileId: string): { name: string; access: FileAccess } | undefined;
    roleOf(fileId: string, email: string): FileRole;
  };
}

export interface NewBook {
  /** 'id_ID', 'in_ID', 'en_US', 'en_GB'; otherwise the owner's own. */
  locale?: string;
  timeZone?: string;
  id?: string;
  /** Title of the first tab. */
  firstTab?: string;
}

export interface Books extends Stateful {
  create(owner: string, title: string, options?: NewBook): BookState;
  /** File > Make a copy, without the bound script: protections fall back to the new owner (documented in Drive help). */
  copy(bookId: string, owner: string, title: string): BookState;
  remove(bookId: string): void;
  find(bookId: string): BookState | undefined;
  /** Throws for an unknown book. Read it, never write it: writes go through `write` and `transact`. */
  get(bookId: string): BookState;
  list(): BookState[];
  title(bookId: string): string;
  rename(bookId: string, title: string): void;
  access(bookId: string): FileAccess;
  author(bookId: string, person: Person): Author;
  /** For changes that check everything before they touch anything. */
  write<T>(bookId: string, person: Person, change: (edit: Edit) => T): T;
  /** For changes of many parts: all of them or, when it throws, none. */
  transact<T>(bookId: string, person: Person, change: (edit: Edit) => T): T;
  /** Called after every write; answers how to stop. */
  onChange(listener: (bookId: string, revision: number) => void): () => void;
}

/** assumed: a new file takes the locale and zone of its creator's account. `in_ID` is how Google spells the Indonesian locale. */
const home = (person: Person | undefined): { locale: string; timeZone: string } => {
  if (!person || /^(id|in)\b/.test(person.locale)) return { locale: 'in_ID', timeZone: 'Asia/Jakarta' };
  if (person.locale === 'en_GB') return { locale: 'en_GB', timeZone: 'Europe/London' };
  return { locale: 'en_US', timeZone: 'America/Los_Angeles' };
};

export function createBooks(ground: BooksGround): Books {
  let books = new Map<string, BookState>();
  const listeners = new Set<(bookId: string, revision: number) => void>();

  const get = (bookId: string): BookState => {
    const book = books.get(bookId);
    if (!book) throw new GridError('not_found', `No spreadsheet has the id ${bookId}`);
    return book;
  };
  const changed = (book: BookState) => {
    book.revision += 1;
    for (const listener of listeners) listener(book.id, book.revision);
  };
  const access = (bookId: string): FileAccess => {
    const file = ground.files.find(bookId);
    if (!file) throw new GridError('not_found', `No file has the id ${bookId}`);
    return file.access;
  };
  const author = (bookId: string, person: Person): Author => ({
    person,
    role: ground.files.roleOf(bookId, person.email),
    access: access(bookId),
  });
  const editOf = (book: BookState, person: Person): Edit => ({
    ...pen(book, ground.clock.now()),
    author: author(book.id, person),
    newId: () => ground.random.below(2 ** 31 - 2) + 1,
  });

  return {
    create(owner, title, options = {}) {
      const { locale, timeZone } = { ...home(ground.people.find(owner)), ...options };
      const id = options.id ?? `1${ground.random.id(43)}`;
      const first = emptySheet(0, options.firstTab ?? 'Sheet1');
      const book: BookState = {
        id,
        locale,
        timeZone,
        sheets: [first],
        namedRanges: [],
        metadata: [],
        styles: [],
        rules: [],
        revision: 0,
      };
      ground.files.register(id, { name: title, access: { owner } });
      books.set(id, book);
      return book;
    },
    copy(bookId, owner, title) {
      const id = `1${ground.random.id(43)}`;
      const book = { ...shareBook(get(bookId)), id, revision: 0 };
      for (const sheet of book.sheets) sheet.protections = sheet.protections.map((one) => resetTo(owner, one));
      ground.files.register(id, { name: title, access: { owner } });
      books.set(id, book);
      return book;
    },
    remove(bookId) {
      books.delete(bookId);
      ground.files.remove(bookId);
    },
    find: (bookId) => books.get(bookId),
    get,
    list: () => [...books.values()],
    title: (bookId) => ground.files.find(bookId)?.name ?? '',
    rename(bookId, title) {
      ground.files.rename(bookId, title);
      changed(get(bookId));
    },
    access,
    author,
    write(bookId, person, change) {
      const book = get(bookId);
      const result = change(editOf(book, person));
      changed(book);
      return result;
    },
    transact(bookId, person, change) {
      const draft = shareBook(get(bookId));
      const result = change(editOf(draft, person));
      books.set(bookId, draft);
      changed(draft);
      return result;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    // Shares immutable rows with the living books: cheap, and safe as long as nobody writes into a snapshot.
    state: () => [...books.values()].map(shareBook) as unknown as Json,
    restore(state) {
      books = new Map((state as unknown as BookState[]).map((book) => [book.id, shareBook(book)]));
      for (const book of books.values()) for (const listener of listeners) listener(book.id, book.revision);
    },
  };
}

function resetTo(owner: string, protection: SheetState['protections'][number]): SheetState['protections'][number] {
  return { ...protection, users: [], groups: [], domainUsersCanEdit: false, createdBy: owner };
}
