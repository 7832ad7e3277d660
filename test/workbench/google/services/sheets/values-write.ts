// Writes lists of values into ranges.
import { a1WithTitle, columnName, type Place } from '../../grid/a1';
import { editFilled, editRow, setCellIn, withoutContent } from '../../grid/cells';
import type { Edit } from '../../grid/edit';
import { enterRaw, enterTyped } from '../../grid/enter';
import { invalid } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { cellsOf, type Rect } from '../../grid/rect';
import type { Cell } from '../../grid/state';
import { requireValid } from '../../grid/validation';
import { badRequest } from './api-error';
import { areaOf, insideGrid } from './places';
import { transpose, type ValueRange } from './values-read';

export type InputOption = 'RAW' | 'USER_ENTERED';

export function inputOption(value: string | undefined): InputOption {
  // reported: Sheets.Spreadsheets.Values.update needs a valueInputOption and has no default for it
  // [github.com/googleapis/google-api-dotnet-client/issues/1287]
  if (value !== 'RAW' && value !== 'USER_ENTERED') throw badRequest("'valueInputOption' is required but not specified");
  return value;
}

/** Values as rows, whichever way they came. */
export function rowsGiven(range: ValueRange): unknown[][] {
  const values = range.values ?? [];
  // reported: Sheets.Spreadsheets.Values.update refuses a row that is no list
  // [github.com/burnash/gspread/issues/668]
  if (!Array.isArray(values) || values.some((row) => !Array.isArray(row))) {
    throw badRequest(
      `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(values)?.slice(0, 80)}`,
    );
  }
  return range.majorDimension === 'COLUMNS' ? transpose<unknown>(values, null) : values;
}

// assumed: Sheets.Spreadsheets.Values.update writes what a dropdown that rejects other input does not offer
// [probes/values-past-a-dropdown.gs]
const obeysRules = false;

export interface Written {
  updatedRange: string;
  updatedRows: number;
  updatedColumns: number;
  updatedCells: number;
  /** What an answer with values shows. */
  shown: Place;
}

export function writePlace(
  edit: Edit,
  wanted: Place,
  rows: readonly (readonly unknown[])[],
  input: InputOption,
): Written {
  const place = insideGrid(wanted);
  const { sheet } = place;
  const within = areaOf(place);
  // reported: Sheets.Spreadsheets.Values.update takes a single cell as the corner to write from
  // [github.com/burnash/gspread/blob/master/README.md]
  const anchor = cellsOf(within) === 1;
  const limit: Rect = anchor ? { ...within, endRow: sheet.rowCount, endColumn: sheet.columnCount } : within;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const area: Rect = { ...within, endRow: within.startRow + rows.length, endColumn: within.startColumn + width };
  const frame = `[${a1WithTitle(sheet, within)}]`;
  // reported: Sheets.Spreadsheets.Values.update refuses more rows than its range has
  // [github.com/openshift-eng/ocp-qe-perfscale-ci/pull/766]
  if (area.endRow > limit.endRow) {
    throw invalid(`Requested writing within range ${frame}, but tried writing to row [${limit.endRow + 1}]`);
  }
  // reported: Sheets.Spreadsheets.Values.update refuses more columns than its range has
  // [github.com/nithinmurali/pygsheets/issues/120]
  if (area.endColumn > limit.endColumn) {
    throw invalid(
      `Requested writing within range ${frame}, but tried writing to column [${columnName(limit.endColumn)}]`,
    );
  }
  const shown = { sheet, area: anchor && width > 0 ? area : within };
  if (width === 0)
    return { updatedRange: a1WithTitle(sheet, within), updatedRows: 0, updatedColumns: 0, updatedCells: 0, shown };
  // documented: Sheets.Spreadsheets.Values.update is refused where a protection stops the caller
  // [S/reference/rest/v4/spreadsheets/sheets]
  requireWrite(sheet, area, edit.author);
  const columns = new Set<number>();
  let updatedRows = 0;
  let updatedCells = 0;
  rows.forEach((values, index) => {
    const before = updatedCells;
    editRow(sheet, area.startRow + index, (cells) => {
      values.forEach((value, offset) => {
        // documented: Sheets.Spreadsheets.Values.update leaves a cell as it is for null
        // [S/reference/rest/v4/spreadsheets.values]
        if (value === null || value === undefined) return;
        const column = area.startColumn + offset;
        const old = cells[column] ?? null;
        const next = entered(edit, old, value, input, index, offset);
        if (obeysRules) requireValid(edit.book, sheet, area.startRow + index, column, next);
        if (next !== old) setCellIn(cells, column, next);
        updatedCells += 1;
        columns.add(column);
      });
    });
    if (updatedCells > before) updatedRows += 1;
  });
  return { updatedRange: a1WithTitle(sheet, area), updatedRows, updatedColumns: columns.size, updatedCells, shown };
}

function entered(
  edit: Edit,
  cell: Cell | null,
  value: unknown,
  input: InputOption,
  row: number,
  column: number,
): Cell | null {
  // documented: Sheets.Spreadsheets.Values.update stores what it is given as it is for RAW, and reads it as typed for USER_ENTERED
  // [S/reference/rest/v4/ValueInputOption]
  if (typeof value === 'string') return input === 'RAW' ? enterRaw(cell, value) : enterTyped(edit, cell, value);
  if (typeof value === 'number' || typeof value === 'boolean') return enterRaw(cell, value);
  // reported: Sheets.Spreadsheets.Values.update refuses a list or an object as the value of a cell
  // [github.com/apache/texera/issues/1063]
  const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
  throw badRequest(`Invalid values[${row}][${column}]: ${kind} {\n}\n`);
}

export function clearPlace(edit: Edit, wanted: Place): string {
  const place = insideGrid(wanted);
  const area = areaOf(place);
  requireWrite(place.sheet, area, edit.author);
  editFilled(place.sheet, area, withoutContent);
  return a1WithTitle(place.sheet, area);
}

export const sumWritten = (all: readonly Written[], sheets: number) => ({
  totalUpdatedRows: all.reduce((sum, one) => sum + one.updatedRows, 0),
  totalUpdatedColumns: all.reduce((sum, one) => sum + one.updatedColumns, 0),
  totalUpdatedCells: all.reduce((sum, one) => sum + one.updatedCells, 0),
  totalUpdatedSheets: sheets,
});

/** As Google's JSON writes a message. */
export function withoutZeros(counts: Readonly<Record<string, number>>): Record<string, number> {
  // reported: the Sheets API leaves a zero out of its answers
  // [github.com/nithinmurali/pygsheets/pull/175]
  const told = Object.entries(counts).filter(([, count]) => count !== 0);
  return Object.fromEntries(told);
}
