// Spreadsheet: one file. Its parts are built when first touched.
import { notSimulated } from '../../grid/grid-error';
import { isLocale } from '../../grid/locales';
import { requireWriter } from '../../grid/protection';
import { close } from '../../grid/rect';
import { addSheet, deleteSheet, findSheet, findSheetByTitle, moveSheet } from '../../grid/tabs';
import { isZone } from '../../grid/zone';
import { takeSpreadsheet } from '../../quotas';
import { copyTab } from '../sheets/request-tab-copies';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { expectArgs } from './arguments';
import { bookSharing } from './book-sharing';
import { addMetadata, getMetadata, makeFinder } from './developer-metadata';
import { type Face, requireSheet, type Spot, type Tab } from './face';
import { handedOn } from './handed-on';
import { lateMembers } from './late-members';
import { bookNames } from './named-ranges';
import { protectionsOf } from './protection';
import { bookRange, makeRangeList, selected } from './ranges-of';
import { makeTextFinder } from './text-finder';

interface Making {
  face: Face;
  bookId: string;
  self: () => object;
}

const members = lateMembers<Making>([
  ({ face, bookId, self }) => bookItself(face, bookId, self),
  ({ face, bookId }) => bookNames(face, bookId),
  ({ face, bookId, self }) => bookTabs(face, bookId, self),
  ({ face, bookId }) => bookSelection(face, bookId),
  ({ face, bookId, self }) => bookSharing(face, bookId, self),
  ({ face, bookId }) => handedOn(face, bookId),
]);

export function makeSpreadsheet(face: Face, bookId: string): object {
  const book: object = surface('Spreadsheet', members({ face, bookId, self: () => book }), bookId);
  return book;
}

