// All spreadsheets of the world: made, found, changed as a whole or not at all, watched, snapshotted.
import type { FileAccess, FileRole, Json, Person, Stateful } from '../contract';
import type { Edit } from './edit';
import { pen } from './enter';
import { hasFormulas, recalculate } from './formulas/recalculate';
import { GridError } from './grid-error';
import { type Author, requireWriter } from './protection';
import { shareBook } from './sharing';
import { type BookState, emptySheet, type SheetState } from './state';
import { createVersions, type Version } from './versions';
import { serialFromMs } from './zone';

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
    canView(fileId: string, email: string): boolean;
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
  /** File > Make a copy, without the bound script. */
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
  /** File > Version history, oldest first; the last one is how the book is now. Not part of a snapshot. */
  versions(bookId: string): Version[];
  restoreVersion(bookId: string, person: Person, versionId: number): void;
  /** Called after every write; answers how to stop. */
  onChange(listener: (bookId: string, revision: number) => void): () => void;
}

/** `in_ID` is how Google spells the Indonesian locale. */
const home = (person: Person | undefined): { locale: string; timeZone: string } => {
  if (!person || /^(id|in)\b/.test(person.locale)) return { locale: 'in_ID', timeZone: 'Asia/Jakarta' };
  if (person.locale === 'en_GB') return { locale: 'en_GB', timeZone: 'Europe/London' };
  return { locale: 'en_US', timeZone: 'America/Los_Angeles' };
};

export function createBooks(ground: BooksGround): Books {
  let books = new Map<string, BookState>();
  const listeners = new Set<(bookId: string, revision: number) => void>();
  const versions = createVersions();
  /** The day on which the formulas of a book were last worked out. */
  const settledOn = new Map<string, number>();

  const today = (book: BookState) => Math.floor(serialFromMs(ground.clock.now(), book.timeZone));
  const settle = (book: BookState) => {
    if (!hasFormulas(book)) return;
    recalculate(book, ground.clock.now());
    settledOn.set(book.id, today(book));
  };
  const get = (bookId: string): BookState => {
    const book = books.get(bookId);
    if (!book) throw new GridError('not_found', `No spreadsheet has the id ${bookId}`);
    // assumed: TODAY is worked out again when the file is first read on a new day [probes/today-next-day.gs]
    if (hasFormulas(book) && settledOn.get(bookId) !== today(book)) settle(book);
    return book;
  };
  const changed = (book: BookState) => {
    // documented: formulas are worked out again with every change of the spreadsheet
    // [support.google.com/docs/answer/58515]
    settle(book);
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
    settle: () => settle(book),
  });

  return {
    create(owner, title, options = {}) {
      // assumed: a new file takes the locale and the zone of its creator's account [probes/new-file-locale.gs]
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
      const original = get(bookId);
      // documented: whoever can view a file can make a copy of it
      // [support.google.com/drive/answer/2494893]
      if (!ground.files.canView(bookId, owner)) throw new GridError('not_found', `${owner} may not see ${bookId}`);
      const id = `1${ground.random.id(43)}`;
      const book = { ...shareBook(original), id, revision: 0 };
      // assumed: a copy of a file keeps its protections and no editor of theirs [probes/copy-protections.gs]
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
      versions.before(book, person.email, ground.clock.now());
      const result = change(editOf(book, person));
      changed(book);
      return result;
    },
    transact(bookId, person, change) {
      const book = get(bookId);
      const draft = shareBook(book);
      const result = change(editOf(draft, person));
      versions.before(book, person.email, ground.clock.now());
      books.set(bookId, draft);
      changed(draft);
      return result;
    },
    versions: versions.list,
    restoreVersion(bookId, person, versionId) {
      const book = get(bookId);
      requireWriter(author(bookId, person));
      const past = versions.find(bookId, versionId);
      if (!past) throw new GridError('not_found', `${bookId} has no version ${versionId}`);
      versions.before(book, person.email, ground.clock.now());
      // assumed: a version restored by any editor rewinds every tab, protected or not [probes/restore-rewinds-all.gs]
      const restored = { ...shareBook(past), revision: book.revision };
      books.set(bookId, restored);
      changed(restored);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    // Shares immutable rows with the living books: cheap, and safe as long as nobody writes into a snapshot.
    state: () => [...books.values()].map(shareBook) as unknown as Json,
    restore(state) {
      versions.forget();
      settledOn.clear();
      books = new Map((state as unknown as BookState[]).map((book) => [book.id, shareBook(book)]));
      for (const book of books.values()) for (const listener of listeners) listener(book.id, book.revision);
    },
  };
}

function resetTo(owner: string, protection: SheetState['protections'][number]): SheetState['protections'][number] {
  return { ...protection, users: [], groups: [], domainUsersCanEdit: false, createdBy: owner };
}
