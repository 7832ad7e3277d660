// Sorting rows of a range. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#sortrangerequest
import { editRow, hasContent, putRow, setCellIn } from './cells';
import type { Edit } from './edit';
import { copiedCell } from './formulas/references';
import { requireWrite } from './protection';
import type { Rect } from './rect';
import type { Cell, Row, SheetState } from './state';

export interface SortBy {
  column: number;
  ascending: boolean;
}

const collator = new Intl.Collator('en', { numeric: false, sensitivity: 'base' });

/** Numbers and dates, then text, then booleans, then errors; empties last in either direction. */
const rank = (cell: Cell | null) => {
  if (cell?.error !== undefined) return 3;
  if (typeof cell?.value === 'number') return 0;
  // assumed: an ascending sort puts numbers before texts and texts before booleans [probes/sort-kinds.gs]
  return typeof cell?.value === 'string' ? 1 : 2;
};

function compareCells(a: Cell | null, b: Cell | null, ascending: boolean): number {
  const [emptyA, emptyB] = [!hasContent(a), !hasContent(b)];
  // assumed: empty cells come last in either direction of a sort [probes/sort-empties.gs]
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  const order = rank(a) - rank(b) || compareValues(a?.value, b?.value);
  return ascending ? order : -order;
}

function compareValues(a: Cell['value'], b: Cell['value']): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a ?? 0) - Number(b ?? 0);
}

/**
 * Contents, formats, rules and notes change rows; heights, hiding and protections stay where they are.
 * Row metadata goes along when the range holds everything that these rows contain.
 */
export function sortArea(edit: Edit, sheet: SheetState, area: Rect, by: readonly SortBy[]): void {
  requireWrite(sheet, area, edit.author);
  const rows: (Row | null)[] = [];
  for (let row = area.startRow; row < area.endRow; row++) rows.push(sheet.rows[row] ?? null);
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const { column, ascending } of by) {
      const difference = compareCells(rows[a]?.cells[column] ?? null, rows[b]?.cells[column] ?? null, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const whole = rows.every((row) => row === null || holdsAll(row, area));
  order.forEach((from, index) => {
    if (from === index) return;
    const target = area.startRow + index;
    const source = rows[from] ?? null;
    if (source || sheet.rows[target]) {
      editRow(sheet, target, (cells) => {
        for (let column = area.startColumn; column < area.endColumn; column++) {
          // assumed: a sorted row takes its formulas along, with references as they read in the new row [probes/sort-with-formulas.gs]
          const cell = copiedCell(source?.cells[column] ?? null, edit.locale, target - area.startRow - from, 0);
          if (cell || cells[column]) setCellIn(cells, column, cell);
        }
      });
    }
    // assumed: developer metadata of a row goes with it when whole rows are sorted [probes/sort-metadata.gs]
    if (whole) moveTags(sheet, target, source);
  });
}

function holdsAll(row: Row, area: Rect): boolean {
  return row.cells.every(
    (cell, column) => !hasContent(cell) || (column >= area.startColumn && column < area.endColumn),
  );
}

function moveTags(sheet: SheetState, target: number, source: Row | null): void {
  const row = sheet.rows[target];
  if (!row?.metadata && !source?.metadata) return;
  const { metadata: _, ...rest } = row ?? { cells: [] };
  putRow(sheet, target, source?.metadata ? { ...rest, metadata: source.metadata } : rest);
}
