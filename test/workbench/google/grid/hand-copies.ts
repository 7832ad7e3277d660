// People's acts that carry cells to other cells: copy, cut, fill down, find and replace.
import { cellAt, editArea, editFilled } from './cells';
import { displayValue } from './display';
import type { Edit } from './edit';
import { enterTyped, withContent } from './enter';
import { copiedCell, moveReferences } from './formulas/references';
import { requireInside } from './hand';
import { requireWrite } from './protection';
import { contains, type Rect, rect } from './rect';
import type { Cell, OpenRect, SheetState } from './state';
import { formatOf, withStyleId } from './styles';
import { requireValid } from './validation';

/** Ctrl+V after Ctrl+C, or one of the two first entries of "Paste special". */
export type Pasted = 'all' | 'values' | 'format';

function cellsIn(sheet: SheetState, area: Rect): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  for (let row = area.startRow; row < area.endRow; row++) {
    const line: (Cell | null)[] = [];
    for (let column = area.startColumn; column < area.endColumn; column++) line.push(cellAt(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

function pasted(before: Cell | null, copy: Cell | null, what: Pasted): Cell | null {
  if (what === 'format') return withStyleId(before, copy?.style);
  // documented: values pasted alone bring neither formulas nor formats
  // [S/reference/rest/v4/spreadsheets/request#pastetype]
  if (what === 'values') return withContent(before, shownOnly(copy));
  return copy;
}

function shownOnly(copy: Cell | null): Pick<Cell, 'value' | 'error'> {
  if (copy?.error !== undefined) return { error: copy.error };
  return copy?.value === undefined ? {} : { value: copy.value };
}

export function copyArea(edit: Edit, sheet: SheetState, from: Rect, row: number, column: number, what: Pasted): Rect {
  requireInside(sheet, from);
  const area = rect(row, column, from.endRow - from.startRow, from.endColumn - from.startColumn);
  requireInside(sheet, area);
  requireWrite(sheet, area, edit.author);
  const copied = cellsIn(sheet, from);
  const [down, across] = [row - from.startRow, column - from.startColumn];
  editArea(sheet, area, (cell, atRow, atColumn) => {
    const source = copied[atRow - row]?.[atColumn - column] ?? null;
    // documented: a pasted formula refers to the cells that lie as its own did, unless a dollar fixes them
    // [support.google.com/docs/answer/46977]
    const next = pasted(cell, copiedCell(source, edit.locale, down, across), what);
    if (what === 'values') requireValid(edit.book, sheet, atRow, atColumn, next);
    return next;
  });
  return area;
}

/** Ctrl+X and Ctrl+V. Protections, row metadata and named ranges stay where they are. */
export function cutArea(edit: Edit, sheet: SheetState, from: Rect, row: number, column: number): Rect {
  requireInside(sheet, from);
  const area = rect(row, column, from.endRow - from.startRow, from.endColumn - from.startColumn);
  requireInside(sheet, area);
  requireWrite(sheet, from, edit.author);
  requireWrite(sheet, area, edit.author);
  const carried = cellsIn(sheet, from);
  const [down, across] = [row - from.startRow, column - from.startColumn];
  editFilled(sheet, from, () => null);
  editArea(sheet, area, (_cell, atRow, atColumn) => carried[atRow - row]?.[atColumn - column] ?? null);
  const moved = (found: OpenRect): OpenRect => {
    const { startRow, endRow = (startRow ?? 0) + 1, startColumn, endColumn = (startColumn ?? 0) + 1 } = found;
    const inside =
      startRow !== undefined &&
      startColumn !== undefined &&
      contains(from, { startRow, endRow, startColumn, endColumn });
    return inside ? shifted(found, down, across) : found;
  };
  // assumed: formulas that refer to cells that are cut and pasted follow them [probes/cut-and-paste.gs]
  moveReferences(edit.book, sheet, moved);
  return area;
}

function shifted(area: OpenRect, down: number, across: number): OpenRect {
  const by = (value: number | undefined, step: number) => (value === undefined ? undefined : value + step);
  const [startRow, endRow] = [by(area.startRow, down), by(area.endRow, down)];
  const [startColumn, endColumn] = [by(area.startColumn, across), by(area.endColumn, across)];
  return {
    ...(startRow !== undefined && { startRow }),
    ...(endRow !== undefined && { endRow }),
    ...(startColumn !== undefined && { startColumn }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

/** Ctrl+D: the first row of the area over the others, with looks, rules and notes. */
export function fillDown(edit: Edit, sheet: SheetState, area: Rect): Rect {
  requireInside(sheet, area);
  const filled = { ...area, startRow: area.startRow + 1 };
  requireWrite(sheet, filled, edit.author);
  const [first = []] = cellsIn(sheet, { ...area, endRow: area.startRow + 1 });
  editArea(sheet, filled, (_cell, row, column) =>
    copiedCell(first[column - area.startColumn] ?? null, edit.locale, row - area.startRow, 0),
  );
  return filled;
}

export interface Search {
  find: string;
  replace: string;
  matchCase?: boolean;
  entireCell?: boolean;
}

/** Edit > Find and replace, in one tab. What it puts is taken as if typed; formulas are not searched. Answers how many cells changed. */
export function findReplace(edit: Edit, sheet: SheetState, search: Search): number {
  const pattern = new RegExp(search.find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), search.matchCase ? 'g' : 'gi');
  const hits: { row: number; column: number; text: string }[] = [];
  sheet.rows.forEach((line, row) => {
    line?.cells.forEach((cell, column) => {
      if (cell?.value === undefined || cell.formula !== undefined) return;
      const text = displayValue(cell.value, formatOf(edit.book, cell), edit.locale);
      const matches = [...text.matchAll(pattern)];
      const whole = matches.length === 1 && matches[0]?.[0] === text;
      if (matches.length === 0 || (search.entireCell && !whole)) return;
      hits.push({ row, column, text: text.replace(pattern, () => search.replace) });
    });
  });
  for (const { row, column } of hits) requireWrite(sheet, rect(row, column), edit.author);
  for (const { row, column, text } of hits) {
    editArea(sheet, rect(row, column), (cell) => {
      const next = enterTyped(edit, cell, text);
      requireValid(edit.book, sheet, row, column, next);
      return next;
    });
  }
  return hits.length;
}
