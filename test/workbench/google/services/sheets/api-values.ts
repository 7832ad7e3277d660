// spreadsheets.values of the Sheets API v4. documented:
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
import type { Place } from '../../grid/a1';
import type { Books } from '../../grid/books';
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import type { BookState } from '../../grid/state';
import { type Answer, type Caller, listOf, openBook, type Resource } from './api';
import { asApiError, badRequest, named } from './api-error';
import { type DataFilter, placesOf, tagIndex } from './data-filter';
import { areaOf, insideGrid, placeOfA1 } from './places';
import { checkBody } from './schema';
import { cellsRead, type RenderOptions, readPlace, type ValueRange } from './values-read';
import { appendPlace, clearPlace, inputOption, rowsGiven, sumWritten, type Written, writePlace } from './values-write';

const plain = <T>(act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw asApiError(error);
  }
};

export function get(books: Books, caller: Caller, id: string, range: string, options: RenderOptions = {}): Answer {
  const book = openBook(books, caller, id);
  const place = plain(() => insideGrid(placeOfA1(book, range)));
  return { body: readPlace(book, place, options), cells: cellsRead([place]) };
}

export function batchGet(
  books: Books,
  caller: Caller,
  id: string,
  options: RenderOptions & { ranges?: string | string[] } = {},
): Answer {
  const book = openBook(books, caller, id);
  const places = plain(() => listOf(options.ranges).map((range) => insideGrid(placeOfA1(book, range))));
  const valueRanges = places.map((place) => readPlace(book, place, options));
  return { body: { spreadsheetId: id, valueRanges }, cells: cellsRead(places) };
}

interface FilteredPlaces {
  place: Place;
  dataFilters: DataFilter[];
}

/** A range that several filters match is answered once, with all of them (documented: MatchedValueRange.dataFilters). */
function filtered(book: BookState, filters: readonly DataFilter[], project: string): FilteredPlaces[] {
  const tags = tagIndex(book, project);
  const found = new Map<string, FilteredPlaces>();
  for (const filter of filters) {
    for (const place of plain(() => placesOf(book, filter, tags))) {
      const area = areaOf(place);
      const key = [place.sheet.sheetId, area.startRow, area.endRow, area.startColumn, area.endColumn].join();
      const known = found.get(key);
      if (known) known.dataFilters.push(filter);
      else found.set(key, { place, dataFilters: [filter] });
    }
  }
  return [...found.values()];
}

export function batchGetByDataFilter(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  const book = openBook(books, caller, id);
  checkBody('BatchGetValuesByDataFilterRequest', resource);
  const { dataFilters = [], ...options } = resource as RenderOptions & { dataFilters?: DataFilter[] };
  if (dataFilters.length === 0) throw badRequest('Must specify at least one data filter.');
  const found = filtered(book, dataFilters, caller.project);
  const valueRanges = found.map((one) => ({
    valueRange: readPlace(book, one.place, options),
    dataFilters: one.dataFilters,
  }));
  return {
    body: { spreadsheetId: id, ...(valueRanges.length > 0 ? { valueRanges } : {}) },
    cells: cellsRead(found.map((one) => one.place)),
  };
}

export interface WriteOptions {
  valueInputOption?: string;
  includeValuesInResponse?: boolean;
  responseValueRenderOption?: string;
  responseDateTimeRenderOption?: string;
}

export interface AppendOptions extends WriteOptions {
  insertDataOption?: string;
}

const renderOf = (options: WriteOptions, majorDimension: string | undefined): RenderOptions => ({
  majorDimension,
  valueRenderOption: options.responseValueRenderOption,
  dateTimeRenderOption: options.responseDateTimeRenderOption,
});

function writtenJson(book: BookState, written: Written, options: WriteOptions, major: string | undefined): object {
  const { updatedRange, updatedRows, updatedColumns, updatedCells } = written;
  const shown = options.includeValuesInResponse
    ? { updatedData: readPlace(book, placeOfA1(book, updatedRange), renderOf(options, major)) }
    : {};
  return { updatedRange, updatedRows, updatedColumns, updatedCells, ...shown };
}

