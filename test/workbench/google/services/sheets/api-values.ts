// spreadsheets.values of the Sheets API v4, as functions over plain JSON; methods.ts names them.
import type { Place } from '../../grid/a1';
import type { Books } from '../../grid/books';
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import type { BookState } from '../../grid/state';
import { findSheet } from '../../grid/tabs';
import { type Answer, type Caller, type Options, openBook, type Resource } from './api';
import { asApiError, badRequest, named } from './api-error';
import { appendPlace } from './append';
import { type DataFilter, placesOf, tagIndex } from './data-filter';
import { areaOf, insideGrid, placeOfA1 } from './places';
import { cellsRead, type RenderOptions, readPlace, type ValueRange } from './values-read';
import { clearPlace, inputOption, rowsGiven, sumWritten, type Written, withoutZeros, writePlace } from './values-write';

const plain = <T>(act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw asApiError(error);
  }
};

export function get(books: Books, caller: Caller, id: string, range: string, options: Options): Answer {
  const book = openBook(books, caller, id);
  const place = plain(() => insideGrid(placeOfA1(book, range)));
  return { body: readPlace(book, place, options), cells: cellsRead([place]) };
}

export function batchGet(books: Books, caller: Caller, id: string, options: Options): Answer {
  const book = openBook(books, caller, id);
  const places = plain(() => (options.ranges ?? []).map((range) => insideGrid(placeOfA1(book, range))));
  const valueRanges = places.map((place) => readPlace(book, place, options));
  return { body: { spreadsheetId: id, valueRanges }, cells: cellsRead(places) };
}

interface FilteredPlaces {
  place: Place;
  dataFilters: DataFilter[];
}

/** Each range that a filter names, with the filters that name it. */
function filtered(book: BookState, filters: readonly DataFilter[], project: string): FilteredPlaces[] {
  const tags = tagIndex(book, project);
  const found = new Map<string, FilteredPlaces>();
  for (const filter of filters) {
    for (const place of plain(() => placesOf(book, filter, tags))) {
      const area = areaOf(place);
      const key = [place.sheet.sheetId, area.startRow, area.endRow, area.startColumn, area.endColumn].join();
      const known = found.get(key);
      // documented: Sheets.Spreadsheets.Values.batchGetByDataFilter tells of each range all filters that matched it
      // [S/reference/rest/v4/spreadsheets.values/batchGetByDataFilter]
      if (known) known.dataFilters.push(echo(filter));
      else found.set(key, { place, dataFilters: [echo(filter)] });
    }
  }
  return [...found.values()];
}

export function batchGetByDataFilter(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  const book = openBook(books, caller, id);
  const { dataFilters = [], ...options } = resource as RenderOptions & { dataFilters?: DataFilter[] };
  if (dataFilters.length === 0) throw badRequest('Must specify at least one data filter.');
  const found = filtered(book, dataFilters, caller.project);
  const valueRanges = found.map((one) => ({
    valueRange: readPlace(book, one.place, options),
    dataFilters: one.dataFilters,
  }));
  // assumed: Sheets.Spreadsheets.Values.batchGetByDataFilter answers no valueRanges at all when no filter matches
  // [probes/filter-matches-nothing.gs]
  const told = valueRanges.length > 0 ? { valueRanges } : {};
  return {
    body: { spreadsheetId: id, ...told },
    cells: cellsRead(found.map((one) => one.place)),
  };
}

const renderOf = (options: Options, majorDimension: string | undefined): RenderOptions => ({
  majorDimension,
  valueRenderOption: options.responseValueRenderOption,
  dateTimeRenderOption: options.responseDateTimeRenderOption,
});

function writtenJson(book: BookState, written: Written, options: Options, major: string | undefined): object {
  const { updatedRange, updatedRows, updatedColumns, updatedCells, shown } = written;
  const sheet = findSheet(book, shown.sheet.sheetId) ?? shown.sheet;
  // documented: Sheets.Spreadsheets.Values.update with includeValuesInResponse answers all values of the requested range
  // [S/reference/rest/v4/spreadsheets.values/update]
  const updatedData = options.includeValuesInResponse
    ? readPlace(book, { ...shown, sheet }, renderOf(options, major))
    : undefined;
  const counts = withoutZeros({ updatedRows, updatedColumns, updatedCells });
  return { updatedRange, ...counts, ...(updatedData && { updatedData }) };
}

export function update(
  books: Books,
  caller: Caller,
  resource: Resource,
  id: string,
  range: string,
  options: Options,
): Answer {
  openBook(books, caller, id);
  const given = resource as ValueRange;
  if (given.range !== undefined && given.range !== range) {
    throw badRequest(`Requested writing to range [${range}], but the request body names range [${given.range}]`);
  }
  const input = inputOption(options.valueInputOption);
  const rows = rowsGiven(given);
  const written = books.transact(id, caller.person, (edit) =>
    writePlace(edit, placeOfA1(edit.book, range), rows, input),
  );
  const body = { spreadsheetId: id, ...writtenJson(books.get(id), written, options, given.majorDimension) };
  return { body, cells: written.updatedCells };
}

