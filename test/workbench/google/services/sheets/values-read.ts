// Values of ranges as lists. documented: https://developers.google.com/workspace/sheets/api/guides/values and ValueRenderOption.
import { a1WithTitle, type Place } from '../../grid/a1';
import { hasContent } from '../../grid/cells';
import { localeData } from '../../grid/locales';
import { isDateFormat } from '../../grid/pattern';
import { columnsOf, type Rect } from '../../grid/rect';
import type { BookState, Cell, Scalar } from '../../grid/state';
import { formatOf } from '../../grid/styles';
import { badRequest } from './api-error';
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

function oneOf(name: string, value: string | undefined, allowed: readonly string[]): string {
  const chosen = value ?? allowed[0] ?? '';
  if (!allowed.includes(chosen)) throw badRequest(`Invalid value at '${name}' (TYPE_ENUM), "${chosen}"`);
  return chosen;
}

type Render = (cell: Cell) => Scalar;

function renderer(book: BookState, options: RenderOptions): Render {
  const how = oneOf('value_render_option', options.valueRenderOption, [
    'FORMATTED_VALUE',
    'UNFORMATTED_VALUE',
    'FORMULA',
  ]);
  const dates = oneOf('date_time_render_option', options.dateTimeRenderOption, ['SERIAL_NUMBER', 'FORMATTED_STRING']);
  const locale = localeData(book.locale);
  if (how === 'FORMATTED_VALUE') return (cell) => shownText(book, cell, locale);
  return (cell) => {
    if (how === 'FORMULA' && cell.formula !== undefined) return cell.formula;
    if (cell.value === undefined) return cell.error ?? '';
    const dated = dates === 'FORMATTED_STRING' && typeof cell.value === 'number' && isDateFormat(formatOf(book, cell));
    return dated ? shownText(book, cell, locale) : cell.value;
  };
}

/** Trailing empty rows and columns are left out; empty cells between are ''. */
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
      while (last > area.startColumn && !hasContent(cells[last - 1])) last -= 1;
      for (let column = area.startColumn; column < last; column++) {
        const cell = cells[column];
        line.push(cell ? render(cell) : '');
      }
    }
    values.push(line);
    if (line.length > 0) filled = values.length;
  }
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
  const major = oneOf('major_dimension', options.majorDimension, ['ROWS', 'COLUMNS']);
  const area = areaOf(place);
  const rows = rowsOfValues(place, area, renderer(book, options));
  const values = major === 'ROWS' ? rows : transpose<Scalar>(rows, '');
  return {
    range: a1WithTitle(place.sheet, area),
    majorDimension: major,
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
