// The spreadsheets of the Sheets API v4, as functions over plain JSON; methods.ts names them.
import type { Person } from '../../contract';
import type { Books } from '../../grid/books';
import { checkCells } from '../../grid/limits';
import { type BookState, emptySheet } from '../../grid/state';
import { badRequest, forbidden, notFound } from './api-error';
import { carryOut } from './batch-update';
import { bookJson } from './book-json';
import { type DataFilter, metadataJson, placesOf, tagIndex, tagsOfFilter } from './data-filter';
import { cut, inside, type Mask, readMask, wants, wantsPath } from './mask';
import { insideGrid, placeOfA1, requireTab } from './places';
import { copyTab } from './request-tab-copies';
import { sheetPropertiesJson } from './sheet-json';
import { cellsRead } from './values-read';

export interface Caller {
  person: Person;
  /** Whose PROJECT metadata is visible. */
  project: string;
}

/** An answer, and how many cells it moved. */
export interface Answer {
  body: object;
  cells: number;
}

export interface Resource {
  [name: string]: unknown;
}

/** Every query parameter of every method; perform.ts checks which one has which. */
export interface Options {
  fields?: string;
  ranges?: string[];
  includeGridData?: boolean;
  majorDimension?: string;
  valueRenderOption?: string;
  dateTimeRenderOption?: string;
  valueInputOption?: string;
  insertDataOption?: string;
  includeValuesInResponse?: boolean;
  responseValueRenderOption?: string;
  responseDateTimeRenderOption?: string;
}

export function openBook(books: Books, caller: Caller, id: string): BookState {
  const book = books.find(id);
  if (!book) throw notFound();
  if (books.author(id, caller.person).role === 'none') throw forbidden();
  return book;
}

export function get(books: Books, caller: Caller, id: string, options: Options): Answer {
  const book = openBook(books, caller, id);
  const mask = readMask('Spreadsheet', options.fields);
  const { ranges = [] } = options;
  const places = ranges.length > 0 ? ranges.map((range) => insideGrid(placeOfA1(book, range))) : undefined;
  // documented: Sheets.Spreadsheets.get ignores includeGridData when a field mask is set
  // [S/reference/rest/v4/spreadsheets/get]
  const gridData = options.fields === undefined ? options.includeGridData === true : true;
  return picture(books, caller, book, mask, places, gridData);
}

function picture(
  books: Books,
  caller: Caller,
  book: BookState,
  mask: Mask,
  places: ReturnType<typeof placesOf> | undefined,
  gridData: boolean,
): Answer {
  const author = books.author(book.id, caller.person);
  const body = bookJson({ book, title: books.title(book.id), author, project: caller.project, mask, places, gridData });
  const moves = gridData && wantsPath(mask, 'sheets', 'data', 'rowData');
  return { body, cells: moves ? cellsRead(places ?? book.sheets.map((sheet) => ({ sheet, area: {} }))) : 0 };
}

interface ByFilter {
  dataFilters?: DataFilter[];
  includeGridData?: boolean;
}

export function getByDataFilter(
  books: Books,
  caller: Caller,
  resource: Resource,
  id: string,
  options: Options,
): Answer {
  const book = openBook(books, caller, id);
  const { dataFilters = [], includeGridData = false } = resource as ByFilter;
  const mask = readMask('Spreadsheet', options.fields);
  const tags = tagIndex(book, caller.project);
  // documented: Sheets.Spreadsheets.getByDataFilter answers the parts of the tabs that any filter matches
  // [S/reference/rest/v4/spreadsheets/getByDataFilter]
  const places = dataFilters.length > 0 ? dataFilters.flatMap((filter) => placesOf(book, filter, tags)) : undefined;
  return picture(books, caller, book, mask, places, options.fields === undefined ? includeGridData : true);
}

interface BatchUpdate {
  requests?: object[];
  includeSpreadsheetInResponse?: boolean;
  responseRanges?: string[];
  responseIncludeGridData?: boolean;
}

export function batchUpdate(books: Books, caller: Caller, resource: Resource, id: string, options: Options): Answer {
  openBook(books, caller, id);
  const {
    requests = [],
    includeSpreadsheetInResponse,
    responseRanges = [],
    responseIncludeGridData,
  } = resource as BatchUpdate;
  const mask = readMask('BatchUpdateSpreadsheetResponse', options.fields);
  let title: string | undefined;
  const rename = (wanted: string) => {
    title = wanted;
  };
  // documented: Sheets.Spreadsheets.batchUpdate applies all of its requests or none
  // [S/reference/rest/v4/spreadsheets/batchUpdate]
  const replies = books.transact(id, caller.person, (edit) =>
    carryOut(edit, requests, { project: caller.project, rename }),
  );
  if (title !== undefined) books.rename(id, title);
  const body: Record<string, unknown> = {};
  if (wants(mask, 'spreadsheetId')) body.spreadsheetId = id;
  if (wants(mask, 'replies')) body.replies = cut(replies, inside(mask, 'replies'));
  if (!includeSpreadsheetInResponse || !wants(mask, 'updatedSpreadsheet'))
    return { body, cells: countWritten(requests) };
  const book = books.get(id);
  const places =
    responseRanges.length > 0 ? responseRanges.map((range) => insideGrid(placeOfA1(book, range))) : undefined;
  const gridData = options.fields === undefined ? responseIncludeGridData === true : true;
  const shown = picture(books, caller, book, inside(mask, 'updatedSpreadsheet'), places, gridData);
  body.updatedSpreadsheet = shown.body;
  return { body, cells: shown.cells + countWritten(requests) };
}