/** A filter as an answer repeats it. */
function echo({ gridRange, ...filter }: DataFilter): DataFilter {
  if (!gridRange) return filter;
  // assumed: Sheets.Spreadsheets.Values.batchGetByDataFilter repeats a range of a filter without its zeros
  // [probes/filter-echo-without-zeros.gs]
  const told = Object.entries(gridRange).filter(([, index]) => index !== 0);
  return { ...filter, gridRange: Object.fromEntries(told) };
}

export function batchUpdate(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  openBook(books, caller, id);
  const { data = [], ...options } = resource as Options & { data?: ValueRange[] };
  const input = inputOption(options.valueInputOption);
  const all = books.transact(id, caller.person, (edit) =>
    data.map((one, index) =>
      // reported: Sheets.Spreadsheets.Values.batchUpdate names the range that it refuses by its number
      // [github.com/burnash/gspread/issues/1601]
      named(`data[${index}]`, () => writePlace(edit, placeOfA1(edit.book, one.range ?? ''), rowsGiven(one), input)),
    ),
  );
  const book = books.get(id);
  const responses = all.map((written, index) => ({
    spreadsheetId: id,
    ...writtenJson(book, written, options, data[index]?.majorDimension),
  }));
  const sheets = new Set(data.map((one) => placeOfA1(book, one.range ?? '').sheet)).size;
  const totals = sumWritten(all, sheets);
  return { body: { spreadsheetId: id, ...withoutZeros(totals), responses }, cells: totals.totalUpdatedCells };
}

interface FilteredValues extends ValueRange {
  dataFilter?: DataFilter;
}

export function batchUpdateByDataFilter(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  openBook(books, caller, id);
  const { data = [], ...options } = resource as Options & { data?: FilteredValues[] };
  const input = inputOption(options.valueInputOption);
  const done: { written: Written; dataFilter: DataFilter; major: string | undefined; sheetId: number }[] = [];
  // assumed: Sheets.Spreadsheets.Values.batchUpdateByDataFilter writes all of its data or none [probes/values-all-or-none.gs]
  books.transact(id, caller.person, (edit) => {
    const tags = tagIndex(edit.book, caller.project);
    data.forEach((one, index) => {
      named(`data[${index}]`, () => {
        const dataFilter = one.dataFilter ?? {};
        // documented: Sheets.Spreadsheets.Values.batchUpdateByDataFilter writes to every range that a filter matches
        // [S/reference/rest/v4/spreadsheets.values/batchUpdateByDataFilter]
        for (const place of placesOf(edit.book, dataFilter, tags)) {
          const written = writePlace(edit, place, rowsGiven(one), input);
          done.push({ written, dataFilter, major: one.majorDimension, sheetId: place.sheet.sheetId });
        }
      });
    });
  });
  const book = books.get(id);
  const responses = done.map(({ written, dataFilter, major }) => ({
    ...writtenJson(book, written, options, major),
    dataFilter: echo(dataFilter),
  }));
  const totals = sumWritten(
    done.map((one) => one.written),
    new Set(done.map((one) => one.sheetId)).size,
  );
  const body = { spreadsheetId: id, ...withoutZeros(totals), ...(responses.length > 0 ? { responses } : {}) };
  return { body, cells: totals.totalUpdatedCells };
}

export function append(
  books: Books,
  caller: Caller,
  resource: Resource,
  id: string,
  range: string,
  options: Options,
): Answer {
  openBook(books, caller, id);
  const given = resource as ValueRange;
  const input = inputOption(options.valueInputOption);
  const rows = rowsGiven(given);
  const insert = options.insertDataOption === 'INSERT_ROWS';
  const { written, ...table } = books.transact(id, caller.person, (edit: Edit) =>
    appendPlace(edit, placeOfA1(edit.book, range), rows, input, insert),
  );
  const updates = { spreadsheetId: id, ...writtenJson(books.get(id), written, options, given.majorDimension) };
  return { body: { spreadsheetId: id, ...table, updates }, cells: written.updatedCells };
}

function clearAll(books: Books, caller: Caller, id: string, find: (book: BookState) => Place[]): string[] {
  openBook(books, caller, id);
  return books.transact(id, caller.person, (edit) => find(edit.book).map((place) => clearPlace(edit, place)));
}

export function clear(books: Books, caller: Caller, id: string, range: string): Answer {
  const [clearedRange] = clearAll(books, caller, id, (book) => [placeOfA1(book, range)]);
  return { body: { spreadsheetId: id, clearedRange }, cells: 0 };
}

export function batchClear(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  const { ranges = [] } = resource as { ranges?: string[] };
  const clearedRanges = clearAll(books, caller, id, (book) => ranges.map((range) => placeOfA1(book, range)));
  return { body: { spreadsheetId: id, clearedRanges }, cells: 0 };
}

export function batchClearByDataFilter(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  const { dataFilters = [] } = resource as { dataFilters?: DataFilter[] };
  if (dataFilters.length === 0) throw plain(() => invalid('Must specify at least one data filter.'));
  const clearedRanges = clearAll(books, caller, id, (book) =>
    filtered(book, dataFilters, caller.project).map((one) => one.place),
  );
  return { body: { spreadsheetId: id, ...(clearedRanges.length > 0 ? { clearedRanges } : {}) }, cells: 0 };
}
