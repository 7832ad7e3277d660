// SpreadsheetApp, the global: which spreadsheets a script reaches, and the makers of rules and values.
import type { Run, ServiceCall, ServiceFactory } from '../contract';
import { invalid } from '../grid/grid-error';
import { checkCells } from '../grid/limits';
import { takeSpreadsheet } from '../quotas';
import type { World } from '../world';
import type { Simulated } from './simulated';
import { expectArgs } from './spreadsheet-app/arguments';
import { newConditionalFormatRule } from './spreadsheet-app/conditional-format';
import { builderOf } from './spreadsheet-app/data-validation';
import { enums } from './spreadsheet-app/enums';
import { allSpreadsheets, createFace, currentOnly, type Face, type Spot, type Tab } from './spreadsheet-app/face';
import { newFilterCriteria } from './spreadsheet-app/filter';
import { makeRange } from './spreadsheet-app/range';
import { newRichText, newTextStyle } from './spreadsheet-app/rich-text';
import { makeSheet } from './spreadsheet-app/sheet';
import { makeSpreadsheet } from './spreadsheet-app/spreadsheet';
import { surface } from './surface';
import { makeUi } from './ui';

export const spreadsheetApp: ServiceFactory<World> = (run, world) => {
  const face = faceOf(run, world);
  /** Handles are checked like calls, but cost nothing. */
  const handle = (operation: string, scopes: string[]): ServiceCall => ({
    service: 'Spreadsheet',
    operation,
    method: `SpreadsheetApp.${operation}`,
    scopes,
    free: true,
  });
  const active = (operation: string) =>
    run.call(handle(operation, [currentOnly, allSpreadsheets]), () => {
      const { boundTo } = run;
      // documented: SpreadsheetApp.getActiveSpreadsheet answers null in a script without a spreadsheet
      // [D/reference/spreadsheet/spreadsheet-app]
      if (boundTo === undefined) return null;
      mayOpen(boundTo);
      return face.spreadsheet(boundTo);
    });
  const mayOpen = (id: string) => {
    // What the account may not see is an object all the same, which says so when it is used.
    if (world.books.find(id)) return;
    // assumed: SpreadsheetApp.openById of an unknown id throws at once, about the method itself [probes/open-unknown-id.gs]
    throw run.exception('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  };
  // reported: SpreadsheetApp.openById needs the wide scope even for the script's own file [volcengine.com/article/3311795]
  const openScopes = [allSpreadsheets];
  const open = (operation: string, id: string) =>
    run.call(handle(operation, openScopes), () => {
      mayOpen(id);
      return face.spreadsheet(id);
    });
  const activeTab = () =>
    run.boundTo === undefined
      ? null
      : face.sheet({ bookId: run.boundTo, sheetId: face.selection(run.boundTo).sheetId });
  const ofActive =
    (method: string) =>
    (...args: unknown[]): object | null => {
      const book = active(method);
      return book === null
        ? null
        : ((book as Record<string, (...given: unknown[]) => object>)[method]?.(...args) ?? null);
    };
  const onActive =
    (method: string) =>
    (...args: unknown[]): object =>
      ofActive(method)(...args) as object;

  return surface('SpreadsheetApp', {
    ...enums,
    ...({
      getActive: () => active('getActive') as object,
      getActiveSpreadsheet: () => active('getActiveSpreadsheet') as object,
      getActiveSheet: () => run.call(handle('getActiveSheet', [currentOnly, allSpreadsheets]), activeTab) as object,
      getActiveRange: onActive('getActiveRange'),
      getActiveRangeList: onActive('getActiveRangeList'),
      getCurrentCell: onActive('getCurrentCell'),
      getSelection: onActive('getSelection'),
      setActiveSheet: onActive('setActiveSheet'),
      setActiveRange: onActive('setActiveRange'),
      setActiveRangeList: onActive('setActiveRangeList'),
      setCurrentCell: onActive('setCurrentCell'),
      openById(...args: unknown[]) {
        expectArgs(run, 'openById', args, ['string']);
        return open('openById', String(args[0]));
      },
      openByUrl(...args: unknown[]) {
        expectArgs(run, 'openByUrl', args, ['string']);
        // reported: SpreadsheetApp.openByUrl refuses an address that does not go on with a slash after the id
        // [github.com/ttsukagoshi/mail-merge-for-gmail/issues/324]
        const wanted = /\/spreadsheets\/d\/([\w-]+)\//;
        const id = wanted.exec(String(args[0]))?.[1];
        if (id === undefined) throw run.exception('Invalid argument: url');
        return open('openByUrl', id);
      },
      create(...args: unknown[]) {
        expectArgs(run, 'create', args, ['string'], ['string', 'number', 'number']);
        const [name, rowCount, columnCount] = args;
        const method = 'SpreadsheetApp.create';
        return run.call({ service: 'Spreadsheet', operation: 'create', method, scopes: [allSpreadsheets] }, () => {
          // documented: SpreadsheetApp.create makes a file that belongs to the account the script runs as
          // [D/guides/services/quotas]
          const { email } = run.effective;
          takeSpreadsheet(run, world.quotas);
          const { id } = world.books.create(email, String(name));
          if (typeof rowCount === 'number' && typeof columnCount === 'number') {
            world.books.write(id, run.effective, ({ book }) => {
              for (const sheet of book.sheets) {
                if (rowCount < 1 || columnCount < 1) throw invalid('Invalid argument: rows');
                checkCells(book, sheet, rowCount, columnCount);
                Object.assign(sheet, { rowCount, columnCount });
              }
            });
          }
          return face.spreadsheet(id);
        });
      },
      flush: () =>
        run.call(
          { service: 'Spreadsheet', operation: 'flush', method: 'SpreadsheetApp.flush' },
          // documented: SpreadsheetApp.flush applies all pending changes [D/reference/spreadsheet/spreadsheet-app]
          () => face.flush(),
        ),
      getUi: () => makeUi(run, world),
      newConditionalFormatRule: () => newConditionalFormatRule(face),
      newDataValidation: () => builderOf(face, run),
      newFilterCriteria: () => newFilterCriteria(face),
      newRichTextValue: () => newRichText(run),
      newTextStyle: () => newTextStyle(run),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.SpreadsheetApp>),
  });
};

function faceOf(run: Run, world: World): Face {
  return createFace(run, world, (face) => ({
    range: (spot: Spot) => makeRange(face, spot),
    sheet: (tab: Tab) => makeSheet(face, tab),
    spreadsheet: (bookId: string) => makeSpreadsheet(face, bookId),
  }));
}
