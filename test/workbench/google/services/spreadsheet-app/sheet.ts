// Sheet: one tab. documented: https://developers.google.com/apps-script/reference/spreadsheet/sheet
import { lastColumn, lastRow, withoutContent } from '../../grid/cells';
import type { Edit } from '../../grid/edit';
import { requireSheetLook, requireWrite } from '../../grid/protection';
import { close } from '../../grid/rect';
import { sortArea } from '../../grid/sort';
import type { SheetState } from '../../grid/state';
import { renameSheet, setHidden } from '../../grid/tabs';
import { innerOf, surface } from '../surface';
import { clearCells } from './area-access';
import { expectArgs } from './arguments';
import { colorOf, hexOf } from './colors';
import { addMetadata, getMetadata, makeFinder } from './developer-metadata';
import { SheetType } from './enums';
import { type Face, requireSheet, type Spot, type Tab } from './face';
import { makeFilter } from './filter';
import { lateMembers } from './late-members';
import { protect, protectionsOf } from './protection';
import { dataRange, makeRangeList, selected, sheetRange, sheetRangeList } from './ranges-of';
import { sheetLines } from './sheet-lines';
import { makeTextFinder } from './text-finder';

interface Making {
  face: Face;
  tab: Tab;
  self: () => object;
}

const members = lateMembers<Making>([
  ({ face, tab, self }) => sheetItself(face, tab, self),
  ({ face, tab, self }) => sheetCells(face, tab, self),
  ({ face, tab, self }) => sheetLines(face, tab, self),
]);

export function makeSheet(face: Face, tab: Tab): object {
  const sheet: object = surface('Sheet', members({ face, tab, self: () => sheet }), tab);
  return sheet;
}

const topLeft = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

function sheetItself(face: Face, { bookId, sheetId }: Tab, self: () => object) {
  const { run } = face;
  const held = () => face.peek(bookId, (book) => requireSheet(book, sheetId));
  const look = <T>(operation: string, effect: (sheet: SheetState) => T) =>
    face.read(bookId, operation, (book) => effect(requireSheet(book, sheetId)));
  const change = (operation: string, effect: (edit: Edit, sheet: SheetState) => void) => {
    face.write(bookId, operation, (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireSheetLook(sheet, edit.author);
      effect(edit, sheet);
    });
    return self();
  };
  const freeze =
    (method: string, name: 'frozenRows' | 'frozenColumns', limit: (sheet: SheetState) => number) =>
    (...args: unknown[]) => {
      expectArgs(run, `Sheet.${method}`, args, ['number']);
      change(method, (_edit, sheet) => {
        const count = Number(args[0]);
        if (count < 0 || count >= limit(sheet))
          throw run.exception(
            `You can't freeze all visible ${name === 'frozenRows' ? 'rows' : 'columns'} on the sheet.`,
          );
        sheet[name] = count;
      });
    };
  const holder = { bookId, sheetId };

  return {
    getSheetId: () => sheetId,
    getName: () => held().title,
    getSheetName: () => held().title,
    getIndex: () => face.peek(bookId, (book) => book.sheets.indexOf(requireSheet(book, sheetId)) + 1),
    getParent: () => face.spreadsheet(bookId),
    getType: () => SheetType.GRID,
    setName(...args: unknown[]) {
      expectArgs(run, 'Sheet.setName', args, ['string']);
      return change('setName', (edit, sheet) => renameSheet(edit, sheet, String(args[0])));
    },
    isSheetHidden: () => look('isSheetHidden', (sheet) => sheet.hidden),
    hideSheet: () => change('hideSheet', (edit, sheet) => setHidden(edit, sheet, true)),
    showSheet: () => change('showSheet', (edit, sheet) => setHidden(edit, sheet, false)),
    activate() {
      face.select(bookId, { sheetId, ranges: [topLeft] });
      return self();
    },
    getMaxRows: () => look('getMaxRows', (sheet) => sheet.rowCount),
    getMaxColumns: () => look('getMaxColumns', (sheet) => sheet.columnCount),
    getFrozenRows: () => look('getFrozenRows', (sheet) => sheet.frozenRows),
    getFrozenColumns: () => look('getFrozenColumns', (sheet) => sheet.frozenColumns),
    setFrozenRows: freeze('setFrozenRows', 'frozenRows', (sheet) => sheet.rowCount),
    setFrozenColumns: freeze('setFrozenColumns', 'frozenColumns', (sheet) => sheet.columnCount),
    getTabColor: () => look('getTabColor', (sheet) => (sheet.tabColor ? hexOf(sheet.tabColor, '') : null)),
    setTabColor(...args: unknown[]) {
      expectArgs(run, 'Sheet.setTabColor', args, ['string?']);
      return change('setTabColor', (_edit, sheet) => {
        if (typeof args[0] === 'string') sheet.tabColor = colorOf(run, args[0]);
        else delete sheet.tabColor;
      });
    },
    hasHiddenGridlines: () => look('hasHiddenGridlines', (sheet) => sheet.gridlinesHidden),
    setHiddenGridlines: (hidden: unknown) =>
      change('setHiddenGridlines', (_edit, sheet) => {
        sheet.gridlinesHidden = hidden === true;
      }),
    isRightToLeft: () => look('isRightToLeft', (sheet) => sheet.rightToLeft),
    protect: () => protect(face, holder),
    getProtections: (...args: unknown[]) => protectionsOf(face, bookId, args, sheetId),
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(face, 'Sheet', holder, args);
      return self();
    },
    getDeveloperMetadata: () => getMetadata(face, holder),
    createDeveloperMetadataFinder: () => makeFinder(face, holder),
  };
}

