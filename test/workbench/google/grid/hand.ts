// People's acts on cells, rows and columns: what a hand at the keyboard changes, after the rights were checked.
import { cellAt, editArea, editFilled, editRow, setCellIn, withoutContent } from './cells';
import { appendLines, countOf, deleteLines, insertLines, moveLines } from './dimensions';
import type { Edit } from './edit';
import { enterTyped, withContent } from './enter';
import { copiedCell } from './formulas/references';
import { invalid } from './grid-error';
import { mergeAt } from './merges';
import { requireWrite } from './protection';
import { type Rect, rect } from './rect';
import type { Dimension } from './shift';
import type { Cell, SheetState } from './state';
import { ruleOf, styleOf, withRuleId, withStyle } from './styles';
import { checkboxValues, isCheckbox, requireValid } from './validation';

/** A place outside the tab cannot be reached by hand. */
export function requireInside(sheet: SheetState, area: Rect): void {
  if (area.startRow < 0 || area.startColumn < 0 || area.endRow > sheet.rowCount || area.endColumn > sheet.columnCount) {
    throw invalid('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function putCell(
  edit: Edit,
  sheet: SheetState,
  row: number,
  column: number,
  make: (cell: Cell | null) => Cell | null,
): void {
  const area = rect(row, column);
  requireInside(sheet, area);
  requireWrite(sheet, area, edit.author);
  const next = make(cellAt(sheet, row, column));
  if (next?.formula === undefined) requireValid(edit.book, sheet, row, column, next);
  editRow(sheet, row, (cells) => setCellIn(cells, column, next));
  if (next?.formula === undefined) return;
  edit.settle();
  // assumed: a typed formula is judged by its result where the cell has a validation rule that rejects
  // [probes/validate-formula.gs]
  requireValid(edit.book, sheet, row, column, cellAt(sheet, row, column));
}

/** Typing into merged cells reaches their top-left one. */
export function typeText(edit: Edit, sheet: SheetState, row: number, column: number, text: string): void {
  const merge = mergeAt(sheet, row, column);
  putCell(edit, sheet, merge?.startRow ?? row, merge?.startColumn ?? column, (cell) => enterTyped(edit, cell, text));
}

export function toggle(edit: Edit, sheet: SheetState, row: number, column: number): void {
  putCell(edit, sheet, row, column, (cell) => {
    const rule = ruleOf(edit.book, cell);
    if (!rule || !isCheckbox(rule)) throw invalid('There is no checkbox in this cell.');
    const { on, off } = checkboxValues(rule);
    return withContent(cell, { value: String(cell?.value) === String(on) ? off : on });
  });
}

export function putChip(
  edit: Edit,
  sheet: SheetState,
  row: number,
  column: number,
  chip: { title: string; uri: string },
): Rect {
  putCell(edit, sheet, row, column, (cell) => ({
    ...withContent(cell, { value: chip.title }),
    // documented: a file chip has the title of its file as value and keeps the link in its chip run alone
    // [S/guides/chips]
    chips: [{ chip: { richLinkProperties: { uri: chip.uri } } }],
  }));
  return rect(row, column);
}

export function pasteText(
  edit: Edit,
  sheet: SheetState,
  row: number,
  column: number,
  values: readonly (readonly string[])[],
  textOnly: boolean,
): Rect {
  const width = values.reduce((most, line) => Math.max(most, line.length), 1);
  const area = rect(row, column, Math.max(1, values.length), width);
  // assumed: a paste past the last column of a tab adds columns [probes/paste-past-the-end.gs]
  if (area.endColumn > sheet.columnCount) appendLines(edit, sheet, 'COLUMNS', area.endColumn - sheet.columnCount);
  if (area.endRow > sheet.rowCount) appendLines(edit, sheet, 'ROWS', area.endRow - sheet.rowCount);
  requireWrite(sheet, area, edit.author);
  editArea(sheet, area, (cell, atRow, atColumn) => {
    const text = values[atRow - row]?.[atColumn - column];
    if (text === undefined) return cell;
    const next = enterTyped(edit, textOnly ? cell : bare(edit, cell), text);
    if (textOnly) requireValid(edit.book, sheet, atRow, atColumn, next);
    return next;
  });
  return area;
}

function bare(edit: Edit, cell: Cell | null): Cell | null {
  const { numberFormat: _, ...style } = styleOf(edit.book, cell) ?? {};
  // reported: a paste wipes number format, dropdown and checkbox of the cells it hits
  // [engagehumans.com/docs/how-copy-paste-works]
  return withRuleId(withStyle(edit.book, cell, style), undefined);
}

export function pasteRows(edit: Edit, sheet: SheetState, from: number, count: number, to: number): Rect {
  const area: Rect = { startRow: to, endRow: to + count, startColumn: 0, endColumn: sheet.columnCount };
  requireInside(sheet, { ...area, startRow: from, endRow: from + count });
  if (area.endRow > sheet.rowCount) appendLines(edit, sheet, 'ROWS', area.endRow - sheet.rowCount);
  requireWrite(sheet, area, edit.author);
  const copied = Array.from({ length: count }, (_, index) => sheet.rows[from + index]?.cells ?? []);
  copied.forEach((cells, index) => {
    editRow(sheet, to + index, (target) => {
      target.length = 0;
      // documented: a row pasted over another brings no developer metadata along [S/guides/metadata]
      target.push(...cells.map((cell) => copiedCell(cell, edit.locale, to - from, 0)));
    });
  });
  return area;
}

export function clearArea(edit: Edit, sheet: SheetState, area: Rect): Rect {
  requireInside(sheet, area);
  requireWrite(sheet, area, edit.author);
  editFilled(sheet, area, (cell) => {
    const rule = ruleOf(edit.book, cell);
    // assumed: the delete key unticks a checkbox instead of taking it away [probes/delete-checkbox.gs]
    return rule && isCheckbox(rule) ? withContent(cell, { value: checkboxValues(rule).off }) : withoutContent(cell);
  });
  return area;
}

export function insert(edit: Edit, sheet: SheetState, dimension: Dimension, before: number, count: number): void {
  if (before < 0 || before > countOf(sheet, dimension) || count < 1)
    throw invalid('This row or column does not exist.');
  // A person's "insert above" takes the looks of the line clicked on; at the end there is only the one before.
  insertLines(edit, sheet, dimension, before, count, before < countOf(sheet, dimension) ? 'after' : 'before');
}

export function remove(edit: Edit, sheet: SheetState, dimension: Dimension, start: number, count: number): void {
  if (start < 0 || count < 1 || start + count > countOf(sheet, dimension))
    throw invalid('This row or column does not exist.');
  deleteLines(edit, sheet, dimension, start, start + count);
}

export function move(
  edit: Edit,
  sheet: SheetState,
  dimension: Dimension,
  start: number,
  count: number,
  to: number,
): void {
  const total = countOf(sheet, dimension);
  if (start < 0 || start + count > total || to < 0 || to > total) throw invalid('This row or column does not exist.');
  moveLines(edit, sheet, dimension, start, start + count, to);
}

/** What an edit event tells of a cell: texts and numbers as text, dates as their serial number, checkboxes as TRUE or FALSE. */
export function eventValue(cell: Cell | null): string | undefined {
  if (cell?.error !== undefined) return cell.error;
  if (typeof cell?.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return cell?.value === undefined ? undefined : String(cell.value);
}
