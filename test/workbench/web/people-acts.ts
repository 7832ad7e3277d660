// What a person does in the grid of the page, done in the workbook with that person's rights, and followed by what it fires.
import type { ActResult, At } from '../google/grid/acts';
import { cellAt, hasContent } from '../google/grid/cells';
import type { Rect } from '../google/grid/rect';
import { findSheet } from '../google/grid/tabs';
import { createHands } from '../google/hands';
import type { World } from '../google/world';
import type { Happening } from '../office/contract';
import type { SheetAct } from './port';
import type { TypedCell } from './shown-office';

function boundsOf(cells: readonly TypedCell[]): Rect {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows) + 1,
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns) + 1,
  };
}

/** The texts of a whole rectangle, or nothing when the cells do not fill one. */
function block(cells: readonly TypedCell[], area: Rect): string[][] | undefined {
  const width = area.endColumn - area.startColumn;
  if (cells.length !== (area.endRow - area.startRow) * width) return undefined;
  const lines: string[][] = Array.from({ length: area.endRow - area.startRow }, () => []);
  for (const { row, column, text } of cells) {
    const line = lines[row - area.startRow];
    if (line) line[column - area.startColumn] = text;
  }
  return lines;
}

export function peopleActs(world: World) {
  /** Runs that an act fired and that failed: Sheets hides them, a workbench does not. */
  let failures: Happening[] = [];
  const acts = createHands(world, (ran) => {
    for (const { ok, functionName, error, killed } of ran)
      if (!ok) failures.push({ kind: 'toast', title: functionName, message: killed ?? error?.message ?? '' });
  });

  function told(...results: ActResult[]): Happening[] {
    const refused = results.flatMap((result): Happening[] =>
      result.ok ? [] : [{ kind: 'refused', message: result.refused }],
    );
    const failed = failures;
    failures = [];
    return [...refused.slice(0, 1), ...failed];
  }

  /** Whether everything written inside `area` is among `cells`: then clearing them is clearing the area. */
  function coversAll({ bookId, sheetId }: At, area: Rect, cells: readonly TypedCell[]): boolean {
    const sheet = findSheet(world.books.get(bookId), sheetId);
    const known = new Set(cells.map(({ row, column }) => `${row}:${column}`));
    for (let row = area.startRow; sheet && row < area.endRow; row += 1)
      for (let column = area.startColumn; column < area.endColumn; column += 1)
        if (hasContent(cellAt(sheet, row, column)) && !known.has(`${row}:${column}`)) return false;
    return true;
  }

  return {
    type(email: string, at: At, cells: readonly TypedCell[]): Happening[] {
      const [only, ...more] = cells;
      if (!only) return [];
      const area = boundsOf(cells);
      if (cells.every(({ text }) => text === '') && coversAll(at, area, cells))
        return told(acts.clearContents(email, at, area));
      if (more.length === 0) return told(acts.typeCell(email, at, only.row, only.column, only.text));
      const texts = block(cells, area);
      if (texts) return told(acts.paste(email, at, area.startRow, area.startColumn, texts, true));
      return told(...cells.map(({ row, column, text }) => acts.typeCell(email, at, row, column, text)));
    },
    act(email: string, bookId: string, act: SheetAct): Happening[] {
      const at = { bookId, sheetId: act.sheetId };
      switch (act.do) {
        case 'insertRows':
          return told(acts.insertRows(email, at, act.before, act.count));
        case 'insertColumns':
          return told(acts.insertColumns(email, at, act.before, act.count));
        case 'deleteRows':
          return told(acts.deleteRows(email, at, act.start, act.count));
        case 'deleteColumns':
          return told(acts.deleteColumns(email, at, act.start, act.count));
        case 'copyRows':
          return told(acts.pasteRows(email, at, act.from, act.count, act.to));
        case 'moveColumns':
          return told(acts.moveColumns(email, at, act.start, act.count, act.to));
        case 'sort':
          return told(acts.sortRange(email, at, act));
        case 'renameTab':
          return told(acts.renameTab(email, at, act.title));
        case 'hideTab':
          return told(acts.hideTab(email, at, act.hidden));
        case 'toggleGroup': {
          const { of, start, end, depth } = act.group;
          return told(acts.toggleGroup(email, at, of === 'rows' ? 'ROWS' : 'COLUMNS', { start, end, depth }));
        }
      }
    },
  };
}
