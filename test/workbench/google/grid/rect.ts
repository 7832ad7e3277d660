// Rectangles of cells: zero-based, end exclusive; open ones leave out the sides they do not bound.
import type { OpenRect, SheetState } from './state';

export type Rect = Required<OpenRect>;

export const rect = (startRow: number, startColumn: number, rows = 1, columns = 1): Rect => ({
  startRow,
  endRow: startRow + rows,
  startColumn,
  endColumn: startColumn + columns,
});

export const rowsOf = (area: Rect) => area.endRow - area.startRow;
export const columnsOf = (area: Rect) => area.endColumn - area.startColumn;
export const cellsOf = (area: Rect) => Math.max(0, rowsOf(area)) * Math.max(0, columnsOf(area));

/** The sheet's own bounds fill in what is open; nothing reaches outside the sheet. */
export function close(area: OpenRect, sheet: SheetState): Rect {
  return {
    startRow: Math.min(area.startRow ?? 0, sheet.rowCount),
    endRow: Math.min(area.endRow ?? sheet.rowCount, sheet.rowCount),
    startColumn: Math.min(area.startColumn ?? 0, sheet.columnCount),
    endColumn: Math.min(area.endColumn ?? sheet.columnCount, sheet.columnCount),
  };
}

export function overlap(a: OpenRect, b: OpenRect): boolean {
  return (
    (a.startRow ?? 0) < (b.endRow ?? Infinity) &&
    (b.startRow ?? 0) < (a.endRow ?? Infinity) &&
    (a.startColumn ?? 0) < (b.endColumn ?? Infinity) &&
    (b.startColumn ?? 0) < (a.endColumn ?? Infinity)
  );
}

export function contains(outer: OpenRect, inner: OpenRect): boolean {
  return (
    (outer.startRow ?? 0) <= (inner.startRow ?? 0) &&
    (outer.endRow ?? Infinity) >= (inner.endRow ?? Infinity) &&
    (outer.startColumn ?? 0) <= (inner.startColumn ?? 0) &&
    (outer.endColumn ?? Infinity) >= (inner.endColumn ?? Infinity)
  );
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const both = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return both.startRow < both.endRow && both.startColumn < both.endColumn ? both : undefined;
}

/** What is left of `area` outside all `holes`. */
export function subtract(area: Rect, holes: readonly Rect[]): Rect[] {
  let left = [area];
  for (const hole of holes) {
    left = left.flatMap((piece) => {
      const cut = intersection(piece, hole);
      if (!cut) return [piece];
      return [
        { ...piece, endRow: cut.startRow },
        { ...piece, startRow: cut.endRow },
        { ...piece, startRow: cut.startRow, endRow: cut.endRow, endColumn: cut.startColumn },
        { ...piece, startRow: cut.startRow, endRow: cut.endRow, startColumn: cut.endColumn },
      ].filter((rest) => cellsOf(rest) > 0);
    });
  }
  return left;
}
