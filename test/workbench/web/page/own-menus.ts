// The acts of Sheets' own menus that an office needs: rows, columns, sorting. Done in the office, with the person's rights.

import type { Area } from '../port';
import { columnName } from './a1';
import type { App } from './app';
import type { Typed } from './grid/relay';
import type { Item } from './parts/popup-menu';
import { words } from './words';

function here(app: App) {
  const { sheet } = app.state;
  const area = app.state.selection[0];
  return sheet && area ? { sheetId: sheet.id, area } : undefined;
}

function insertRows(app: App, where: 'above' | 'below'): void {
  const at = here(app);
  if (!at) return;
  const { startRow, endRow } = at.area;
  const before = where === 'above' ? startRow : endRow;
  void app.sheetAct({ do: 'insertRows', sheetId: at.sheetId, before, count: endRow - startRow });
}

function insertColumns(app: App, where: 'left' | 'right'): void {
  const at = here(app);
  if (!at) return;
  const { startColumn, endColumn } = at.area;
  const before = where === 'left' ? startColumn : endColumn;
  void app.sheetAct({ do: 'insertColumns', sheetId: at.sheetId, before, count: endColumn - startColumn });
}

function deleteLines(app: App, what: 'deleteRows' | 'deleteColumns'): void {
  const at = here(app);
  if (!at) return;
  const { startRow, endRow, startColumn, endColumn } = at.area;
  const [start, end] = what === 'deleteRows' ? [startRow, endRow] : [startColumn, endColumn];
  void app.sheetAct({ do: what, sheetId: at.sheetId, start, count: end - start });
}

/** What an area holds, as the typing that empties it. */
export function filledCells(app: App, area: Area): Typed[] {
  const cells: Typed[] = [];
  for (let row = area.startRow; row < area.endRow; row += 1)
    for (let column = area.startColumn; column < area.endColumn; column += 1)
      if (app.grid?.cell(row, column)) cells.push({ row, column, text: '' });
  return cells;
}

function clear(app: App): void {
  const at = here(app);
  const cells = at ? filledCells(app, at.area) : [];
  if (at && cells.length > 0) void app.type(at.sheetId, cells);
}

function sort(app: App, ascending: boolean): void {
  const at = here(app);
  if (at) void app.sheetAct({ do: 'sort', sheetId: at.sheetId, column: at.area.startColumn, ascending });
}

const letter = (app: App) => columnName(here(app)?.area.startColumn ?? 0);

const rows = (app: App): Item[] => [
  { caption: words.rowAbove, act: () => insertRows(app, 'above') },
  { caption: words.rowBelow, act: () => insertRows(app, 'below') },
];

const columns = (app: App): Item[] => [
  { caption: words.columnLeft, act: () => insertColumns(app, 'left') },
  { caption: words.columnRight, act: () => insertColumns(app, 'right') },
];

const deletions = (app: App): Item[] => [
  { caption: words.clearCells, act: () => clear(app) },
  { caption: words.deleteRows, act: () => deleteLines(app, 'deleteRows') },
  { caption: words.deleteColumns, act: () => deleteLines(app, 'deleteColumns') },
];

const sorting = (app: App): Item[] => [
  { caption: words.sortUp(letter(app)), act: () => sort(app, true) },
  { caption: words.sortDown(letter(app)), act: () => sort(app, false) },
];

export const ownMenus = (app: App) => [
  { name: words.edit, items: () => deletions(app) },
  { name: words.insert, items: (): Item[] => [...rows(app), 'separator', ...columns(app)] },
  { name: words.data, items: () => sorting(app) },
];

export const cellMenu = (app: App): Item[] => [
  ...rows(app),
  'separator',
  ...columns(app),
  'separator',
  ...deletions(app),
  'separator',
  ...sorting(app),
];
