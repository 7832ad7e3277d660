// The advanced service `Sheets`: the API's functions under Apps Script's names, argument orders and errors.
// documented: https://developers.google.com/apps-script/advanced/sheets
import type { Run, ServiceCall } from '../../contract';
import type { Books } from '../../grid/books';
import { googleJsonError } from '../google-json-error';
import { surface } from '../surface';
import type { Answer, Caller, Resource } from './api';
import * as api from './api';
import { ApiError, asApiError } from './api-error';
import * as values from './api-values';
import { cut, type Mask, readMask } from './mask';
import type { RenderOptions } from './values-read';

export interface SheetsWorld {
  readonly books: Books;
}

/** documented: the scopes of the API's methods; the `currentonly` one is for built-in services alone. */
const writeScopes = ['https://www.googleapis.com/auth/spreadsheets', 'https://www.googleapis.com/auth/drive'];
const readScopes = [
  ...writeScopes,
  'https://www.googleapis.com/auth/spreadsheets.readonly',
  'https://www.googleapis.com/auth/drive.readonly',
];

interface Options {
  fields?: string;
}

/** What a script hands over becomes our own JSON, as it would on its way to Google. */
function take(value: unknown): unknown {
  if (value === undefined || value === null) return {};
  return JSON.parse(JSON.stringify(value)) as unknown;
}

export function sheetsService(run: Run, world: SheetsWorld): object {
  const { books } = world;
  const caller: Caller = { person: run.effective, project: run.scriptId };

  /** One call of the API: gate, JSON in, JSON out, errors as Apps Script throws them. */
  function call(operation: string, reads: boolean, act: () => Answer): unknown {
    const what: ServiceCall = {
      service: 'Sheets',
      operation,
      method: `sheets.${operation}`,
      scopes: reads ? readScopes : writeScopes,
      fullOnly: true,
      cells: 0,
    };
    return run.call(what, () => {
      try {
        const answer = act();
        what.cells = answer.cells;
        return run.giveJson(answer.body);
      } catch (error) {
        throw thrown(run, operation, asApiError(error));
      }
    });
  }

  const resource = (value: unknown) => take(value) as Resource;
  const options = <T extends object>(value: unknown) => take(value) as T & Options;
  const masked = (type: string, given: Options, answer: () => Answer): Answer => {
    const mask: Mask = readMask(type, given.fields);
    const { body, cells } = answer();
    return { body: cut(body, mask), cells };
  };
  const id = (value: unknown) => String(value);

  const developerMetadata = surface('Sheets.Spreadsheets.DeveloperMetadata', {
    search: (body: unknown, bookId: unknown) =>
      call('spreadsheets.developerMetadata.search', true, () =>
        api.searchMetadata(books, caller, resource(body), id(bookId)),
      ),
    get: (bookId: unknown, metadataId: unknown) =>
      call('spreadsheets.developerMetadata.get', true, () =>
        api.getMetadata(books, caller, id(bookId), Number(metadataId)),
      ),
  });

  const valuesFace = surface('Sheets.Spreadsheets.Values', {
    get: (bookId: unknown, range: unknown, given?: unknown) =>
      call('spreadsheets.values.get', true, () =>
        masked('ValueRange', options(given), () =>
          values.get(books, caller, id(bookId), String(range), options<RenderOptions>(given)),
        ),
      ),
    batchGet: (bookId: unknown, given?: unknown) =>
      call('spreadsheets.values.batchGet', true, () =>
        masked('BatchGetValuesResponse', options(given), () =>
          values.batchGet(books, caller, id(bookId), options<RenderOptions & { ranges?: string | string[] }>(given)),
        ),
      ),
    batchGetByDataFilter: (body: unknown, bookId: unknown, given?: unknown) =>
      call('spreadsheets.values.batchGetByDataFilter', true, () =>
        masked('BatchGetValuesByDataFilterResponse', options(given), () =>
          values.batchGetByDataFilter(books, caller, resource(body), id(bookId)),
        ),
      ),
    update: (body: unknown, bookId: unknown, range: unknown, given?: unknown) =>
      call('spreadsheets.values.update', false, () =>
        masked('UpdateValuesResponse', options(given), () =>
          values.update(books, caller, resource(body), id(bookId), String(range), options<values.WriteOptions>(given)),
        ),
      ),
    append: (body: unknown, bookId: unknown, range: unknown, given?: unknown) =>
      call('spreadsheets.values.append', false, () =>
        masked('AppendValuesResponse', options(given), () =>
          values.append(books, caller, resource(body), id(bookId), String(range), options<values.AppendOptions>(given)),
        ),
      ),
    clear: (_body: unknown, bookId: unknown, range: unknown) =>
      call('spreadsheets.values.clear', false, () => values.clear(books, caller, id(bookId), String(range))),
    batchUpdate: (body: unknown, bookId: unknown, given?: unknown) =>
      call('spreadsheets.values.batchUpdate', false, () =>
        masked('BatchUpdateValuesResponse', options(given), () =>
          values.batchUpdate(books, caller, resource(body), id(bookId)),
        ),
      ),
    batchUpdateByDataFilter: (body: unknown, bookId: unknown, given?: unknown) =>
      call('spreadsheets.values.batchUpdateByDataFilter', false, () =>
        masked('BatchUpdateValuesByDataFilterResponse', options(given), () =>
          values.batchUpdateByDataFilter(books, caller, resource(body), id(bookId)),
        ),
      ),
    batchClear: (body: unknown, bookId: unknown) =>
      call('spreadsheets.values.batchClear', false, () => values.batchClear(books, caller, resource(body), id(bookId))),
    batchClearByDataFilter: (body: unknown, bookId: unknown) =>
      call('spreadsheets.values.batchClearByDataFilter', false, () =>
        values.batchClearByDataFilter(books, caller, resource(body), id(bookId)),
      ),
  });

  const spreadsheets = surface('Sheets.Spreadsheets', {
    get: (bookId: unknown, given?: unknown) =>
      call('spreadsheets.get', true, () => api.get(books, caller, id(bookId), options<api.GetOptions>(given))),
    getByDataFilter: (body: unknown, bookId: unknown, given?: unknown) =>
      call('spreadsheets.getByDataFilter', true, () =>
        api.getByDataFilter(books, caller, resource(body), id(bookId), options(given)),
      ),
    batchUpdate: (body: unknown, bookId: unknown, given?: unknown) =>
      call('spreadsheets.batchUpdate', false, () =>
        api.batchUpdate(books, caller, resource(body), id(bookId), options(given)),
      ),
    create: (body: unknown, given?: unknown) =>
      call('spreadsheets.create', false, () => api.create(books, caller, resource(body), options(given))),
    Values: valuesFace,
    DeveloperMetadata: developerMetadata,
  });

  return surface('Sheets', { Spreadsheets: spreadsheets });
}

function thrown(run: Run, operation: string, error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const { code, message, status, details } = error;
  const errors = [
    { message, domain: 'global', reason: status === 'INVALID_ARGUMENT' ? 'badRequest' : status.toLowerCase() },
  ];
  const body = { code, message, status, errors, ...(details.length > 0 && { details }) };
  return googleJsonError(run, `sheets.${operation}`, { error: body });
}
