// Merged cells: the Sheets API's MergeCellsRequest and UnmergeCellsRequest.
import { editFilled, withoutContent } from './cells';
import { invalid } from './grid-error';
import { contains, intersection, overlap, type Rect } from './rect';
import type { SheetState } from './state';

export type MergeType = 'MERGE_ALL' | 'MERGE_COLUMNS' | 'MERGE_ROWS';

export function mergeCells(sheet: SheetState, area: Rect, type: MergeType): void {
  const pieces: Rect[] = [];
  if (type === 'MERGE_ALL') pieces.push(area);
  else if (type === 'MERGE_ROWS') {
    for (let row = area.startRow; row < area.endRow; row++) pieces.push({ ...area, startRow: row, endRow: row + 1 });
  } else {
    for (let at = area.startColumn; at < area.endColumn; at++)
      pieces.push({ ...area, startColumn: at, endColumn: at + 1 });
  }
  // assumed: a merge that takes only a part of another merge is refused [probes/merge-partly.gs]
  if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge))) {
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  }
  if (
    crossesFrozen(sheet.frozenRows, area.startRow, area.endRow) ||
    crossesFrozen(sheet.frozenColumns, area.startColumn, area.endColumn)
  ) {
    throw invalid("You can't merge frozen and non-frozen cells.");
  }
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  for (const piece of pieces) {
    const cells = (piece.endRow - piece.startRow) * (piece.endColumn - piece.startColumn);
    if (cells < 2) continue;
    sheet.merges.push(piece);
    const corner = { ...piece, endRow: piece.startRow + 1, endColumn: piece.startColumn + 1 };
    const kept = sheet.rows[corner.startRow]?.cells[corner.startColumn];
    // assumed: of merged cells only the content of the top-left one stays [probes/merge-content.gs]
    editFilled(sheet, piece, (cell) => (cell === kept ? cell : withoutContent(cell)));
  }
}

const crossesFrozen = (frozen: number, start: number, end: number) => start < frozen && frozen < end;

export function unmergeCells(sheet: SheetState, area: Rect): void {
  if (sheet.merges.some((merge) => intersection(merge, area) && !contains(area, merge))) {
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
}

/** The merge that a cell belongs to. */
export const mergeAt = (sheet: SheetState, row: number, column: number): Rect | undefined =>
  sheet.merges.find(
    (one) => row >= one.startRow && row < one.endRow && column >= one.startColumn && column < one.endColumn,
  );
