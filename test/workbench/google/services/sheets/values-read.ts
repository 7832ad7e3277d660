// Values of ranges as lists.
import { a1WithTitle, type Place } from '../../grid/a1';
import { hasContent } from '../../grid/cells';
import { localeData } from '../../grid/locales';
import { isDateFormat } from '../../grid/pattern';
import { columnsOf, type Rect } from '../../grid/rect';
import type { BookState, Cell, Scalar } from '../../grid/state';
import { formatOf } from '../../grid/styles';
import { shownText } from './cell-json';
import { areaOf } from './places';

export interface RenderOptions {
  majorDimension?: string | undefined;
  valueRenderOption?: string | undefined;
  dateTimeRenderOption?: string | undefined;
}

export interface ValueRange {
  range?: string;
  majorDimension?: string;
  values?: unknown[][];
}

type Render = (cell: Cell) => Scalar;

function renderer(book: BookState, options: RenderOptions): Render {
  const { valueRenderOption: how = 'FORMATTED_VALUE', dateTimeRenderOption: dates = 'SERIAL_NUMBER' } = options;
  const locale = localeData(book.locale);
  // documented: Sheets.Spreadsheets.Values.get answers what the cells show unless another valueRenderOption is asked for
  // [S/reference/rest/v4/ValueRenderOption]
  if (how === 'FORMATTED_VALUE') return (cell) => shownText(book, cell, locale);
  return (cell) => {
    // documented: Sheets.Spreadsheets.Values.get with FORMULA answers formulas as entered
    // [S/reference/rest/v4/ValueRenderOption]
    if (how === 'FORMULA' && cell.formula !== undefined) return cell.formula;
    if (cell.value === undefined) return cell.error ?? '';
    const dated = dates === 'FORMATTED_STRING' && typeof cell.value === 'number' && isDateFormat(formatOf(book, cell));
    // documented: Sheets.Spreadsheets.Values.get answers dates as serial numbers unless FORMATTED_STRING is asked for
    // [S/reference/rest/v4/DateTimeRenderOption]
    return dated ? shownText(book, cell, locale) : cell.value;
  };
}

/** Empty cells between others are ''. */
function rowsOfValues(place: Place, area: Rect, render: Render): Scalar[][] {
  const { rows } = place.sheet;
  const values: Scalar[][] = [];
  const end = Math.min(area.endRow, rows.length);
  let filled = 0;
  for (let index = area.startRow; index < end; index++) {
    const cells = rows[index]?.cells;
    const line: Scalar[] = [];
    if (cells) {
      let last = Math.min(area.endColumn, cells.length);
      // documented: Sheets.Spreadsheets.Values.get leaves trailing empty cells of a row out
      // [S/reference/rest/v4/spreadsheets.values]
      while (last > area.startColumn && !hasContent(cells[last - 1])) last -= 1;
      for (let column = area.startColumn; column < last; column++) {
        const cell = cells[column];
        line.push(cell ? render(cell) : '');
      }
    }
    values.push(line);
    if (line.length > 0) filled = values.length;
  }
  // documented: Sheets.Spreadsheets.Values.get leaves trailing empty rows out [S/reference/rest/v4/spreadsheets.values]
  values.length = filled;
  return values;
}

export function transpose<T>(rows: readonly (readonly T[])[], empty: T): T[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const line = rows.map((row) => row[column] ?? empty);
    while (line.length > 0 && line[line.length - 1] === empty) line.pop();
    return line;
  });
}

export function readPlace(book: BookState, place: Place, options: RenderOptions): ValueRange {
  const { majorDimension: major = 'ROWS' } = options;
  const area = areaOf(place);
  const rows = rowsOfValues(place, area, renderer(book, options));
  // documented: Sheets.Spreadsheets.Values.get answers lists of columns for the majorDimension COLUMNS
  // [S/reference/rest/v4/Dimension]
  const values = major === 'COLUMNS' ? transpose<Scalar>(rows, '') : rows;
  return {
    range: a1WithTitle(place.sheet, area),
    majorDimension: major,
    // assumed: Sheets.Spreadsheets.Values.get answers no values at all for an empty range [probes/values-of-empty-range.gs]
    ...(values.length > 0 ? { values } : {}),
  };
}

/** What a read of these places moves, for costs: held rows times width. */
export const cellsRead = (places: readonly Place[]): number =>
  places.reduce((sum, place) => {
    const area = areaOf(place);
    const rows = Math.max(0, Math.min(area.endRow, place.sheet.rows.length) - area.startRow);
    return sum + rows * columnsOf(area);
  }, 0);
