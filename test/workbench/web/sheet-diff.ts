// What changed in a tab since a window last saw it: a few cells, or enough to draw it anew.
import type { CellPatch, News, SheetView } from './port';

/** Beyond this a new drawing is cheaper than patches. */
const manyCells = 3_000;

const frameOf = ({ cells, styles, ...frame }: SheetView) => JSON.stringify(frame);

/** Kept for each window: comparing texts is quicker than comparing trees. */
export interface Seen {
  sheetId: number;
  frame: string;
  rows: Map<number, string>;
  sheet: SheetView;
}

export function see(sheet: SheetView): Seen {
  const rows = new Map(Object.entries(sheet.cells).map(([row, cells]) => [Number(row), JSON.stringify(cells)]));
  return { sheetId: sheet.id, frame: frameOf(sheet), rows, sheet };
}

function changedCells(before: Seen, after: Seen): CellPatch[] {
  const patches: CellPatch[] = [];
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    if (before.rows.get(row) === after.rows.get(row)) continue;
    const old = before.sheet.cells[row] ?? {};
    const now = after.sheet.cells[row] ?? {};
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const column = Number(key);
      const cell = now[column];
      if (JSON.stringify(old[column]) === JSON.stringify(cell)) continue;
      patches.push({ row, column, ...(cell && { cell }) });
    }
  }
  return patches;
}

/** `again`: cells the person just typed into, told even when unchanged, because the grid shows the typing. */
export function sheetNews(
  before: Seen | undefined,
  after: Seen,
  again: readonly { row: number; column: number }[],
): News | undefined {
  if (before?.sheetId !== after.sheetId || before.frame !== after.frame) return { kind: 'sheet', sheet: after.sheet };
  const patches = changedCells(before, after);
  if (patches.length > manyCells) return { kind: 'sheet', sheet: after.sheet };
  const told = new Set(patches.map(({ row, column }) => `${row}:${column}`));
  for (const { row, column } of again) {
    if (told.has(`${row}:${column}`)) continue;
    const cell = after.sheet.cells[row]?.[column];
    patches.push({ row, column, ...(cell && { cell }) });
  }
  if (patches.length === 0) return undefined;
  return { kind: 'cells', sheetId: after.sheetId, styles: after.sheet.styles, cells: patches };
}
