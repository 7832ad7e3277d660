// Writes lists of values into ranges. documented: https://developers.google.com/workspace/sheets/api/guides/values#writing
// (null leaves a cell, '' empties it); the refusals' texts are reported in public issue threads.
import { a1WithTitle, columnName, type Place } from '../../grid/a1';
import { editFilled, editRow, lastRow, setCellIn, withoutContent } from '../../grid/cells';
import { appendLines } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import { enterRaw, enterTyped } from '../../grid/enter';
import { invalid } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { cellsOf, type Rect } from '../../grid/rect';
import type { Cell } from '../../grid/state';
import { badRequest } from './api-error';
import { areaOf, insideGrid } from './places';
import { transpose, type ValueRange } from './values-read';

export type InputOption = 'RAW' | 'USER_ENTERED';

export function inputOption(value: string | undefined): InputOption {
  if (value !== 'RAW' && value !== 'USER_ENTERED') {
    throw badRequest("'valueInputOption' is required but not specified");
  }
  return value;
}

/** Values as rows, whichever way they came. */
export function rowsGiven(range: ValueRange): unknown[][] {
  const values = range.values ?? [];
  if (!Array.isArray(values) || values.some((row) => !Array.isArray(row))) {
    throw badRequest(
      `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(values)?.slice(0, 80)}`,
    );
  }
  return range.majorDimension === 'COLUMNS' ? transpose<unknown>(values, null) : values;
}

export interface Written {
  updatedRange: string;
  updatedRows: number;
  updatedColumns: number;
  updatedCells: number;
}

/** A single cell is a place to start at; a larger range bounds what may be written. */
export function writePlace(
  edit: Edit,
  wanted: Place,
  rows: readonly (readonly unknown[])[],
  input: InputOption,
): Written {
  const place = insideGrid(wanted);
  const { sheet } = place;
  const within = areaOf(place);
  const anchor = cellsOf(within) === 1;
  const limit: Rect = anchor ? { ...within, endRow: sheet.rowCount, endColumn: sheet.columnCount } : within;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const area: Rect = { ...within, endRow: within.startRow + rows.length, endColumn: within.startColumn + width };
  const frame = `['${sheet.title.replace(/'/g, "''")}'!${a1WithTitle(sheet, within).replace(/^.*!/s, '')}]`;
  if (area.endRow > limit.endRow) {
    throw invalid(`Requested writing within range ${frame}, but tried writing to row [${limit.endRow + 1}]`);
  }
  if (area.endColumn > limit.endColumn) {
    throw invalid(
      `Requested writing within range ${frame}, but tried writing to column [${columnName(limit.endColumn)}]`,
    );
  }
  if (width === 0)
    return { updatedRange: a1WithTitle(sheet, within), updatedRows: 0, updatedColumns: 0, updatedCells: 0 };
  requireWrite(sheet, area, edit.author);
  const columns = new Set<number>();
  let updatedRows = 0;
  let updatedCells = 0;
  rows.forEach((values, index) => {
    const before = updatedCells;
    editRow(sheet, area.startRow + index, (cells) => {
      values.forEach((value, offset) => {
        if (value === null || value === undefined) return;
        const column = area.startColumn + offset;
        const old = cells[column] ?? null;
        const next = entered(edit, old, value, input, index, offset);
        if (next !== old) setCellIn(cells, column, next);
        updatedCells += 1;
        columns.add(column);
      });
    });
    if (updatedCells > before) updatedRows += 1;
  });
  return { updatedRange: a1WithTitle(sheet, area), updatedRows, updatedColumns: columns.size, updatedCells };
}

function entered(
  edit: Edit,
  cell: Cell | null,
  value: unknown,
  input: InputOption,
  row: number,
  column: number,
): Cell | null {
  if (typeof value === 'string') return input === 'RAW' ? enterRaw(cell, value) : enterTyped(edit, cell, value);
  if (typeof value === 'number' || typeof value === 'boolean') return enterRaw(cell, value);
  const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
  throw badRequest(`Invalid values[${row}][${column}]: ${kind} {}`);
}

export function clearPlace(edit: Edit, wanted: Place): string {
  const place = insideGrid(wanted);
  const area = areaOf(place);
  requireWrite(place.sheet, area, edit.author);
  editFilled(place.sheet, area, withoutContent);
  return a1WithTitle(place.sheet, area);
}

/**
 * documented in outline ("searches for existing data within the range and finds a table"); assumed: the table is what stands
 * between the range's first row and the last row with content, and the range's first column is where it begins.
 */
export function appendPlace(
  edit: Edit,
  place: Place,
  rows: readonly (readonly unknown[])[],
  input: InputOption,
  insert: boolean,
) {
  const { sheet } = place;
  const area = areaOf(place);
  const end = lastRow(sheet);
  const table = end > area.startRow ? { ...area, endRow: end } : undefined;
  const start = table ? end : area.startRow;
  const missing = start + rows.length - sheet.rowCount;
  if (insert && table && start < sheet.rowCount) appendLines(edit, sheet, 'ROWS', rows.length);
  else if (missing > 0) appendLines(edit, sheet, 'ROWS', missing);
  const target = { startRow: start, endRow: start + 1, startColumn: area.startColumn, endColumn: area.startColumn + 1 };
  const written = writePlace(edit, { sheet, area: target }, rows, input);
  return { ...(table ? { tableRange: a1WithTitle(sheet, table) } : {}), written };
}

export const sumWritten = (all: readonly Written[], sheets: number) => ({
  totalUpdatedRows: all.reduce((sum, one) => sum + one.updatedRows, 0),
  totalUpdatedColumns: all.reduce((sum, one) => sum + one.updatedColumns, 0),
  totalUpdatedCells: all.reduce((sum, one) => sum + one.updatedCells, 0),
  totalUpdatedSheets: sheets,
});
