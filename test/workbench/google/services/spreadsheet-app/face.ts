// What every object of SpreadsheetApp stands on: the run, the books, the gate to them, and how the objects make each other.
import type { Person, Run, Selection, ServiceCall } from '../../contract';
import type { Edit } from '../../grid/edit';
import { GridError } from '../../grid/grid-error';
import type { Rect } from '../../grid/rect';
import { refusalText } from '../../grid/refusal-text';
import type { BookState, SheetState } from '../../grid/state';
import { findSheet } from '../../grid/tabs';
import type { World } from '../../world';

/** A fixed rectangle of a tab: what a Range is. */
export interface Spot {
  bookId: string;
  sheetId: number;
  area: Rect;
}

export interface Tab {
  bookId: string;
  sheetId: number;
}

export interface Face {
  readonly run: Run;
  readonly world: World;
  /** One counted call that only looks. `cells` may be set inside through the call. */
  read<T>(bookId: string, operation: string, effect: (book: BookState, call: ServiceCall) => T, cells?: number): T;
  /** One counted call that changes the book. */
  write<T>(bookId: string, operation: string, effect: (edit: Edit, call: ServiceCall) => T, cells?: number): T;
  /** A look that is part of a handle: not counted. */
  peek<T>(bookId: string, effect: (book: BookState) => T): T;
  selection(bookId: string): Selection;
  select(bookId: string, selection: Selection): void;
  range(spot: Spot): object;
  sheet(tab: Tab): object;
  spreadsheet(bookId: string): object;
}

export const currentOnly = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const allSpreadsheets = 'https://www.googleapis.com/auth/spreadsheets';

/** documented: the narrow scope reaches the file the script is bound to and no other (D/concepts/scopes). */
export const scopesFor = (run: Run, bookId: string): string[] =>
  bookId === run.boundTo ? [currentOnly, allSpreadsheets] : [allSpreadsheets];

type Makers = Pick<Face, 'range' | 'sheet' | 'spreadsheet'>;

export function createFace(run: Run, world: World, makers: (face: Face) => Makers): Face {
  const { books } = world;
  /** Where there is no window the selection lives as long as the run. */
  const own = new Map<string, Selection>();
  const person: Person = run.effective;

  const guarded = <T>(effect: () => T): T => {
    try {
      return effect();
    } catch (error) {
      throw error instanceof GridError ? run.exception(refusalText(error, person)) : error;
    }
  };
  const gate = <T>(bookId: string, operation: string, cells: number, effect: (call: ServiceCall) => T): T => {
    const scopes = scopesFor(run, bookId);
    const call: ServiceCall = {
      service: 'Spreadsheet',
      operation,
      method: `SpreadsheetApp.${operation}`,
      cells,
      scopes,
    };
    return run.call(call, () => guarded(() => effect(call)));
  };

  const face: Face = {
    run,
    world,
    read: (bookId, operation, effect, cells = 0) =>
      gate(bookId, operation, cells, (call) => effect(books.get(bookId), call)),
    write: (bookId, operation, effect, cells = 0) =>
      gate(bookId, operation, cells, (call) => books.write(bookId, person, (edit) => effect(edit, call))),
    peek: (bookId, effect) => guarded(() => effect(books.get(bookId))),
    selection(bookId) {
      const chosen = run.screen?.selection(bookId) ?? own.get(bookId);
      const book = books.get(bookId);
      if (chosen && findSheet(book, chosen.sheetId)) return chosen;
      const first = book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0];
      return { sheetId: first?.sheetId ?? 0, ranges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }] };
    },
    select(bookId, selection) {
      if (run.screen) run.screen.select(bookId, selection);
      else own.set(bookId, selection);
    },
    range: (spot) => made.range(spot),
    sheet: (tab) => made.sheet(tab),
    spreadsheet: (bookId) => made.spreadsheet(bookId),
  };
  const made = makers(face);
  return face;
}

/** reported text for a tab that was deleted while a script held it. */
export function requireSheet(book: BookState, sheetId: number): SheetState {
  const sheet = findSheet(book, sheetId);
  if (!sheet) throw new GridError('invalid', `Sheet ${sheetId} not found`);
  return sheet;
}
