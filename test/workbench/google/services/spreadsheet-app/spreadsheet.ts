// Spreadsheet: one file. documented: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import type { FileRole } from '../../contract';
import { notSimulated } from '../../grid/grid-error';
import { isLocale } from '../../grid/locales';
import { requireWriter } from '../../grid/protection';
import { close } from '../../grid/rect';
import { addSheet, deleteSheet, findSheet, findSheetByTitle, moveSheet } from '../../grid/tabs';
import { isZone } from '../../grid/zone';
import { user } from '../session';
import { innerOf, surface, surfaceName } from '../surface';
import { expectArgs } from './arguments';
import { addMetadata, getMetadata, makeFinder } from './developer-metadata';
import { type Face, requireSheet, type Spot, type Tab } from './face';
import { lateMembers } from './late-members';
import { protectionsOf } from './protection';
import { bookRange, selected } from './ranges-of';
import { makeTextFinder } from './text-finder';

interface Making {
  face: Face;
  bookId: string;
  self: () => object;
}

const members = lateMembers<Making>([
  ({ face, bookId, self }) => bookItself(face, bookId, self),
  ({ face, bookId, self }) => bookTabs(face, bookId, self),
  ({ face, bookId, self }) => bookSharing(face, bookId, self),
]);

export function makeSpreadsheet(face: Face, bookId: string): object {
  const book: object = surface('Spreadsheet', members({ face, bookId, self: () => book }), bookId);
  return book;
}

