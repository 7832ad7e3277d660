// values.append: finds the table that stands in a range, and the rows below it.
import type { Place } from '../../grid/a1';
import { a1WithTitle } from '../../grid/a1';
import { cellAt, hasContent } from '../../grid/cells';
import { appendLines, insertLines } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import type { Rect } from '../../grid/rect';
import type { SheetState } from '../../grid/state';
import { areaOf, insideGrid } from './places';
import { type InputOption, type Written, writePlace } from './values-write';

export function appendPlace(
  edit: Edit,
  wanted: Place,
  rows: readonly (readonly unknown[])[],
  input: InputOption,
  insert: boolean,
): { tableRange?: string; written: Written } {
  const { sheet } = insideGrid(wanted);
  const area = areaOf(wanted);
  const table = tableIn(sheet, area);
  // documented: Sheets.Spreadsheets.Values.append writes where its range begins when no table stands in it
  // [S/guides/values]
  const [start, column] = table ? [table.endRow, table.startColumn] : [area.startRow, area.startColumn];
  const between = insert && start < sheet.rowCount;
  // documented: Sheets.Spreadsheets.Values.append with INSERT_ROWS puts new rows in for the new data
  // [S/reference/rest/v4/spreadsheets.values/append]
  if (between) insertLines(edit, sheet, 'ROWS', start, rows.length, start > 0 ? 'before' : 'after');
  const missing = start + rows.length - sheet.rowCount;
  // assumed: Sheets.Spreadsheets.Values.append adds rows where the tab ends [probes/append-beyond-the-end.gs]
  if (missing > 0) appendLines(edit, sheet, 'ROWS', missing);
  const target = { startRow: start, endRow: start + 1, startColumn: column, endColumn: column + 1 };
  const written = writePlace(edit, { sheet, area: target }, rows, input);
  return { ...(table ? { tableRange: a1WithTitle(sheet, table) } : {}), written };
}

/** Cells with content, as far as they hang together. */
function tableIn(sheet: SheetState, area: Rect): Rect | undefined {
  const seed = lastFilled(sheet, area);
  if (!seed) return undefined;
  const table = { ...seed };
  for (let grown = true; grown; ) {
    grown = false;
    const sides = [
      [{ ...table, startRow: table.startRow - 1, endRow: table.startRow }, () => (table.startRow -= 1)],
      [{ ...table, startRow: table.endRow, endRow: table.endRow + 1 }, () => (table.endRow += 1)],
      [{ ...table, startColumn: table.startColumn - 1, endColumn: table.startColumn }, () => (table.startColumn -= 1)],
      [{ ...table, startColumn: table.endColumn, endColumn: table.endColumn + 1 }, () => (table.endColumn += 1)],
    ] as const;
    for (const [side, grow] of sides) {
      if (!isFilled(sheet, side)) continue;
      grow();
      grown = true;
      break;
    }
  }
  return table;
}

/** The lowest row of the range with content, and where in it the content stands. */
function lastFilled(sheet: SheetState, area: Rect): Rect | undefined {
  for (let row = Math.min(area.endRow, sheet.rows.length) - 1; row >= area.startRow; row--) {
    for (let column = area.startColumn; column < area.endColumn; column++) {
      if (!hasContent(cellAt(sheet, row, column))) continue;
      // documented: Sheets.Spreadsheets.Values.append takes the last table that its range touches
      // [S/guides/values]
      return { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
    }
  }
  return undefined;
}

function isFilled(sheet: SheetState, area: Rect): boolean {
  for (let row = area.startRow; row < area.endRow; row++) {
    for (let column = area.startColumn; column < area.endColumn; column++) {
      if (hasContent(cellAt(sheet, row, column))) return true;
    }
  }
  return false;
}
