// Reads a workbook as a person would: tabs by their titles, columns by the keys in row 1, cells as they are displayed.
import { displayValue } from '../google/grid/display';
import { localeData } from '../google/grid/locales';
import type { BookState, Cell, SheetState } from '../google/grid/state';

export function sheetNamed(book: BookState, title: string): SheetState {
  const sheet = book.sheets.find((one) => one.title === title);
  if (!sheet) throw new Error(`There is no tab "${title}": ${book.sheets.map((one) => one.title).join(', ')}`);
  return sheet;
}

export function textOf(book: BookState, cell: Cell | null | undefined): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  if (cell.value === undefined) return '';
  const style = cell.style === undefined ? undefined : book.styles[cell.style];
  return displayValue(cell.value, style?.numberFormat, localeData(book.locale));
}

export const cellText = (book: BookState, sheet: SheetState, row: number, column: number): string =>
  textOf(book, sheet.rows[row]?.cells[column]);

/** Where a column stands now, by its key in the hidden first row. */
export function columnOf(book: BookState, sheet: SheetState, key: string): number {
  const keys = sheet.rows[0]?.cells ?? [];
  const at = keys.findIndex((cell) => textOf(book, cell) === key);
  if (at < 0) throw new Error(`The tab "${sheet.title}" has no column "${key}"`);
  return at;
}

/** A table's rows below the labels, by column key, blank rows left out. */
export function tableRows(book: BookState, title: string): ({ row: number } & Record<string, string | number>)[] {
  const sheet = sheetNamed(book, title);
  const keys = (sheet.rows[0]?.cells ?? []).map((cell) => textOf(book, cell));
  return sheet.rows.flatMap((line, row) => {
    const texts = keys.map((_, column) => cellText(book, sheet, row, column));
    if (row < 2 || !line || texts.every((text) => text === '' || text === 'FALSE')) return [];
    return [{ ...Object.fromEntries(keys.map((key, i) => [key, texts[i] ?? ''])), row }];
  });
}

/** Everything a page shows, row by row: its first row and column are hidden. */
export function pageLines(book: BookState, title: string): string[] {
  const sheet = sheetNamed(book, title);
  return sheet.rows
    .slice(1)
    .map((line) => (line?.cells ?? []).slice(1).map((cell) => textOf(book, cell)))
    .map((texts) => texts.filter((text) => text !== '').join(' | '))
    .filter((line) => line !== '');
}
