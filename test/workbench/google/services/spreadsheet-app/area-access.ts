// The two moves of every Range method: look at each cell, or replace each cell after the rights were checked.

import { cellAt, editArea, editFilled, heldCells } from '../../grid/cells';
import type { Edit } from '../../grid/edit';
import { requireWrite } from '../../grid/protection';
import { cellsOf, columnsOf, rowsOf } from '../../grid/rect';
import type { BookState, Cell, SheetState } from '../../grid/state';
import { type Face, requireSheet, type Spot } from './face';

export type Look<T> = (book: BookState, cell: Cell | null, sheet: SheetState) => T;

/** One value, of the top-left cell. */
export function readOne<T>(face: Face, { bookId, sheetId, area }: Spot, operation: string, look: Look<T>): T {
  return face.read(
    bookId,
    operation,
    (book) => {
      const sheet = requireSheet(book, sheetId);
      return look(book, cellAt(sheet, area.startRow, area.startColumn), sheet);
    },
    1,
  );
}

/** A block of values of the range's size, ours: `face.run.give` it before a script sees it. */
export function readBlock<T>(face: Face, { bookId, sheetId, area }: Spot, operation: string, look: Look<T>): T[][] {
  return face.read(bookId, operation, (book, call) => {
    const sheet = requireSheet(book, sheetId);
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
export function changeCells(face: Face, { bookId, sheetId, area }: Spot, operation: string, change: Change): void {
  face.write(
    bookId,
    operation,
    (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireWrite(sheet, area, edit.author);
      const made: (Cell | null)[] = [];
      for (let row = area.startRow; row < area.endRow; row++) {
        for (let column = area.startColumn; column < area.endColumn; column++) {
          made.push(change(edit, cellAt(sheet, row, column), row - area.startRow, column - area.startColumn, sheet));
        }
      }
      let next = 0;
      editArea(sheet, area, () => made[next++] ?? null);
    },
    cellsOf(area),
  );
}

/** For clearing: only cells that hold something are visited. */
export function clearCells(
  face: Face,
  { bookId, sheetId, area }: Spot,
  operation: string,
  clear: (cell: Cell) => Cell | null,
): void {
  face.write(
    bookId,
    operation,
    (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireWrite(sheet, area, edit.author);
      editFilled(sheet, area, clear);
    },
    rowsOf(area) * columnsOf(area),
  );
}