function bookItself(face: Face, bookId: string, self: () => object) {
  const { run, world } = face;
  const holder = { bookId };
  return {
    // documented: Spreadsheet.getId answers the id of the file [D/reference/spreadsheet/spreadsheet]
    getId: () => bookId,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${bookId}/edit`,
    getName: () => face.read(bookId, 'getName', () => world.books.title(bookId)),
    rename(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.rename', args, ['string']);
      face.act(bookId, 'rename', (edit) => {
        requireWriter(edit.author);
        world.files.rename(bookId, String(args[0]));
      });
    },
    copy(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.copy', args, ['string']);
      // documented: Spreadsheet.copy needs no more than the right to view, and the copy belongs to whoever copies
      // [support.google.com/docs/answer/1218656]
      const id = face.read(bookId, 'copy', () => {
        takeSpreadsheet(run, world.quotas);
        return world.copyBook(run.effective.email, bookId, String(args[0]));
      });
      return face.spreadsheet(id);
    },
    getSpreadsheetLocale: () => face.read(bookId, 'getSpreadsheetLocale', (book) => book.locale),
    setSpreadsheetLocale(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setSpreadsheetLocale', args, ['string']);
      const locale = String(args[0]);
      if (!isLocale(locale)) throw notSimulated(`spreadsheet locale ${locale}`);
      face.act(bookId, 'setSpreadsheetLocale', (edit) => {
        requireWriter(edit.author);
        edit.book.locale = locale;
      });
    },
    getSpreadsheetTimeZone: () => face.read(bookId, 'getSpreadsheetTimeZone', (book) => book.timeZone),
    setSpreadsheetTimeZone(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setSpreadsheetTimeZone', args, ['string']);
      const zone = String(args[0]);
      if (!isZone(zone)) throw run.exception(`Invalid argument: ${zone}`);
      face.act(bookId, 'setSpreadsheetTimeZone', (edit) => {
        requireWriter(edit.author);
        edit.book.timeZone = zone;
      });
    },
    toast(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.toast', args, ['any'], ['any', 'any'], ['any', 'any', 'any']);
      const [message, title, seconds] = args;
      // documented: Spreadsheet.toast shows for 5 seconds unless told otherwise [D/reference/spreadsheet/spreadsheet]
      const shownFor = typeof seconds === 'number' ? seconds : 5;
      run.call({ service: 'Ui', operation: 'toast' }, () =>
        run.screen?.toast(String(message), title === undefined || title === null ? '' : String(title), shownFor),
      );
    },
    getRange: (...args: unknown[]) => bookRange(face, bookId, args),
    getProtections: (...args: unknown[]) => protectionsOf(face, bookId, args),
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(face, 'Spreadsheet', holder, args);
      return self();
    },
    getDeveloperMetadata: () => getMetadata(face, holder),
    createDeveloperMetadataFinder: () => makeFinder(face, holder),
    createTextFinder(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.createTextFinder', args, ['string']);
      return makeTextFinder(
        face,
        bookId,
        (book) => book.sheets.map((sheet) => ({ bookId, sheetId: sheet.sheetId, area: close({}, sheet) })),
        String(args[0]),
      );
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Spreadsheet>;
}

const corner = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

function bookTabs(face: Face, bookId: string, self: () => object) {
  const { run } = face;
  const tab = (sheetId: number) => face.sheet({ bookId, sheetId });
  const activeId = () => face.selection(bookId).sheetId;
  const activate = (sheetId: number) => {
    face.select(bookId, { sheetId, ranges: [corner] });
    return tab(sheetId);
  };
  const remove = (operation: string, sheetId: number) =>
    face.act(bookId, operation, (edit) => deleteSheet(edit, requireSheet(edit.book, sheetId)));
  const orNull = (sheet: { sheetId: number } | undefined) => (sheet ? tab(sheet.sheetId) : null);

  return {
    // documented: Spreadsheet.getSheets answers all tabs in their order, hidden ones too [D/reference/spreadsheet/spreadsheet]
    getSheets: () =>
      run.realm.Array.from(
        face.peek(bookId, (book) => book.sheets.map((sheet) => sheet.sheetId)),
        tab,
      ),
    getNumSheets: () => face.peek(bookId, (book) => book.sheets.length),
    getSheetByName(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.getSheetByName', args, ['string']);
      // documented: Spreadsheet.getSheetByName answers null when no tab has that name [D/reference/spreadsheet/spreadsheet]
      return orNull(face.peek(bookId, (book) => findSheetByTitle(book, String(args[0]))));
    },
    getSheetById(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.getSheetById', args, ['number']);
      // documented: Spreadsheet.getSheetById finds a tab by its id, whatever it is called by now
      // [D/reference/spreadsheet/spreadsheet]
      return orNull(face.peek(bookId, (book) => findSheet(book, Number(args[0]))));
    },
    setActiveSheet(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setActiveSheet', args, ['Sheet'], ['Sheet', 'boolean']);
      // documented: Spreadsheet.setActiveSheet shows that tab to the person at the window [D/reference/spreadsheet/spreadsheet]
      return activate((innerOf(args[0], 'Sheet') as Tab).sheetId);
    },
    insertSheet(...args: unknown[]) {
      const shapes = [[], ['number'], ['string'], ['string', 'number']];
      expectArgs(run, 'Spreadsheet.insertSheet', args, ...shapes, ...shapes.map((shape) => [...shape, 'options']));
      const title = args.find((one) => typeof one === 'string');
      const index = args.find((one) => typeof one === 'number');
      const options = args.find((one) => typeof one === 'object') as { template?: unknown } | undefined;
      const template = innerOf(options?.template, 'Sheet') as Tab | undefined;
      const sheetId = face.act(bookId, 'insertSheet', (edit) => {
        const after = edit.book.sheets.findIndex((sheet) => sheet.sheetId === activeId()) + 1;
        const wanted = { title, index: index ?? after };
        if (template === undefined) return addSheet(edit, wanted).sheetId;
        const source = face.world.books.get(template.bookId);
        return copyTab(edit, source, requireSheet(source, template.sheetId), wanted).sheetId;
      });
      // documented: Spreadsheet.insertSheet makes the new tab the active one [D/reference/spreadsheet/spreadsheet]
      return activate(sheetId);
    },
    duplicateActiveSheet() {
      const sheetId = face.act(bookId, 'duplicateActiveSheet', (edit) => {
        const source = requireSheet(edit.book, activeId());
        return copyTab(edit, edit.book, source, { index: edit.book.sheets.indexOf(source) + 1 }).sheetId;
      });
      return activate(sheetId);
    },
    deleteSheet(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.deleteSheet', args, ['Sheet']);
      remove('deleteSheet', (innerOf(args[0], 'Sheet') as Tab).sheetId);
    },
    deleteActiveSheet() {
      remove('deleteActiveSheet', activeId());
      return tab(activeId());
    },
    renameActiveSheet(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.renameActiveSheet', args, ['string']);
      (tab(activeId()) as { setName(name: string): unknown }).setName(String(args[0]));
    },
    moveActiveSheet(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.moveActiveSheet', args, ['number']);
      face.act(bookId, 'moveActiveSheet', (edit) => {
        requireWriter(edit.author);
        const position = Number(args[0]);
        // documented: Spreadsheet.moveActiveSheet counts from 1 and throws beyond the last tab [D/reference/spreadsheet/spreadsheet]
        if (position < 1 || position > edit.book.sheets.length) throw run.exception('The position is out of bounds.');
        moveSheet(edit.book, requireSheet(edit.book, activeId()), position - 1);
      });
      return self();
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Spreadsheet>;
}

function bookSelection(face: Face, bookId: string) {
  const { run } = face;
  const choose =
    (method: string) =>
    (...args: unknown[]): object => {
      expectArgs(run, `Spreadsheet.${method}`, args, ['Range']);
      const { sheetId, area } = innerOf(args[0], 'Range') as Spot;
      face.select(bookId, { sheetId, ranges: [area] });
      return args[0] as object;
    };
  const active = selected(face, bookId);
  const tab = () => face.sheet({ bookId, sheetId: face.selection(bookId).sheetId });
  return {
    ...active,
    getActiveSheet: tab,
    getSelection: () =>
      surface('Selection', {
        getActiveSheet: tab,
        getActiveRange: active.getActiveRange,
        getActiveRangeList: active.getActiveRangeList,
        getCurrentCell: active.getCurrentCell,
      } satisfies Simulated<GoogleAppsScript.Spreadsheet.Selection>),
    setActiveRange: choose('setActiveRange'),
    setCurrentCell: choose('setCurrentCell'),
    setActiveRangeList(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setActiveRangeList', args, ['RangeList']);
      const spots = innerOf(args[0], 'RangeList') as Spot[];
      const [first] = spots;
      if (first) face.select(bookId, { sheetId: first.sheetId, ranges: spots.map((spot) => spot.area) });
      return makeRangeList(face, spots);
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Spreadsheet>;
}
