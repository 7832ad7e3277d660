// Checks the arguments of a call against its signatures, and shapes of value blocks against ranges: at once, whatever is queued.
import type { Run } from '../../contract';
import { columnsOf, type Rect, rowsOf } from '../../grid/rect';
import type { SheetState } from '../../grid/state';
import { isPlainObject } from '../../values';
import { badSignature } from '../signature';
import { surfaceName } from '../surface';
import { asGiven } from './values';

/** A JavaScript type, the name of one of our surfaces, 'array', 'any', or one of these with `?` for null as well. */
export type Kind = string;

function fitsKind(value: unknown, kind: Kind): boolean {
  if (kind.endsWith('?')) return value === null || value === undefined || fitsKind(value, kind.slice(0, -1));
  if (kind === 'any') return true;
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'options') return isPlainObject(value);
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'string' || kind === 'boolean') return typeof value === kind;
  return surfaceName(value) === kind;
}

/** Throws Google's refusal when no signature fits. `method` as in 'Range.setValues'. */
export function expectArgs(run: Run, method: string, args: readonly unknown[], ...signatures: Kind[][]): void {
  const fits = signatures.some(
    (kinds) => kinds.length === args.length && kinds.every((kind, index) => fitsKind(args[index], kind)),
  );
  // reported: arguments that fit no signature throw at once, with their types
  // [github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md]
  if (!fits) throw badSignature(run, `SpreadsheetApp.${method}`, args);
}

/** A block of exactly the size of the range. */
export function expectBlock(run: Run, method: string, values: unknown, area: Rect): unknown[][] {
  if (!Array.isArray(values) || values.some((row) => !Array.isArray(row))) {
    throw badSignature(run, `SpreadsheetApp.${method}`, [values]);
  }
  const rows = values as unknown[][];
  expectSize(run, 'rows', rows.length, rowsOf(area));
  for (const row of rows) expectSize(run, 'columns', row.length, columnsOf(area));
  // assumed: what a script does to its array after Range.setValues changes nothing that is queued [probes/array-changed-after-set-values.gs]
  return rows.map((row) => Array.from(row, asGiven));
}

function expectSize(run: Run, what: 'rows' | 'columns', data: number, range: number): void {
  if (data === range) return;
  // assumed: Range.setValues of a block of another size than the range throws at once, with both sizes [probes/set-values-of-another-size.gs]
  throw run.exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}

/** The rectangle of getRange(row, column, rows, columns), counted from 1; `limit` is the tab's size. */
export function expectArea(
  run: Run,
  [row, column, rows = 1, columns = 1]: readonly number[],
  limit: { rowCount: number; columnCount: number },
): Rect {
  const startRow = Math.trunc(row ?? 1) - 1;
  const startColumn = Math.trunc(column ?? 1) - 1;
  const area = {
    startRow,
    endRow: startRow + Math.trunc(rows),
    startColumn,
    endColumn: startColumn + Math.trunc(columns),
  };
  // assumed: Sheet.getRange with a row below 1 throws about the starting row [probes/get-range-row-0.gs]
  if (startRow < 0) throw run.exception('The starting row of the range is too small.');
  if (startColumn < 0) throw run.exception('The starting column of the range is too small.');
  // assumed: Sheet.getRange with no rows throws about the number of rows [probes/get-range-of-no-rows.gs]
  if (rowsOf(area) < 1) throw run.exception('The number of rows in the range must be at least 1.');
  if (columnsOf(area) < 1) throw run.exception('The number of columns in the range must be at least 1.');
  // assumed: Sheet.getRange beyond the last row or column throws about the dimensions of the sheet [probes/get-range-outside.gs]
  if (area.endRow > limit.rowCount || area.endColumn > limit.columnCount) throw run.exception(outside);
  return area;
}

/** Some line has to move. */
export function isFrozenWhole(sheet: SheetState, name: 'frozenRows' | 'frozenColumns', count: number): boolean {
  return count < 0 || count >= (name === 'frozenRows' ? sheet.rowCount : sheet.columnCount);
}

export const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
