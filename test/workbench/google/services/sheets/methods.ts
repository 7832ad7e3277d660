// Every method of the Sheets API v4, once: the advanced service and the REST site are both made of this table.
// Paths, parameters, scopes and types as in https://sheets.googleapis.com/$discovery/rest?version=v4.
import type { Books } from '../../grid/books';
import type { Answer, Caller, Options, Resource } from './api';
import * as api from './api';
import * as values from './api-values';
import type { Access } from './rates';

/** What stands in the path, as text. */
export interface Ids {
  spreadsheetId: string;
  range: string;
  sheetId: string;
  metadataId: string;
}

export interface Asked {
  ids: Ids;
  body: Resource;
  /** The query parameters; an advanced service calls them optional arguments. */
  options: Options;
}

export interface Method {
  verb: 'GET' | 'POST' | 'PUT';
  /** Below `/v4/spreadsheets`. */
  path: string;
  body?: string;
  answer: string;
  /** Query parameters of its own: text, boolean, or a list of texts. */
  query: Readonly<Record<string, 's' | 'b' | 'list'>>;
  access: Access;
  scopes: readonly string[];
  carry(books: Books, caller: Caller, asked: Asked): Answer;
}

const auth = (...names: string[]) => names.map((name) => `https://www.googleapis.com/auth/${name}`);

// documented: the Sheets API and its advanced service are closed to the scope spreadsheets.currentonly
// [D/concepts/scopes]
const whole = auth('drive', 'drive.file', 'spreadsheets');

// documented: Sheets.Spreadsheets.get and the plain reads of values are content with a readonly scope
// [S/reference/rest/v4/spreadsheets/get]
const reading = auth('drive', 'drive.file', 'drive.readonly', 'spreadsheets', 'spreadsheets.readonly');

const rendering = { majorDimension: 's', valueRenderOption: 's', dateTimeRenderOption: 's' } as const;
const writing = {
  valueInputOption: 's',
  includeValuesInResponse: 'b',
  responseValueRenderOption: 's',
  responseDateTimeRenderOption: 's',
} as const;

