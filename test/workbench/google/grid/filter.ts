// The basic filter of a tab: which rows it hides: the Sheets API's BasicFilter and FilterCriteria.
import { displayValue } from './display';
import { notSimulated } from './grid-error';
import { setLook } from './lines';
import { localeData } from './locales';
import { type Author, requireWrite } from './protection';
import { close } from './rect';
import type { BasicFilter, BookState, BooleanCondition, Cell, OpenRect, SheetState } from './state';
import { formatOf } from './styles';

/** For scripts and for the API: who may set, change or clear a filter over these cells. */
export function requireFilter(sheet: SheetState, area: OpenRect, author: Author): void {
  // assumed: batchUpdate setBasicFilter and Range.createFilter are refused over a range that is protected against their caller
  // [probes/filter-protected.gs]
  requireWrite(sheet, area, author);
}

export function setFilter(book: BookState, sheet: SheetState, filter: BasicFilter): void {
  sheet.filter = filter;
  applyFilter(book, sheet);
}

export function clearFilter(sheet: SheetState): void {
  delete sheet.filter;
  showAll(sheet);
}

function showAll(sheet: SheetState): void {
  sheet.rows.forEach((row, index) => {
    if (row?.filtered) setLook(sheet, 'ROWS', index, index + 1, { filtered: false });
  });
}

/** As in a real sheet, rows are judged when the filter is set, not when a cell changes later. The first row is the header. */
export function applyFilter(book: BookState, sheet: SheetState): void {
  showAll(sheet);
  const { filter } = sheet;
  if (!filter) return;
  const locale = localeData(book.locale);
  const area = close(filter.area, sheet);
  const shown = (cell: Cell | null) => {
    if (cell?.error !== undefined) return cell.error;
    return cell?.value === undefined ? '' : displayValue(cell.value, formatOf(book, cell), locale);
  };
  for (let row = area.startRow + 1; row < area.endRow; row++) {
    const hides = filter.criteria.some(({ column, hiddenValues, condition }) => {
      const text = shown(sheet.rows[row]?.cells[column] ?? null);
      return hiddenValues.includes(text) || (condition !== undefined && !meets(text, condition));
    });
    // documented: a filter hides the rows that hold a hidden value
    // [S/reference/rest/v4/spreadsheets/other#filtercriteria]
    if (hides) setLook(sheet, 'ROWS', row, row + 1, { filtered: true });
  }
}

function meets(text: string, condition: BooleanCondition): boolean {
  const wanted = (condition.values?.[0]?.userEnteredValue ?? '').toLowerCase();
  switch (condition.type) {
    case 'BLANK':
      return text === '';
    case 'NOT_BLANK':
      return text !== '';
    case 'TEXT_EQ':
      return text.toLowerCase() === wanted;
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted);
    case 'TEXT_NOT_CONTAINS':
      return !text.toLowerCase().includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.toLowerCase().startsWith(wanted);
    default:
      throw notSimulated(`filter condition ${condition.type}`);
  }
}
