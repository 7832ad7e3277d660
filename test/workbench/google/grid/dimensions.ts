// Inserting, deleting and moving rows and columns, with everything that moves along.
import { moveAlong } from './along';
import type { Edit } from './edit';
import { GridError, invalid } from './grid-error';
import { checkCells } from './limits';
import { passes, protectedText, requireWrite, requireWriter, stoppedBy } from './protection';
import { afterDelete, afterInsert, afterMove, type Dimension } from './shift';
import type { Cell, Column, OpenRect, Row, SheetState } from './state';

export const countOf = (sheet: SheetState, dimension: Dimension) =>
  dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;

export const span = (dimension: Dimension, start: number, end: number): OpenRect =>
  dimension === 'ROWS' ? { startRow: start, endRow: end } : { startColumn: start, endColumn: end };

/**
 * A line may be put at the edge of a protected range but not inside, nor anywhere in a protected tab.
 */
function requireInsert(edit: Edit, sheet: SheetState, dimension: Dimension, at: number): void {
  requireWriter(edit.author);
  const stopped = sheet.protections.some((one) => {
    if (one.warningOnly || passes(one, edit.author)) return false;
    const { startRow, endRow, startColumn, endColumn } = one.area;
    const [start = -1, end = Infinity] = dimension === 'ROWS' ? [startRow, endRow] : [startColumn, endColumn];
    return start < at && at < end;
  });
  if (stopped) throw new GridError('protected', protectedText);
}

export type Inherit = 'before' | 'after' | 'nothing';

export function insertLines(
  edit: Edit,
  sheet: SheetState,
  dimension: Dimension,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  requireInsert(edit, sheet, dimension, at);
  if (dimension === 'ROWS') {
    checkCells(edit.book, sheet, sheet.rowCount + count, sheet.columnCount);
    const model = sheet.rows[inherit === 'before' ? at - 1 : at];
    // assumed: a row inserted below another takes its format and validation but no content, note or metadata
    // [probes/inserted-row.gs]
    const row = inherit === 'nothing' ? null : rowLike(model);
    if (at < sheet.rows.length || row) {
      while (sheet.rows.length < at) sheet.rows.push(null);
      sheet.rows = [...sheet.rows.slice(0, at), ...new Array<Row | null>(count).fill(row), ...sheet.rows.slice(at)];
    }
    sheet.rowCount += count;
    if (at < sheet.frozenRows) sheet.frozenRows += count;
  } else {
    checkCells(edit.book, sheet, sheet.rowCount, sheet.columnCount + count);
    const source = inherit === 'before' ? at - 1 : at;
    sheet.rows = sheet.rows.map(
      (row) => row && insertCells(row, at, count, inherit === 'nothing' ? null : cellLike(row.cells[source])),
    );
    if (at < sheet.columns.length) sheet.columns.splice(at, 0, ...new Array<Column | null>(count).fill(null));
    sheet.columnCount += count;
    if (at < sheet.frozenColumns) sheet.frozenColumns += count;
  }
  moveAlong(edit.book, sheet, dimension, afterInsert(at, count));
}

function cellLike(cell: Cell | null | undefined): Cell | null {
  if (cell?.style === undefined && cell?.rule === undefined) return null;
  return {
    ...(cell.style === undefined ? {} : { style: cell.style }),
    ...(cell.rule === undefined ? {} : { rule: cell.rule }),
  };
}

function rowLike(row: Row | null | undefined): Row | null {
  if (!row) return null;
  const cells = row.cells.map(cellLike);
  return { cells, ...(row.size === undefined ? {} : { size: row.size }) };
}

function insertCells(row: Row, at: number, count: number, cell: Cell | null): Row {
  if (row.cells.length <= at && !cell) return row;
  const cells = row.cells.slice();
  while (cells.length < at) cells.push(null);
  cells.splice(at, 0, ...new Array<Cell | null>(count).fill(cell));
  return { ...row, cells };
}