function sheetCells(face: Face, tab: Tab, self: () => object) {
  const { run } = face;
  const { bookId, sheetId } = tab;
  const look = <T>(operation: string, effect: (sheet: SheetState) => T) =>
    face.read(bookId, operation, (book) => effect(requireSheet(book, sheetId)));
  const whole = (): Spot => ({ ...tab, area: face.peek(bookId, (book) => close({}, requireSheet(book, sheetId))) });
  const clear = (operation: string, which: 'all' | 'content' | 'format' | 'note') => () => {
    clearCells(face, whole(), operation, (cell) => {
      const { style, note, ...rest } = which === 'all' || which === 'content' ? (withoutContent(cell) ?? {}) : cell;
      const next = {
        ...rest,
        ...(style !== undefined && which !== 'all' && which !== 'format' && { style }),
        ...(note !== undefined && which !== 'all' && which !== 'note' && { note }),
      };
      return Object.keys(next).length > 0 ? next : null;
    });
    return self();
  };
  const active = selected(face, bookId);

  return {
    getRange: (...args: unknown[]) => sheetRange(face, tab, args),
    getRangeList: (...args: unknown[]) => sheetRangeList(face, tab, args),
    getDataRange: () => dataRange(face, tab),
    getLastRow: () => look('getLastRow', lastRow),
    getLastColumn: () => look('getLastColumn', lastColumn),
    getSheetValues: (...args: unknown[]) => (sheetRange(face, tab, args) as { getValues(): unknown[][] }).getValues(),
    clear: (...args: unknown[]) => {
      const options = (args[0] ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
      return clear('clear', options.contentsOnly ? 'content' : options.formatOnly ? 'format' : 'all')();
    },
    clearContents: clear('clearContents', 'content'),
    clearFormats: clear('clearFormats', 'format'),
    clearNotes: clear('clearNotes', 'note'),
    /** documented: sorts the whole tab by one column; frozen rows stay. */
    sort(...args: unknown[]) {
      expectArgs(run, 'Sheet.sort', args, ['number'], ['number', 'boolean']);
      face.write(bookId, 'sort', (edit) => {
        const sheet = requireSheet(edit.book, sheetId);
        const area = {
          startRow: sheet.frozenRows,
          endRow: sheet.rowCount,
          startColumn: 0,
          endColumn: sheet.columnCount,
        };
        requireWrite(sheet, area, edit.author);
        sortArea(edit, sheet, area, [{ column: Number(args[0]) - 1, ascending: args[1] !== false }]);
      });
      return self();
    },
    createTextFinder(...args: unknown[]) {
      expectArgs(run, 'Sheet.createTextFinder', args, ['string']);
      return makeTextFinder(face, bookId, () => [whole()], String(args[0]));
    },
    getFilter: () => makeFilter(face, tab),
    ...active,
    setActiveRange(...args: unknown[]) {
      expectArgs(run, 'Sheet.setActiveRange', args, ['Range']);
      const { area } = innerOf(args[0], 'Range') as Spot;
      face.select(bookId, { sheetId, ranges: [area] });
      return args[0];
    },
    setActiveSelection(...args: unknown[]) {
      expectArgs(run, 'Sheet.setActiveSelection', args, ['Range'], ['string']);
      const range = typeof args[0] === 'string' ? sheetRange(face, tab, args) : args[0];
      face.select(bookId, { sheetId, ranges: [(innerOf(range, 'Range') as Spot).area] });
      return range;
    },
    setActiveRangeList(...args: unknown[]) {
      expectArgs(run, 'Sheet.setActiveRangeList', args, ['RangeList']);
      const spots = innerOf(args[0], 'RangeList') as Spot[];
      face.select(bookId, { sheetId, ranges: spots.map((spot) => spot.area) });
      return makeRangeList(face, spots);
    },
  };
}