/** Cells given one by one; a format over a whole column is one instruction. */
function countWritten(requests: readonly object[]): number {
  let cells = 0;
  for (const request of requests as { updateCells?: RowsGiven; appendCells?: RowsGiven }[]) {
    for (const row of request.updateCells?.rows ?? request.appendCells?.rows ?? []) cells += row.values?.length ?? 0;
  }
  return cells;
}

interface RowsGiven {
  rows?: { values?: unknown[] }[];
}

interface NewSpreadsheet {
  properties?: { title?: string; locale?: string; timeZone?: string };
  sheets?: {
    properties?: { sheetId?: number; title?: string; gridProperties?: { rowCount?: number; columnCount?: number } };
  }[];
}

export function create(books: Books, caller: Caller, resource: Resource, options: Options): Answer {
  const mask = readMask('Spreadsheet', options.fields);
  const { properties = {}, sheets = [] } = resource as NewSpreadsheet;
  const wanted = sheets.map(({ properties: given = {} }, index) => {
    const { rowCount, columnCount } = given.gridProperties ?? {};
    return emptySheet(given.sheetId ?? index, given.title ?? `Sheet${index + 1}`, rowCount, columnCount);
  });
  // assumed: Sheets.Spreadsheets.create refuses more than 10 million cells in all and makes no file then
  // [probes/create-too-many-cells.gs]
  for (const sheet of wanted) checkCells({ sheets: wanted }, sheet, sheet.rowCount, sheet.columnCount);
  const made = books.create(caller.person.email, properties.title ?? 'Untitled spreadsheet', {
    ...(properties.locale === undefined ? {} : { locale: properties.locale }),
    ...(properties.timeZone === undefined ? {} : { timeZone: properties.timeZone }),
  });
  books.write(made.id, caller.person, ({ book, newId }) => {
    wanted.forEach((sheet, index) => {
      if (index > 0 && sheets[index]?.properties?.sheetId === undefined) sheet.sheetId = newId();
    });
    if (wanted.length > 0) book.sheets = wanted;
  });
  return picture(books, caller, books.get(made.id), mask, undefined, false);
}

export function searchMetadata(books: Books, caller: Caller, resource: Resource, id: string): Answer {
  const book = openBook(books, caller, id);
  const { dataFilters = [] } = resource as ByFilter;
  const tags = tagIndex(book, caller.project);
  const matched = new Map<number, { developerMetadata: object; dataFilters: DataFilter[] }>();
  for (const filter of dataFilters) {
    for (const tag of tagsOfFilter(book, filter, tags)) {
      const known = matched.get(tag.metadata.id);
      if (known) known.dataFilters.push(filter);
      else matched.set(tag.metadata.id, { developerMetadata: metadataJson(tag), dataFilters: [filter] });
    }
  }
  return { body: matched.size > 0 ? { matchedDeveloperMetadata: [...matched.values()] } : {}, cells: 0 };
}

export function getMetadata(books: Books, caller: Caller, id: string, metadataId: string): Answer {
  const book = openBook(books, caller, id);
  const wanted = wholeNumber('metadata_id', metadataId);
  const tag = tagIndex(book, caller.project)().find(({ metadata }) => metadata.id === wanted);
  if (!tag) throw notFound();
  return { body: metadataJson(tag), cells: 0 };
}

/** A tab with everything on it, into another spreadsheet that the caller may edit. */
export function copySheet(books: Books, caller: Caller, resource: Resource, id: string, sheetId: string): Answer {
  const book = openBook(books, caller, id);
  const sheet = requireTab(book, wholeNumber('sheet_id', sheetId));
  const { destinationSpreadsheetId = '' } = resource as { destinationSpreadsheetId?: string };
  openBook(books, caller, destinationSpreadsheetId);
  const properties = books.transact(destinationSpreadsheetId, caller.person, (edit) => {
    const copied = copyTab(edit, book, sheet, {});
    return sheetPropertiesJson(copied, edit.book.sheets.indexOf(copied));
  });
  return { body: properties, cells: cellsRead([{ sheet, area: {} }]) };
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (text === '' || !Number.isInteger(number)) throw badRequest(`Invalid value at '${name}' (TYPE_INT32), "${text}"`);
  return number;
}
