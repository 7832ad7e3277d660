// People's acts on whole tabs, and what the menus Data and View do to one.
import { lastColumn, lastRow } from './cells';
import { span } from './dimensions';
import type { Edit } from './edit';
import { clearFilter, setFilter } from './filter';
import { invalid } from './grid-error';
import { groupsOf, setCollapsed, setLook } from './lines';
import { requireSheetLook, requireWrite, requireWriter } from './protection';
import type { Rect } from './rect';
import type { Dimension } from './shift';
import { type SortBy, sortArea } from './sort';
import type { SheetState } from './state';
import { addSheet, deleteSheet, moveSheet, renameSheet, setHidden } from './tabs';

export function hideLines(
  edit: Edit,
  sheet: SheetState,
  dimension: Dimension,
  start: number,
  count: number,
  hidden: boolean,
): void {
  requireWrite(sheet, span(dimension, start, start + count), edit.author);
  setLook(sheet, dimension, start, start + count, { hidden });
}

export function toggleGroup(
  edit: Edit,
  sheet: SheetState,
  dimension: Dimension,
  wanted: { start: number; end: number; depth: number },
): void {
  requireWriter(edit.author);
  const group = groupsOf(sheet, dimension).find(
    (one) => one.start === wanted.start && one.end === wanted.end && one.depth === wanted.depth,
  );
  if (!group) throw invalid('There is no such group.');
  setCollapsed(sheet, dimension, wanted, !group.collapsed);
}

const dataBelow = (sheet: SheetState, startRow: number): Rect => ({
  startRow,
  endRow: Math.max(startRow + 1, lastRow(sheet)),
  startColumn: 0,
  endColumn: Math.max(1, lastColumn(sheet)),
});

/** "Sort sheet A to Z": every row below the frozen ones; with an area, "Sort range". */
export function sort(edit: Edit, sheet: SheetState, by: SortBy, area?: Rect): void {
  const whole = { startRow: sheet.frozenRows, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
  sortArea(edit, sheet, area ?? whole, [by]);
}

export function filter(edit: Edit, sheet: SheetState, hiddenValues: Record<number, string[]>, area?: Rect): void {
  requireSheetLook(sheet, edit.author);
  const criteria = Object.entries(hiddenValues).map(([column, hidden]) => ({
    column: Number(column),
    hiddenValues: hidden,
  }));
  setFilter(edit.book, sheet, {
    area: area ?? dataBelow(sheet, Math.max(0, sheet.frozenRows - 1)),
    sortSpecs: [],
    criteria,
  });
}

export function unfilter(edit: Edit, sheet: SheetState): void {
  requireSheetLook(sheet, edit.author);
  clearFilter(sheet);
}

export function addTab(edit: Edit, title?: string): void {
  addSheet(edit, { title });
}

export function rename(edit: Edit, sheet: SheetState, title: string): void {
  requireSheetLook(sheet, edit.author);
  renameSheet(edit, sheet, title);
}

export function moveTab(edit: Edit, sheet: SheetState, index: number): void {
  requireWriter(edit.author);
  moveSheet(edit.book, sheet, index);
}

export function hide(edit: Edit, sheet: SheetState, hidden: boolean): void {
  requireSheetLook(sheet, edit.author);
  setHidden(edit, sheet, hidden);
}

export function remove(edit: Edit, sheet: SheetState): void {
  deleteSheet(edit, sheet);
}
