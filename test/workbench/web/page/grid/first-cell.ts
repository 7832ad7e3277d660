// The cell a tab opens with: the first one that can be seen below the frozen rows.
import type { Area, SheetView } from '../../port';

function firstShown(from: number, hidden: readonly number[]): number {
  let index = from;
  while (hidden.includes(index)) index += 1;
  return index;
}

export function firstCell(sheet: SheetView): Area {
  const row = firstShown(sheet.frozenRows, sheet.hiddenRows);
  const column = firstShown(0, sheet.hiddenColumns);
  return { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
}
