// SpreadsheetApp, the global. documented: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
import type { Run, ServiceCall, ServiceFactory } from '../contract';
import type { World } from '../world';
import { expectArgs } from './spreadsheet-app/arguments';
import { builderOf } from './spreadsheet-app/data-validation';
import { enums } from './spreadsheet-app/enums';
import { allSpreadsheets, createFace, currentOnly, type Face, type Spot, type Tab } from './spreadsheet-app/face';
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
  /** documented: a standalone script has no active spreadsheet. */
  const active = (operation: string) =>
    run.call(handle(operation, [currentOnly, allSpreadsheets]), () => {
      const { boundTo } = run;
      if (boundTo === undefined) return null;
      mayOpen(boundTo);
      return face.spreadsheet(boundTo);
    });
  const mayOpen = (id: string) => {
    // reported texts: an unknown id, and a file this account may not see.
    if (!world.books.find(id))
      throw run.exception('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    if (!world.files.canView(id, run.effective.email))
      throw run.exception('You do not have permission to access the requested document.');
  };
  const open = (operation: string, id: string) =>
    run.call(handle(operation, [allSpreadsheets]), () => {
      mayOpen(id);
      return face.spreadsheet(id);
    });
  const activeTab = () =>
    run.boundTo === undefined
      ? null
      : face.sheet({ bookId: run.boundTo, sheetId: face.selection(run.boundTo).sheetId });
  const ofActive = (method: string) => () => {
    const book = active(method);
    return book === null ? null : (book as Record<string, () => unknown>)[method]?.();
  };

  return surface('SpreadsheetApp', {
    ...enums,
    getActive: () => active('getActive'),
    getActiveSpreadsheet: () => active('getActiveSpreadsheet'),
    getActiveSheet: () => run.call(handle('getActiveSheet', [currentOnly, allSpreadsheets]), activeTab),
    getActiveRange: ofActive('getActiveRange'),
    getActiveRangeList: ofActive('getActiveRangeList'),
    getCurrentCell: ofActive('getCurrentCell'),
    openById(...args: unknown[]) {
      expectArgs(run, 'openById', args, ['string']);
      return open('openById', String(args[0]));
    },
    openByUrl(...args: unknown[]) {
      expectArgs(run, 'openByUrl', args, ['string']);
      const id = /\/spreadsheets\/d\/([\w-]+)/.exec(String(args[0]))?.[1];
      if (id === undefined) throw run.exception(`Invalid argument: url`);
      return open('openByUrl', id);
    },
    /** documented: (name) or (name, rows, columns); the file belongs to the account that runs. */
    create(...args: unknown[]) {
      expectArgs(run, 'create', args, ['string'], ['string', 'number', 'number']);
      const [name, rowCount, columnCount] = args;
      const call: ServiceCall = {
        service: 'Spreadsheet',
        operation: 'create',
        method: 'SpreadsheetApp.create',
        scopes: [allSpreadsheets],
      };
      return run.call(call, () => {
        const { id } = world.books.create(run.effective.email, String(name));
        if (typeof rowCount === 'number' && typeof columnCount === 'number') {
          world.books.write(id, run.effective, ({ book }) => {
            for (const sheet of book.sheets) Object.assign(sheet, { rowCount, columnCount });
          });
        }
        return face.spreadsheet(id);
      });
    },
    /** Writes are not queued here, so a flush only costs its time. */
    flush: () =>
      run.call({ service: 'Spreadsheet', operation: 'flush', method: 'SpreadsheetApp.flush' }, () => undefined),
    getUi: () => makeUi(run, world),
    newDataValidation: () => builderOf(face, run),
    newRichTextValue: () => newRichText(run),
    newTextStyle: () => newTextStyle(run),
  });
};

function faceOf(run: Run, world: World): Face {
  return createFace(run, world, (face) => ({
    range: (spot: Spot) => makeRange(face, spot),
    sheet: (tab: Tab) => makeSheet(face, tab),
    spreadsheet: (bookId: string) => makeSpreadsheet(face, bookId),
  }));
}
