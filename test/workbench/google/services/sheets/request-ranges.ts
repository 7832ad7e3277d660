// batchUpdate: cells put in between or taken out, the rest of their rows or columns closing up.
import { editArea, hasContent } from '../../grid/cells';
import { appendLines } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import { invalid, notSimulated } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { columnsOf, contains, overlap, type Rect, rowsOf } from '../../grid/rect';
import type { Cell, SheetState } from '../../grid/state';
import { areaOf, type GridRange, requirePlace } from './places';

interface Shifted {
  range?: GridRange;
  shiftDimension?: string;
}

function opened(edit: Edit, request: Shifted) {
  const place = requirePlace(edit.book, request.range);
  const { shiftDimension } = request;
  if (shiftDimension === undefined) throw invalid('shiftDimension must be specified.');
  if (place.sheet.hasFormulas) throw notSimulated('shifting cells of a tab with formulas');
  const down = shiftDimension === 'ROWS';
  const area = areaOf(place);
  const { sheet } = place;
  return { sheet, area, down, reach: reachOf(sheet, area, down) };
}

/** From the range to the end of the tab: all that moves. */
const reachOf = (sheet: SheetState, area: Rect, down: boolean): Rect =>
  down ? { ...area, endRow: sheet.rowCount } : { ...area, endColumn: sheet.columnCount };

function requireWholeMerges(sheet: SheetState, reach: Rect): void {
  if (sheet.merges.some((merge) => overlap(merge, reach) && !contains(reach, merge))) {
    throw invalid('You must select all cells in a merged range to move them.');
  }
}

const shift = (merge: Rect, down: boolean, by: number): Rect =>
  down
    ? { ...merge, startRow: merge.startRow + by, endRow: merge.endRow + by }
    : { ...merge, startColumn: merge.startColumn + by, endColumn: merge.endColumn + by };

export function insertRangeRequest(edit: Edit, request: Shifted) {
  const { sheet, area, down, reach } = opened(edit, request);
  requireWrite(sheet, reach, edit.author);
  requireWholeMerges(sheet, reach);
  const by = down ? rowsOf(area) : columnsOf(area);
  const last = down ? { ...reach, startRow: reach.endRow - by } : { ...reach, startColumn: reach.endColumn - by };
  // Nothing that stands at the end of the tab falls over its edge.
  if (filled(sheet, last)) appendLines(edit, sheet, down ? 'ROWS' : 'COLUMNS', by);
  const before = sheet.rows.slice();
  const old = (row: number, column: number): Cell | null => before[row]?.cells[column] ?? null;
  editArea(sheet, reachOf(sheet, area, down), (_, row, column) => {
    if (down) return row < area.endRow ? null : old(row - by, column);
    return column < area.endColumn ? null : old(row, column - by);
  });
  sheet.merges = sheet.merges.map((merge) => (contains(reach, merge) ? shift(merge, down, by) : merge));
  return {};
}

export function deleteRangeRequest(edit: Edit, request: Shifted) {
  const { sheet, area, down, reach } = opened(edit, request);
  requireWrite(sheet, reach, edit.author);
  requireWholeMerges(sheet, area);
  const by = down ? rowsOf(area) : columnsOf(area);
  const before = sheet.rows.slice();
  editArea(sheet, reach, (_, row, column) => {
    const [fromRow, fromColumn] = down ? [row + by, column] : [row, column + by];
    const inside = fromRow < reach.endRow && fromColumn < reach.endColumn;
    return inside ? (before[fromRow]?.cells[fromColumn] ?? null) : null;
  });
  const kept = sheet.merges.filter((merge) => !contains(area, merge));
  sheet.merges = kept.map((merge) => (contains(reach, merge) ? shift(merge, down, -by) : merge));
  return {};
}

function filled(sheet: SheetState, area: Rect): boolean {
  const rows = sheet.rows.slice(area.startRow, area.endRow);
  return rows.some((row) => row?.cells.slice(area.startColumn, area.endColumn).some(hasContent));
}
