// batchUpdate: findReplace.
import { editArea } from '../../grid/cells';
import type { Edit } from '../../grid/edit';
import { enterTyped } from '../../grid/enter';
import { invalid, notSimulated } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { close, rect } from '../../grid/rect';
import type { Cell } from '../../grid/state';
import { shownText } from './cell-json';
import { areaOf, type GridRange, requirePlace, requireTab } from './places';

interface FindReplace {
  find?: string;
  replacement?: string;
  matchCase?: boolean;
  matchEntireCell?: boolean;
  searchByRegex?: boolean;
  includeFormulas?: boolean;
  range?: GridRange;
  sheetId?: number;
  allSheets?: boolean;
}

export function findReplaceRequest(edit: Edit, request: FindReplace) {
  const { find = '', replacement = '', includeFormulas = false } = request;
  if (find === '') throw invalid('The find string must not be empty.');
  if (request.searchByRegex) throw notSimulated('findReplace by regular expression');
  const count = { valuesChanged: 0, formulasChanged: 0, rowsChanged: 0, sheetsChanged: 0, occurrencesChanged: 0 };
  for (const { sheet, area } of scope(edit, request)) {
    const rows = new Set<number>();
    const held = { ...area, endRow: Math.min(area.endRow, sheet.rows.length) };
    editArea(sheet, held, (cell, row, column) => {
      const formula = cell?.formula;
      // documented: batchUpdate findReplace passes over formulas unless includeFormulas is set
      // [S/reference/rest/v4/spreadsheets/request]
      if (cell === null || (formula !== undefined && !includeFormulas)) return cell;
      const before = formula ?? textOf(edit, cell);
      const [after, times] = replaced(before, find, replacement, request);
      if (times === 0) return cell;
      requireWrite(sheet, rect(row, column), edit.author);
      count.occurrencesChanged += times;
      if (formula === undefined) count.valuesChanged += 1;
      else count.formulasChanged += 1;
      rows.add(row);
      return enterTyped(edit, cell, after);
    });
    count.rowsChanged += rows.size;
    if (rows.size > 0) count.sheetsChanged += 1;
  }
  return { findReplace: Object.fromEntries(Object.entries(count).filter(([, changed]) => changed > 0)) };
}

const textOf = (edit: Edit, cell: Cell) =>
  typeof cell.value === 'string' ? cell.value : shownText(edit.book, cell, edit.locale);

function scope(edit: Edit, { range, sheetId, allSheets }: FindReplace) {
  if (allSheets) return edit.book.sheets.map((sheet) => ({ sheet, area: close({}, sheet) }));
  if (range) {
    const place = requirePlace(edit.book, range);
    return [{ sheet: place.sheet, area: areaOf(place) }];
  }
  if (sheetId === undefined) throw invalid('One of range, sheetId and allSheets must be set.');
  const sheet = requireTab(edit.book, sheetId);
  return [{ sheet, area: close({}, sheet) }];
}

function replaced(text: string, find: string, replacement: string, how: FindReplace): [string, number] {
  const same = (part: string) => (how.matchCase ? part === find : part.toLowerCase() === find.toLowerCase());
  if (how.matchEntireCell) return same(text) ? [replacement, 1] : [text, 0];
  let after = '';
  let times = 0;
  for (let at = 0; at < text.length; ) {
    const found = same(text.slice(at, at + find.length));
    after += found ? replacement : (text[at] ?? '');
    at += found ? find.length : 1;
    times += found ? 1 : 0;
  }
  return [after, times];
}