export function update(
  books: Books,
  caller: Caller,
  resource: Resource,
  id: string,
  range: string,
  options: WriteOptions = {},
): Answer {
  openBook(books, caller, id);
  checkBody('ValueRange', resource);
  const given = resource as ValueRange;
  if (given.range !== undefined && given.range !== range) {
    throw badRequest(`Requested writing to range [${range}], but the request body names range [${given.range}]`);
  }
  const input = inputOption(options.valueInputOption);
  const rows = rowsGiven(given);
  const written = books.transact(id, caller.person, (edit) =>
    named('data[0]', () => writePlace(edit, placeOfA1(edit.book, range), rows, input)),
  );
  const body = { spreadsheetId: id, ...writtenJson(books.get(id), written, options, given.majorDimension) };
  return { body, cells: written.updatedCells };
}

export function batchUpdate(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  openBook(books, caller, id);
  checkBody('BatchUpdateValuesRequest', resource);
  const { data = [], ...options } = resource as WriteOptions & { data?: ValueRange[] };
  const input = inputOption(options.valueInputOption);
  const all = books.transact(id, caller.person, (edit) =>
    data.map((one, index) =>
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
  return { body: { spreadsheetId: id, ...totals, responses }, cells: totals.totalUpdatedCells };
}

interface FilteredValues extends ValueRange {
  dataFilter?: DataFilter;
}

/** documented: every range a filter matches gets the values; a filter that matches nothing writes nothing. */
export function batchUpdateByDataFilter(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  openBook(books, caller, id);
  checkBody('BatchUpdateValuesByDataFilterRequest', resource);
  const { data = [], ...options } = resource as WriteOptions & { data?: FilteredValues[] };
  const input = inputOption(options.valueInputOption);
  const done: { written: Written; dataFilter: DataFilter; major: string | undefined; sheetId: number }[] = [];
  books.transact(id, caller.person, (edit) => {
    const tags = tagIndex(edit.book, caller.project);
    data.forEach((one, index) => {
      named(`data[${index}]`, () => {
        const dataFilter = one.dataFilter ?? {};
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
    dataFilter,
  }));
  const totals = sumWritten(
    done.map((one) => one.written),
    new Set(done.map((one) => one.sheetId)).size,
  );
  const body = { spreadsheetId: id, ...totals, ...(responses.length > 0 ? { responses } : {}) };
  return { body, cells: totals.totalUpdatedCells };
}

export function append(
  books: Books,
  caller: Caller,
  resource: Resource,
  id: string,
  range: string,
  options: AppendOptions = {},
): Answer {
  openBook(books, caller, id);
  checkBody('ValueRange', resource);
  const given = resource as ValueRange;
  const input = inputOption(options.valueInputOption);
  const rows = rowsGiven(given);
  const insert = options.insertDataOption === 'INSERT_ROWS';
  const { written, ...table } = books.transact(id, caller.person, (edit: Edit) =>
    named('data[0]', () => appendPlace(edit, placeOfA1(edit.book, range), rows, input, insert)),
  );
  const updates = { spreadsheetId: id, ...writtenJson(books.get(id), written, options, given.majorDimension) };
  return { body: { spreadsheetId: id, ...table, updates }, cells: written.updatedCells };
}

function clearAll(books: Books, caller: Caller, id: string, find: (book: BookState) => Place[]): string[] {
  openBook(books, caller, id);
  return books.transact(id, caller.person, (edit) =>
    find(edit.book).map((place, index) => named(`range[${index}]`, () => clearPlace(edit, place))),
  );
}

export function clear(books: Books, caller: Caller, id: string, range: string): Answer {
  const [clearedRange] = clearAll(books, caller, id, (book) => [placeOfA1(book, range)]);
  return { body: { spreadsheetId: id, clearedRange }, cells: 0 };
}

export function batchClear(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  checkBody('BatchClearValuesRequest', resource);
  const { ranges = [] } = resource as { ranges?: string[] };
  const clearedRanges = clearAll(books, caller, id, (book) => ranges.map((range) => placeOfA1(book, range)));
  return { body: { spreadsheetId: id, clearedRanges }, cells: 0 };
}

export function batchClearByDataFilter(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  checkBody('BatchClearValuesByDataFilterRequest', resource);
  const { dataFilters = [] } = resource as { dataFilters?: DataFilter[] };
  if (dataFilters.length === 0) throw plain(() => invalid('Must specify at least one data filter.'));
  const clearedRanges = clearAll(books, caller, id, (book) =>
    filtered(book, dataFilters, caller.project).map((one) => one.place),
  );
  return { body: { spreadsheetId: id, ...(clearedRanges.length > 0 ? { clearedRanges } : {}) }, cells: 0 };
}
