// Ranges as callers name them, turned into places of the grid and back.
import { columnName, findPlace, type Place, quoteTitle } from '../../grid/a1';
import { invalid } from '../../grid/grid-error';
import { close, type Rect } from '../../grid/rect';
import type { BookState, OpenRect, SheetState } from '../../grid/state';
import { findSheet } from '../../grid/tabs';
import { badRequest } from './api-error';

export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface DimensionRange {
  sheetId?: number;
  dimension?: string;
  startIndex?: number;
  endIndex?: number;
}

// reported: the Sheets API leaves a sheetId of 0 out of the ranges it answers [github.com/nithinmurali/pygsheets/pull/175]
export const sheetIdJson = (sheetId: number) => (sheetId === 0 ? {} : { sheetId });

export const gridRangeJson = (sheetId: number, area: OpenRect): GridRange => ({
  ...sheetIdJson(sheetId),
  ...(area.startRow === undefined ? {} : { startRowIndex: area.startRow }),
  ...(area.endRow === undefined ? {} : { endRowIndex: area.endRow }),
  ...(area.startColumn === undefined ? {} : { startColumnIndex: area.startColumn }),
  ...(area.endColumn === undefined ? {} : { endColumnIndex: area.endColumn }),
});

export const openArea = (range: GridRange): OpenRect => ({
  ...(range.startRowIndex === undefined ? {} : { startRow: range.startRowIndex }),
  ...(range.endRowIndex === undefined ? {} : { endRow: range.endRowIndex }),
  ...(range.startColumnIndex === undefined ? {} : { startColumn: range.startColumnIndex }),
  ...(range.endColumnIndex === undefined ? {} : { endColumn: range.endColumnIndex }),
});

export function requireTab(book: BookState, sheetId: number | undefined): SheetState {
  const sheet = findSheet(book, sheetId ?? 0);
  if (!sheet) throw invalid(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

export function requirePlace(book: BookState, range: GridRange | undefined): Place {
  if (!range) throw invalid('A range must be specified.');
  return insideGrid({ sheet: requireTab(book, range.sheetId), area: openArea(range) });
}

/** The way Google names an open range: `T!A1001:B`, `T!AA1:2`. */
export function placeName({ sheet, area }: Place): string {
  const first = `${columnName(area.startColumn ?? 0)}${(area.startRow ?? 0) + 1}`;
  const last = `${area.endColumn === undefined ? '' : columnName(area.endColumn - 1)}${area.endRow ?? ''}`;
  const single = area.endRow === (area.startRow ?? 0) + 1 && area.endColumn === (area.startColumn ?? 0) + 1;
  return `${quoteTitle(sheet.title)}!${single || last === '' ? first : `${first}:${last}`}`;
}

export function gridLimits(place: Place): Error {
  const { rowCount, columnCount } = place.sheet;
  return invalid(`Range (${placeName(place)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
}

/** What only ends outside is cut off. */
export function insideGrid(place: Place): Place {
  const { area, sheet } = place;
  // reported: the Sheets API refuses a range that begins outside the tab
  // [github.com/home-assistant/core/issues/104198]
  if ((area.startRow ?? 0) >= sheet.rowCount || (area.startColumn ?? 0) >= sheet.columnCount) throw gridLimits(place);
  return place;
}

/** What is written from a corner must end on the tab. */
export function requireFit(sheet: SheetState, area: Rect): void {
  if (area.endRow > sheet.rowCount || area.endColumn > sheet.columnCount) throw gridLimits({ sheet, area });
}

export function placeOfA1(book: BookState, text: string): Place {
  const place = findPlace(book, text);
  // reported: the Sheets API refuses a range of a tab that does not exist as one that it cannot parse
  // [github.com/burnash/gspread/issues/1601]
  if (!place) throw badRequest(`Unable to parse range: ${text}`);
  return place;
}

export const areaOf = (place: Place): Rect => close(place.area, place.sheet);

export function requireLines(book: BookState, range: DimensionRange | undefined) {
  if (!range) throw invalid('A dimension range must be specified.');
  const sheet = requireTab(book, range.sheetId);
  const { dimension } = range;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('dimension must be specified.');
  const count = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? count;
  if (start < 0 || end <= start) throw invalid(`range.endIndex[${end}] must be after range.startIndex[${start}]`);
  return { sheet, dimension, start, end, count } as const;
}
