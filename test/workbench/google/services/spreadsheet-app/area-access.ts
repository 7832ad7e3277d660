// The two moves of every Range method: look at each cell, or replace each cell once the queue is carried out.

import { cellAt, editArea, editFilled, heldCells } from '../../grid/cells';
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { cellsOf, type Rect } from '../../grid/rect';
import type { BookState, Cell, SheetState } from '../../grid/state';
import { outside } from './arguments';
import { type Face, requireSheet, type Spot } from './face';

export type Look<T> = (book: BookState, cell: Cell | null, sheet: SheetState) => T;

/** The tab as it is by now; rows and columns may be gone since the range was made. */
export function sheetUnder(book: BookState, { sheetId, area }: { sheetId: number; area: Rect }): SheetState {
  const sheet = requireSheet(book, sheetId);
  // assumed: a range whose rows or columns were deleted meanwhile is refused when it is used [probes/range-of-deleted-rows.gs]
  if (area.endRow > sheet.rowCount || area.endColumn > sheet.columnCount) throw invalid(outside);
  return sheet;
}

/** One value, of the top-left cell. */
export function readOne<T>(face: Face, spot: Spot, operation: string, look: Look<T>): T {
  return face.read(
    spot.bookId,
    operation,
    (book) => {
      const sheet = sheetUnder(book, spot);
      return look(book, cellAt(sheet, spot.area.startRow, spot.area.startColumn), sheet);
    },
    1,
  );
}

/** A block of values of the range's size, ours: `face.run.give` it before a script sees it. */
export function readBlock<T>(face: Face, spot: Spot, operation: string, look: Look<T>): T[][] {
  const { area } = spot;
  return face.read(spot.bookId, operation, (book, call) => {
    const sheet = sheetUnder(book, spot);
    call.cells = heldCells(sheet, area);
    const block: T[][] = [];
    for (let row = area.startRow; row < area.endRow; row++) {
      const cells = sheet.rows[row]?.cells;
      const line: T[] = [];
      for (let column = area.startColumn; column < area.endColumn; column++)
        line.push(look(book, cells?.[column] ?? null, sheet));
      block.push(line);
    }
    return block;
  });
}

export type Change = (edit: Edit, cell: Cell | null, row: number, column: number, sheet: SheetState) => Cell | null;

/** Replaces every cell; `row` and `column` count from the range's corner. All cells are made before any is placed. */
export function changeCells(face: Face, spot: Spot, operation: string, change: Change): void {
  const { area } = spot;
  changeArea(face, spot, operation, (edit, sheet) => {
    const made: (Cell | null)[] = [];
    for (let row = area.startRow; row < area.endRow; row++) {
      for (let column = area.startColumn; column < area.endColumn; column++) {
        made.push(change(edit, cellAt(sheet, row, column), row - area.startRow, column - area.startColumn, sheet));
      }
    }
    let next = 0;
    editArea(sheet, area, () => made[next++] ?? null);
  });
}

/** For clearing: only cells that hold something are visited. */
export function clearCells(face: Face, spot: Spot, operation: string, clear: (cell: Cell) => Cell | null): void {
  changeArea(face, spot, operation, (_edit, sheet) => editFilled(sheet, spot.area, clear));
}

/** Queues a change of a fixed rectangle: it lands on whatever stands there when it is carried out. */
export function changeArea(
  face: Face,
  spot: Spot,
  operation: string,
  change: (edit: Edit, sheet: SheetState) => void,
): void {
  face.queue(
    spot.bookId,
    operation,
    (edit) => {
      const sheet = sheetUnder(edit.book, spot);
      requireWrite(sheet, spot.area, edit.author);
      change(edit, sheet);
    },
    cellsOf(spot.area),
  );
}