export const methods = {
  'spreadsheets.get': {
    verb: 'GET',
    path: '/{spreadsheetId}',
    answer: 'Spreadsheet',
    query: { ranges: 'list', includeGridData: 'b', excludeTablesInBandedRanges: 'b' },
    access: 'read',
    scopes: reading,
    carry: (books, caller, { ids, options }) => api.get(books, caller, ids.spreadsheetId, options),
  },
  'spreadsheets.create': {
    verb: 'POST',
    path: '',
    body: 'Spreadsheet',
    answer: 'Spreadsheet',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { body, options }) => api.create(books, caller, body, options),
  },
  'spreadsheets.getByDataFilter': {
    verb: 'POST',
    path: '/{spreadsheetId}:getByDataFilter',
    body: 'GetSpreadsheetByDataFilterRequest',
    answer: 'Spreadsheet',
    query: {},
    access: 'read',
    // documented: Sheets.Spreadsheets.getByDataFilter is closed to the readonly scopes
    // [S/reference/rest/v4/spreadsheets/getByDataFilter]
    scopes: whole,
    carry: (books, caller, { ids, body, options }) =>
      api.getByDataFilter(books, caller, body, ids.spreadsheetId, options),
  },
  'spreadsheets.batchUpdate': {
    verb: 'POST',
    path: '/{spreadsheetId}:batchUpdate',
    body: 'BatchUpdateSpreadsheetRequest',
    answer: 'BatchUpdateSpreadsheetResponse',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body, options }) => api.batchUpdate(books, caller, body, ids.spreadsheetId, options),
  },
  'spreadsheets.sheets.copyTo': {
    verb: 'POST',
    path: '/{spreadsheetId}/sheets/{sheetId}:copyTo',
    body: 'CopySheetToAnotherSpreadsheetRequest',
    answer: 'SheetProperties',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body }) => api.copySheet(books, caller, body, ids.spreadsheetId, ids.sheetId),
  },
  'spreadsheets.developerMetadata.get': {
    verb: 'GET',
    path: '/{spreadsheetId}/developerMetadata/{metadataId}',
    answer: 'DeveloperMetadata',
    query: {},
    access: 'read',
    scopes: whole,
    carry: (books, caller, { ids }) => api.getMetadata(books, caller, ids.spreadsheetId, ids.metadataId),
  },
  'spreadsheets.developerMetadata.search': {
    verb: 'POST',
    path: '/{spreadsheetId}/developerMetadata:search',
    body: 'SearchDeveloperMetadataRequest',
    answer: 'SearchDeveloperMetadataResponse',
    query: {},
    access: 'read',
    scopes: whole,
    carry: (books, caller, { ids, body }) => api.searchMetadata(books, caller, body, ids.spreadsheetId),
  },
  'spreadsheets.values.get': {
    verb: 'GET',
    path: '/{spreadsheetId}/values/{range}',
    answer: 'ValueRange',
    query: rendering,
    access: 'read',
    scopes: reading,
    carry: (books, caller, { ids, options }) => values.get(books, caller, ids.spreadsheetId, ids.range, options),
  },
  'spreadsheets.values.batchGet': {
    verb: 'GET',
    path: '/{spreadsheetId}/values:batchGet',
    answer: 'BatchGetValuesResponse',
    query: { ...rendering, ranges: 'list' },
    access: 'read',
    scopes: reading,
    carry: (books, caller, { ids, options }) => values.batchGet(books, caller, ids.spreadsheetId, options),
  },
  'spreadsheets.values.batchGetByDataFilter': {
    verb: 'POST',
    path: '/{spreadsheetId}/values:batchGetByDataFilter',
    body: 'BatchGetValuesByDataFilterRequest',
    answer: 'BatchGetValuesByDataFilterResponse',
    query: {},
    access: 'read',
    scopes: whole,
    carry: (books, caller, { ids, body }) => values.batchGetByDataFilter(books, caller, body, ids.spreadsheetId),
  },
  'spreadsheets.values.update': {
    verb: 'PUT',
    path: '/{spreadsheetId}/values/{range}',
    body: 'ValueRange',
    answer: 'UpdateValuesResponse',
    query: writing,
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body, options }) =>
      values.update(books, caller, body, ids.spreadsheetId, ids.range, options),
  },
  'spreadsheets.values.append': {
    verb: 'POST',
    path: '/{spreadsheetId}/values/{range}:append',
    body: 'ValueRange',
    answer: 'AppendValuesResponse',
    query: { ...writing, insertDataOption: 's' },
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body, options }) =>
      values.append(books, caller, body, ids.spreadsheetId, ids.range, options),
  },
  'spreadsheets.values.clear': {
    verb: 'POST',
    path: '/{spreadsheetId}/values/{range}:clear',
    body: 'ClearValuesRequest',
    answer: 'ClearValuesResponse',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids }) => values.clear(books, caller, ids.spreadsheetId, ids.range),
  },
  'spreadsheets.values.batchUpdate': {
    verb: 'POST',
    path: '/{spreadsheetId}/values:batchUpdate',
    body: 'BatchUpdateValuesRequest',
    answer: 'BatchUpdateValuesResponse',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body }) => values.batchUpdate(books, caller, body, ids.spreadsheetId),
  },
  'spreadsheets.values.batchUpdateByDataFilter': {
    verb: 'POST',
    path: '/{spreadsheetId}/values:batchUpdateByDataFilter',
    body: 'BatchUpdateValuesByDataFilterRequest',
    answer: 'BatchUpdateValuesByDataFilterResponse',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body }) => values.batchUpdateByDataFilter(books, caller, body, ids.spreadsheetId),
  },
  'spreadsheets.values.batchClear': {
    verb: 'POST',
    path: '/{spreadsheetId}/values:batchClear',
    body: 'BatchClearValuesRequest',
    answer: 'BatchClearValuesResponse',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body }) => values.batchClear(books, caller, body, ids.spreadsheetId),
  },
  'spreadsheets.values.batchClearByDataFilter': {
    verb: 'POST',
    path: '/{spreadsheetId}/values:batchClearByDataFilter',
    body: 'BatchClearValuesByDataFilterRequest',
    answer: 'BatchClearValuesByDataFilterResponse',
    query: {},
    access: 'write',
    scopes: whole,
    carry: (books, caller, { ids, body }) => values.batchClearByDataFilter(books, caller, body, ids.spreadsheetId),
  },
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof methods;