function bookItself(face: Face, bookId: string, self: () => object) {
  const { run, world } = face;
  const holder = { bookId };
  return {
    getId: () => bookId,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${bookId}/edit`,
    getName: () => face.read(bookId, 'getName', () => world.books.title(bookId)),
    rename(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.rename', args, ['string']);
      face.write(bookId, 'rename', (edit) => {
        requireWriter(edit.author);
        world.files.rename(bookId, String(args[0]));
      });
    },
    getSpreadsheetLocale: () => face.read(bookId, 'getSpreadsheetLocale', (book) => book.locale),
    setSpreadsheetLocale(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setSpreadsheetLocale', args, ['string']);
      const locale = String(args[0]);
      if (!isLocale(locale)) throw notSimulated(`spreadsheet locale ${locale}`);
      face.write(bookId, 'setSpreadsheetLocale', (edit) => {
        requireWriter(edit.author);
        edit.book.locale = locale;
      });
    },
    getSpreadsheetTimeZone: () => face.read(bookId, 'getSpreadsheetTimeZone', (book) => book.timeZone),
    setSpreadsheetTimeZone(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setSpreadsheetTimeZone', args, ['string']);
      const zone = String(args[0]);
      if (!isZone(zone)) throw run.exception(`Invalid argument: ${zone}`);
      face.write(bookId, 'setSpreadsheetTimeZone', (edit) => {
        requireWriter(edit.author);
        edit.book.timeZone = zone;
      });
    },
    /** documented: message, title, seconds (5 unless given; a negative number stays). */
    toast(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.toast', args, ['any'], ['any', 'any'], ['any', 'any', 'any']);
      const [message, title, seconds] = args;
      run.call({ service: 'Ui', operation: 'toast' }, () =>
        run.screen?.toast(
          String(message),
          title === undefined || title === null ? '' : String(title),
          typeof seconds === 'number' ? seconds : 5,
        ),
      );
    },
    getRange: (...args: unknown[]) => bookRange(face, bookId, args),
    getRangeByName(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.getRangeByName', args, ['string']);
      return face.read(bookId, 'getRangeByName', (book) => {
        const named = book.namedRanges.find((one) => one.name.toLowerCase() === String(args[0]).toLowerCase());
        if (!named) return null;
        const sheet = requireSheet(book, named.sheetId);
        return face.range({ bookId, sheetId: sheet.sheetId, area: close(named.area, sheet) });
      });
    },
    setNamedRange(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setNamedRange', args, ['string', 'Range']);
      const { sheetId, area } = innerOf(args[1], 'Range') as Spot;
      face.write(bookId, 'setNamedRange', (edit) => {
        requireWriter(edit.author);
        const name = String(args[0]);
        if (!/^[A-Za-z_][\w.]{0,249}$/.test(name)) throw run.exception(`The name "${name}" is not valid.`);
        const others = edit.book.namedRanges.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
        edit.book.namedRanges = [...others, { id: String(edit.newId()), name, sheetId, area }];
      });
    },
    removeNamedRange(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.removeNamedRange', args, ['string']);
      face.write(bookId, 'removeNamedRange', (edit) => {
        requireWriter(edit.author);
        edit.book.namedRanges = edit.book.namedRanges.filter((one) => one.name !== args[0]);
      });
    },
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
  };
}

function bookTabs(face: Face, bookId: string, self: () => object) {
  const { run } = face;
  const tab = (sheetId: number) => face.sheet({ bookId, sheetId });
  const activeId = () => face.selection(bookId).sheetId;
  const activate = (sheetId: number) => {
    face.select(bookId, { sheetId, ranges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }] });
    return tab(sheetId);
  };
  const remove = (operation: string, sheetId: number) =>
    face.write(bookId, operation, (edit) => deleteSheet(edit, requireSheet(edit.book, sheetId)));

  return {
    getSheets: () =>
      run.realm.Array.from(
        face.peek(bookId, (book) => book.sheets.map((sheet) => sheet.sheetId)),
        tab,
      ),
    getNumSheets: () => face.peek(bookId, (book) => book.sheets.length),
    getSheetByName(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.getSheetByName', args, ['string']);
      const sheet = face.peek(bookId, (book) => findSheetByTitle(book, String(args[0])));
      return sheet ? tab(sheet.sheetId) : null;
    },
    getSheetById(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.getSheetById', args, ['number']);
      const sheet = face.peek(bookId, (book) => findSheet(book, Number(args[0])));
      return sheet ? tab(sheet.sheetId) : null;
    },
    getActiveSheet: () => tab(activeId()),
    ...selected(face, bookId),
    setActiveSheet(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setActiveSheet', args, ['Sheet'], ['Sheet', 'boolean']);
      return activate((innerOf(args[0], 'Sheet') as Tab).sheetId);
    },
    setActiveRange(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setActiveRange', args, ['Range']);
      const { sheetId, area } = innerOf(args[0], 'Range') as Spot;
      face.select(bookId, { sheetId, ranges: [area] });
      return args[0];
    },
    /** documented: () | (index) | (name) | (name, index); the new tab becomes the active one. */
    insertSheet(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.insertSheet', args, [], ['number'], ['string'], ['string', 'number']);
      const title = args.find((one) => typeof one === 'string');
      const index = args.find((one) => typeof one === 'number');
      const sheetId = face.write(bookId, 'insertSheet', (edit) => {
        const after = edit.book.sheets.findIndex((sheet) => sheet.sheetId === activeId()) + 1;
        return addSheet(edit, { title, index: index ?? after }).sheetId;
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
    /** documented: positions count from 1. */
    moveActiveSheet(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.moveActiveSheet', args, ['number']);
      face.write(bookId, 'moveActiveSheet', (edit) => {
        requireWriter(edit.author);
        const position = Number(args[0]);
        if (position < 1 || position > edit.book.sheets.length) throw run.exception('The position is out of bounds.');
        moveSheet(edit.book, requireSheet(edit.book, activeId()), position - 1);
      });
      return self();
    },
  };
}

function bookSharing(face: Face, bookId: string, self: () => object) {
  const { run, world } = face;
  const someone = (email: string) =>
    user(world.people.find(email) ?? { email, name: email, kind: 'consumer', locale: 'en' });
  const people = (operation: string, list: () => string[]) => () =>
    face.read(bookId, operation, () => run.realm.Array.from(list(), someone));
  const addressOf = (one: unknown) =>
    surfaceName(one) === 'User' ? (one as { getEmail(): string }).getEmail() : String(one);
  const share = (operation: string, given: readonly unknown[], role: Exclude<FileRole, 'owner'>) => {
    face.write(bookId, operation, (edit) => {
      requireWriter(edit.author);
      for (const email of given.map(addressOf)) {
        if (!world.people.find(email)) throw run.exception(`Invalid email: ${email}`);
        if (world.files.roleOf(bookId, email) !== 'owner') world.files.share(bookId, email, role);
      }
    });
    return self();
  };
  const access = () => world.files.get(bookId).access;
  return {
    getOwner: () => face.read(bookId, 'getOwner', () => someone(access().owner)),
    getEditors: people('getEditors', () => [access().owner, ...access().editors]),
    getViewers: people('getViewers', () => [...access().viewers, ...access().commenters]),
    addEditor: (one: unknown) => share('addEditor', [one], 'editor'),
    addEditors: (list: unknown) => share('addEditors', Array.from(list as unknown[]), 'editor'),
    addViewer: (one: unknown) => share('addViewer', [one], 'viewer'),
    addViewers: (list: unknown) => share('addViewers', Array.from(list as unknown[]), 'viewer'),
    removeEditor: (one: unknown) => share('removeEditor', [one], 'none'),
    removeViewer: (one: unknown) => share('removeViewer', [one], 'none'),
  };
}
