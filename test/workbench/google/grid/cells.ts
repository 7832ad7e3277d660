// Reading and replacing cells. Rows are never changed in place: each edit puts a new row where the old one was.
import type { Rect } from './rect';
import type { Cell, Row, SheetState } from './state';

export const cellAt = (sheet: SheetState, row: number, column: number): Cell | null =>
  sheet.rows[row]?.cells[column] ?? null;

// assumed: rows that hold only formats or notes do not count for the last row and rows of unticked checkboxes do
// [probes/last-row.gs]
export const hasContent = (cell: Cell | null | undefined): boolean =>
  cell !== null &&
  cell !== undefined &&
  (cell.value !== undefined || cell.error !== undefined || cell.formula !== undefined);

/** Puts a row, or takes it away when it holds nothing. */
export function putRow(sheet: SheetState, index: number, row: Row | null): void {
  while (sheet.rows.length < index) sheet.rows.push(null);
  sheet.rows[index] = row;
}

/** Gives `edit` the row's cells to change; trailing empties are dropped afterwards. */
export function editRow(sheet: SheetState, index: number, edit: (cells: (Cell | null)[]) => void): void {
  const row = sheet.rows[index];
  const cells = row ? row.cells.slice() : [];
  edit(cells);
  if (!sheet.hasFormulas && cells.some((cell) => cell?.formula !== undefined)) sheet.hasFormulas = true;
  while (cells.length > 0 && !cells[cells.length - 1]) cells.pop();
  if (row) putRow(sheet, index, { ...row, cells });
  else if (cells.length > 0) putRow(sheet, index, { cells });
}

export function setCellIn(cells: (Cell | null)[], column: number, cell: Cell | null): void {
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

export function editArea(
  sheet: SheetState,
  area: Rect,
  edit: (cell: Cell | null, row: number, column: number) => Cell | null,
): void {
  for (let row = area.startRow; row < area.endRow; row++) {
    editRow(sheet, row, (cells) => {
      for (let column = area.startColumn; column < area.endColumn; column++) {
        const before = cells[column] ?? null;
        const after = edit(before, row, column);
        if (after !== before) setCellIn(cells, column, after);
      }
    });
  }
}

/** Like `editArea`, but never visits what holds nothing: for clearing. */
export function editFilled(sheet: SheetState, area: Rect, edit: (cell: Cell) => Cell | null): void {
  const end = Math.min(area.endRow, sheet.rows.length);
  for (let row = area.startRow; row < end; row++) {
    const held = sheet.rows[row];
    if (!held || held.cells.length <= area.startColumn) continue;
    editRow(sheet, row, (cells) => {
      const last = Math.min(area.endColumn, cells.length);
      for (let column = area.startColumn; column < last; column++) {
        const cell = cells[column];
        if (cell) cells[column] = edit(cell);
      }
    });
  }
}

/** Undefined instead of an object that says nothing, so that empty cells cost nothing. */
export function slim(cell: Cell): Cell | null {
  for (const _ in cell) return cell;
  return null;
}

/** The cell without its content; what stays is how it looks, what it accepts and its note. */
export function withoutContent({ style, rule, note }: Cell): Cell | null {
  return slim({
    // documented: Range.clearContent leaves the format [D/reference/spreadsheet/range#clearcontent]
    ...(style === undefined ? {} : { style }),
    // assumed: Range.clearContent leaves the validation [probes/clear-content-and-validation.gs]
    ...(rule === undefined ? {} : { rule }),
    // assumed: Range.clearContent leaves the note [probes/clear-content-and-note.gs]
    ...(note === undefined ? {} : { note }),
  });
}

/** One past the last row that holds a value; rows that only look (format, note, empty rule) do not count. */
export function lastRow(sheet: SheetState): number {
  for (let row = Math.min(sheet.rows.length, sheet.rowCount) - 1; row >= 0; row--) {
    if (sheet.rows[row]?.cells.some(hasContent)) return row + 1;
  }
  // assumed: Sheet.getLastRow answers 0 on an empty tab [probes/last-row-of-an-empty-tab.gs]
  return 0;
}

export function lastColumn(sheet: SheetState): number {
  let last = 0;
  for (const row of sheet.rows) {
    if (!row || row.cells.length <= last) continue;
    for (let column = row.cells.length - 1; column >= last; column--) {
      if (hasContent(row.cells[column])) {
        last = column + 1;
        break;
      }
    }
  }
  return last;
}

/** How many cells a read of this area really moves: what lies below the last held row costs nothing. */
export function heldCells(sheet: SheetState, area: Rect): number {
  const rows = Math.max(0, Math.min(area.endRow, sheet.rows.length) - area.startRow);
  return rows * Math.max(0, area.endColumn - area.startColumn);
}