export function appendLines(edit: Edit, sheet: SheetState, dimension: Dimension, count: number): void {
  insertLines(edit, sheet, dimension, countOf(sheet, dimension), count, 'nothing');
}

export function deleteLines(edit: Edit, sheet: SheetState, dimension: Dimension, start: number, end: number): void {
  requireWrite(sheet, span(dimension, start, end), edit.author);
  const word = dimension === 'ROWS' ? 'rows' : 'columns';
  const total = countOf(sheet, dimension);
  const frozen = dimension === 'ROWS' ? sheet.frozenRows : sheet.frozenColumns;
  // assumed: the last rows of a tab cannot be deleted [probes/delete-all-rows.gs]
  if (end - start >= total) throw invalid(`You can't delete all the ${word} on the sheet.`);
  const frozenLeft = frozen - Math.max(0, Math.min(end, frozen) - start);
  // assumed: at least one row that is not frozen must stay [probes/delete-all-below-frozen.gs]
  if (frozen > 0 && frozenLeft >= total - (end - start)) {
    throw invalid(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  }
  if (dimension === 'ROWS') {
    // documented: developer metadata of a row is deleted with the row [S/guides/metadata]
    sheet.rows.splice(start, end - start);
    sheet.rowCount -= end - start;
    sheet.frozenRows = start < frozen ? frozenLeft : frozen;
  } else {
    sheet.rows = sheet.rows.map((row) =>
      row && row.cells.length > start
        ? { ...row, cells: [...row.cells.slice(0, start), ...row.cells.slice(end)] }
        : row,
    );
    sheet.columns.splice(start, end - start);
    sheet.columnCount -= end - start;
    sheet.frozenColumns = start < frozen ? frozenLeft : frozen;
  }
  moveAlong(edit.book, sheet, dimension, afterDelete(start, end));
}

/** `to` counts before the move, as in the API's destinationIndex. */
export function moveLines(
  edit: Edit,
  sheet: SheetState,
  dimension: Dimension,
  start: number,
  end: number,
  to: number,
): void {
  if (to >= start && to <= end) return;
  const touched = span(dimension, Math.min(start, to), Math.max(end, to));
  if (stoppedBy(sheet, span(dimension, start, end), edit.author)) throw new GridError('protected', protectedText);
  requireInsert(edit, sheet, dimension, to);
  if (crossesMerge(sheet, dimension, start, end))
    throw invalid('You must select all cells in a merged range to move them.');
  if (dimension === 'ROWS') {
    while (sheet.rows.length < (touched.endRow ?? 0)) sheet.rows.push(null);
    // documented: developer metadata of a row moves with the row [S/guides/metadata]
    moveWithin(sheet.rows, start, end, to);
  } else {
    const reach = touched.endColumn ?? 0;
    sheet.rows = sheet.rows.map((row) => {
      if (!row || row.cells.length <= Math.min(start, to)) return row;
      const cells = row.cells.slice();
      while (cells.length < reach) cells.push(null);
      moveWithin(cells, start, end, to);
      return { ...row, cells };
    });
    while (sheet.columns.length < reach) sheet.columns.push(null);
    moveWithin(sheet.columns, start, end, to);
  }
  moveAlong(edit.book, sheet, dimension, afterMove(start, end, to));
}

function moveWithin<T>(list: T[], start: number, end: number, to: number): void {
  const block = list.splice(start, end - start);
  // documented: moved rows go before the row that stood at the destination before the move
  // [S/reference/rest/v4/spreadsheets/request#movedimensionrequest]
  list.splice(to > start ? to - block.length : to, 0, ...block);
}

function crossesMerge(sheet: SheetState, dimension: Dimension, start: number, end: number): boolean {
  return sheet.merges.some((merge) => {
    const [from, until] = dimension === 'ROWS' ? [merge.startRow, merge.endRow] : [merge.startColumn, merge.endColumn];
    const touches = from < end && start < until;
    return touches && (from < start || until > end);
  });
}
