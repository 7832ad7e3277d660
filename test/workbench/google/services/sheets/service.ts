// The advanced service `Sheets`: the API's methods under Apps Script's names, argument orders and errors.
import type { Run, ServiceCall } from '../../contract';
import { type Quotas, takeSpreadsheet } from '../../quotas';
import { googleJsonError } from '../google-json-error';
import type { Simulated } from '../simulated';
import { surface } from '../surface';
import type { Resource } from './api';
import { ApiError } from './api-error';
import { plainArgument } from './argument';
import { type Ids, type Method, type MethodName, methods } from './methods';
import { perform, type SheetsWorld } from './perform';
import { typeNames } from './schema';

type Collection = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

export function sheetsService(run: Run, world: SheetsWorld & { quotas: Pick<Quotas, 'take'> }): object {
  const caller = { person: run.effective, project: run.scriptId };

  /** The function a script calls: the body first, then what stands in the path, then the optional arguments. */
  const callOf =
    (name: MethodName) =>
    (...args: unknown[]): object => {
      const method: Method = methods[name];
      const { body, path } = method;
      const places = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const least = places.length + (body === undefined ? 0 : 1);
      if (args.length < least || args.length > least + 1) {
        // assumed: the advanced service Sheets refuses too few or too many arguments before it asks the API
        // [probes/arguments-of-sheets.gs]
        throw run.exception(`Invalid number of arguments provided. Expected ${least}-${least + 1} only`);
      }
      const rest = body === undefined ? args : args.slice(1);
      const what: ServiceCall = {
        service: 'Sheets',
        operation: name,
        method: `sheets.${name}`,
        // documented: the advanced service Sheets is closed to simple triggers [D/guides/triggers]
        scopes: method.scopes,
        cells: 0,
      };
      return run.call(what, () => {
        try {
          if (name === 'spreadsheets.create') takeSpreadsheet(run, world.quotas);
          const answer = perform(world, name, caller, {
            ids: idsOf(places, rest),
            body: body === undefined ? {} : record(args[0]),
            options: record(rest[places.length]),
          });
          what.cells = answer.cells;
          return run.giveJson(answer.body);
        } catch (error) {
          throw thrown(run, name, error);
        }
      });
    };

  const developerMetadata = {
    get: callOf('spreadsheets.developerMetadata.get'),
    search: callOf('spreadsheets.developerMetadata.search'),
  } satisfies Simulated<Collection['DeveloperMetadata']>;

  const tabs = { copyTo: callOf('spreadsheets.sheets.copyTo') } satisfies Simulated<Collection['Sheets']>;

  const values = {
    get: callOf('spreadsheets.values.get'),
    update: callOf('spreadsheets.values.update'),
    append: callOf('spreadsheets.values.append'),
    clear: callOf('spreadsheets.values.clear'),
    batchGet: callOf('spreadsheets.values.batchGet'),
    batchUpdate: callOf('spreadsheets.values.batchUpdate'),
    batchClear: callOf('spreadsheets.values.batchClear'),
    batchGetByDataFilter: callOf('spreadsheets.values.batchGetByDataFilter'),
    batchUpdateByDataFilter: callOf('spreadsheets.values.batchUpdateByDataFilter'),
    batchClearByDataFilter: callOf('spreadsheets.values.batchClearByDataFilter'),
  } satisfies Simulated<Collection['Values']>;

  const spreadsheets = {
    get: callOf('spreadsheets.get'),
    getByDataFilter: callOf('spreadsheets.getByDataFilter'),
    batchUpdate: callOf('spreadsheets.batchUpdate'),
    create: callOf('spreadsheets.create'),
    Values: surface('Sheets.Spreadsheets.Values', values),
    DeveloperMetadata: surface('Sheets.Spreadsheets.DeveloperMetadata', developerMetadata),
    Sheets: surface('Sheets.Spreadsheets.Sheets', tabs),
  } satisfies Simulated<Collection>;

  // assumed: Sheets.newRequest and its like answer an empty object [probes/sheets-new-request.gs]
  const makers = typeNames().map((type) => [`new${type}`, () => run.giveJson({})]);

  const sheets = { Spreadsheets: surface('Sheets.Spreadsheets', spreadsheets) };
  return surface('Sheets', { ...Object.fromEntries(makers), ...sheets } satisfies Simulated<GoogleAppsScript.Sheets>);
}

function idsOf(names: readonly string[], given: readonly unknown[]): Ids {
  const ids = { spreadsheetId: '', range: '', sheetId: '', metadataId: '' };
  return { ...ids, ...Object.fromEntries(names.map((name, index) => [name, String(given[index])])) };
}

function record(value: unknown): Resource {
  const plain = plainArgument(value ?? {});
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain) ? (plain as Resource) : {};
}

/** An answer of the API that is a refusal becomes what Apps Script throws. */
function thrown(run: Run, name: MethodName, error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const { code, message, status, details } = error;
  const reason = status === 'INVALID_ARGUMENT' ? 'badRequest' : status.toLowerCase();
  const errors = [{ message, domain: 'global', reason }];
  const body = { code, message, status, errors, ...(details.length > 0 && { details }) };
  return googleJsonError(run, `sheets.${name}`, { error: body });
}
