// What every object of SpreadsheetApp stands on: the run, the books, the gate to them, and how the objects make each other.
import type { Person, Run, Selection, ServiceCall } from '../../contract';
import type { Edit } from '../../grid/edit';
import { GridError } from '../../grid/grid-error';
import type { Rect } from '../../grid/rect';
import { refusalText } from '../../grid/refusal-text';
import type { BookState, SheetState } from '../../grid/state';
import { findSheet } from '../../grid/tabs';
import type { World } from '../../world';
import { createWriteQueue } from './write-queue';

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
  /** One counted call that only looks, after what is queued was carried out. `cells` may be set inside through the call. */
  read<T>(bookId: string, operation: string, effect: (book: BookState, call: ServiceCall) => T, cells?: number): T;
  /** One counted call that changes the book at once, after what is queued was carried out: what answers something new. */
  act<T>(bookId: string, operation: string, effect: (edit: Edit, call: ServiceCall) => T, cells?: number): T;
  /**
   * One counted call whose change waits: what answers nothing but the object itself. `first` is what it looks up when called, after
   * what waits was carried out.
   */
  queue(
    bookId: string,
    operation: string,
    apply: (edit: Edit) => void,
    cells?: number,
    first?: (book: BookState) => void,
  ): void;
  /** Carries out what waits. */
  flush(): void;
  /** A look that is part of a handle: not counted, and it moves nothing that waits. */
  peek<T>(bookId: string, effect: (book: BookState) => T): T;
  selection(bookId: string): Selection;
  select(bookId: string, selection: Selection): void;
  range(spot: Spot): object;
  sheet(tab: Tab): object;
  spreadsheet(bookId: string): object;
}

export const currentOnly = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const allSpreadsheets = 'https://www.googleapis.com/auth/spreadsheets';

// assumed: a simple trigger is refused Spreadsheet.copy, Spreadsheet.addEditor and whatever else reaches beyond the cells of its file
// [probes/share-in-a-simple-trigger.gs]
const beyondTheFile = new Set([
  'copy',
  'addEditor',
  'addEditors',
  'addViewer',
  'addViewers',
  'removeEditor',
  'removeViewer',
]);

export const scopesFor = (run: Run, bookId: string): string[] =>
  // documented: spreadsheets.currentonly reaches the file the script is bound to and no other [D/concepts/scopes]
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
      fullOnly: beyondTheFile.has(operation),
    };
    return run.call(call, () => guarded(() => effect(call)));
  };

  const queue = createWriteQueue(run, world, guarded);
  /** The book as this person may look at it. */
  const seen = (bookId: string): BookState => {
    // reported: SpreadsheetApp.openById of a file that the account may not see answers an object whose first use throws
    // [qiita.com/take_me/items/95f2ddb1c20eebe4058b]
    if (!world.files.canView(bookId, person.email))
      throw new GridError('not_found', `${person.email} may not see ${bookId}`);
    return books.get(bookId);
  };

  const face: Face = {
    run,
    world,
    flush: queue.flush,
    read: (bookId, operation, effect, cells = 0) =>
      gate(bookId, operation, cells, (call) => {
        // reported: a read through SpreadsheetApp carries out the writes that were queued before it
        // [jiaojiaonote.blogspot.com/2025/12/googlesheet-07.html]
        queue.flush();
        return effect(seen(bookId), call);
      }),
    act: (bookId, operation, effect, cells = 0) =>
      gate(bookId, operation, cells, (call) => {
        // assumed: a call that answers a new object carries out the writes that were queued before it [probes/queue-before-an-act.gs]
        queue.flush();
        seen(bookId);
        return books.write(bookId, person, (edit) => effect(edit, call));
      }),
    queue: (bookId, operation, apply, cells = 0, first) =>
      gate(bookId, operation, cells, () => {
        if (first) queue.flush();
        first?.(books.get(bookId));
        queue.add({ bookId, apply });
      }),
    // assumed: asking for a tab or a range carries out nothing that is queued [probes/queue-over-handles.gs]
    peek: (bookId, effect) => guarded(() => effect(seen(bookId))),
    selection(bookId) {
      const chosen = run.screen?.selection(bookId) ?? own.get(bookId);
      const book = books.get(bookId);
      if (chosen && findSheet(book, chosen.sheetId)) return chosen;
      const first = book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0];
      return { sheetId: first?.sheetId ?? 0, ranges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }] };
    },
    select(bookId, selection) {
      run.call({ service: 'Spreadsheet', operation: 'select', free: true }, () => {
        if (run.screen) run.screen.select(bookId, selection);
        else own.set(bookId, selection);
      });
    },
    range: (spot) => made.range(spot),
    sheet: (tab) => made.sheet(tab),
    spreadsheet: (bookId) => made.spreadsheet(bookId),
  };
  const made = makers(face);
  return face;
}

export function requireSheet(book: BookState, sheetId: number): SheetState {
  const sheet = findSheet(book, sheetId);
  // assumed: a tab that was deleted while a script held it is refused when it is used [probes/tab-deleted-meanwhile.gs]
  if (!sheet) throw new GridError('invalid', `Sheet ${sheetId} not found`);
  return sheet;
}
