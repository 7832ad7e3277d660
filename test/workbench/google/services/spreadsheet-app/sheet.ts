// Sheet: one tab. Its parts are built when first touched.
import { lastColumn, lastRow, withoutContent } from '../../grid/cells';
import type { Edit } from '../../grid/edit';
import { requireSheetLook } from '../../grid/protection';
import { close } from '../../grid/rect';
import { sortArea } from '../../grid/sort';
import type { SheetState } from '../../grid/state';
import { renameSheet, setHidden } from '../../grid/tabs';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { clearCells } from './area-access';
import { expectArgs, isFrozenWhole } from './arguments';
import { sheetCharts } from './charts';
import { colorOf, hexOf } from './colors';
import { sheetRules } from './conditional-format';
import { copySheet } from './copy-sheet';
import { addMetadata, getMetadata, makeFinder } from './developer-metadata';
import { SheetType } from './enums';
import { type Face, requireSheet, type Spot, type Tab } from './face';
import { makeFilter } from './filter';
import { sheetGroups } from './groups';
import { lateMembers } from './late-members';
import { namedRangesOf } from './named-ranges';
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
  ({ face, tab, self }) => sheetLooks(face, tab, self),
  ({ face, tab, self }) => sheetCells(face, tab, self),
  ({ face, tab, self }) => sheetSelection(face, tab, self),
  ({ face, tab, self }) => sheetLines(face, tab, self),
  ({ face, tab, self }) => sheetGroups(face, tab, self),
  ({ face, tab }) => sheetRules(face, tab),
  ({ face, tab }) => sheetCharts(face, tab),
]);

export function makeSheet(face: Face, tab: Tab): object {
  const sheet: object = surface('Sheet', members({ face, tab, self: () => sheet }), tab);
  return sheet;
}

const topLeft = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

function sheetItself(face: Face, tab: Tab, self: () => object) {
  const { run } = face;
  const { bookId, sheetId } = tab;
  const held = () => face.peek(bookId, (book) => requireSheet(book, sheetId));
  const change = (operation: string, effect: (edit: Edit, sheet: SheetState) => void) => {
    face.act(bookId, operation, (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireSheetLook(sheet, edit.author);
      effect(edit, sheet);
    });
    return self();
  };
  return {
    // documented: Sheet.getSheetId is the same after the tab was renamed or moved [D/reference/spreadsheet/sheet]
    getSheetId: () => sheetId,
    // documented: Sheet.getName answers what the tab is called by now [D/reference/spreadsheet/sheet]
    getName: () => held().title,
    getSheetName: () => held().title,
    getIndex: () => face.peek(bookId, (book) => book.sheets.indexOf(requireSheet(book, sheetId)) + 1),
    getParent: () => face.spreadsheet(bookId),
    getType: () => SheetType.GRID,
    setName(...args: unknown[]) {
      expectArgs(run, 'Sheet.setName', args, ['string']);
      return change('setName', (edit, sheet) => renameSheet(edit, sheet, String(args[0])));
    },
    isSheetHidden: () => face.read(bookId, 'isSheetHidden', (book) => requireSheet(book, sheetId).hidden),
    hideSheet: () => change('hideSheet', (edit, sheet) => setHidden(edit, sheet, true)),
    showSheet: () => change('showSheet', (edit, sheet) => setHidden(edit, sheet, false)),
    copyTo(...args: unknown[]) {
      expectArgs(run, 'Sheet.copyTo', args, ['Spreadsheet']);
      return copySheet(face, tab, String(innerOf(args[0], 'Spreadsheet')));
    },
    protect: () => protect(face, tab),
    getProtections: (...args: unknown[]) => protectionsOf(face, bookId, args, sheetId),
    getNamedRanges: () => namedRangesOf(face, bookId, sheetId),
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(face, 'Sheet', tab, args);
      return self();
    },
    getDeveloperMetadata: () => getMetadata(face, tab),
    createDeveloperMetadataFinder: () => makeFinder(face, tab),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}

function sheetLooks(face: Face, { bookId, sheetId }: Tab, self: () => object) {
  const { run } = face;
  const look = <T>(operation: string, effect: (sheet: SheetState) => T) =>
    face.read(bookId, operation, (book) => effect(requireSheet(book, sheetId)));
  const change = (operation: string, effect: (sheet: SheetState) => void) => {
    face.queue(bookId, operation, (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireSheetLook(sheet, edit.author);
      effect(sheet);
    });
    return self();
  };
  const freeze =
    (method: string, name: 'frozenRows' | 'frozenColumns') =>
    (...args: unknown[]) => {
      expectArgs(run, `Sheet.${method}`, args, ['number']);
      const count = Number(args[0]);
      change(method, (sheet) => {
        if (isFrozenWhole(sheet, name, count))
          throw run.exception(
            `You can't freeze all visible ${name === 'frozenRows' ? 'rows' : 'columns'} on the sheet.`,
          );
        sheet[name] = count;
      });
    };
  return {
    // documented: Sheet.getMaxRows answers how many rows the tab has, whatever stands in them [D/reference/spreadsheet/sheet]
    getMaxRows: () => look('getMaxRows', (sheet) => sheet.rowCount),
    // documented: Sheet.getMaxColumns answers how many columns the tab has, whatever stands in them [D/reference/spreadsheet/sheet]
    getMaxColumns: () => look('getMaxColumns', (sheet) => sheet.columnCount),
    getFrozenRows: () => look('getFrozenRows', (sheet) => sheet.frozenRows),
    getFrozenColumns: () => look('getFrozenColumns', (sheet) => sheet.frozenColumns),
    setFrozenRows: freeze('setFrozenRows', 'frozenRows'),
    setFrozenColumns: freeze('setFrozenColumns', 'frozenColumns'),
    getTabColor: () => look('getTabColor', (sheet) => (sheet.tabColor ? hexOf(sheet.tabColor, '') : null)),
    setTabColor(...args: unknown[]) {
      expectArgs(run, 'Sheet.setTabColor', args, ['string?']);
      const color = typeof args[0] === 'string' ? colorOf(run, args[0]) : undefined;
      return change('setTabColor', (sheet) => {
        if (color) sheet.tabColor = color;
        else delete sheet.tabColor;
      });
    },
    hasHiddenGridlines: () => look('hasHiddenGridlines', (sheet) => sheet.gridlinesHidden),
    setHiddenGridlines: (...args: unknown[]) =>
      change('setHiddenGridlines', (sheet) => {
        sheet.gridlinesHidden = args[0] === true;
      }),
    isRightToLeft: () => look('isRightToLeft', (sheet) => sheet.rightToLeft),
    setRightToLeft: (...args: unknown[]) =>
      change('setRightToLeft', (sheet) => {
        sheet.rightToLeft = args[0] === true;
      }),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}

function sheetCells(face: Face, tab: Tab, self: () => object) {
  const { run } = face;
  const { bookId, sheetId } = tab;
  const look = <T>(operation: string, effect: (sheet: SheetState) => T) =>
    face.read(bookId, operation, (book) => effect(requireSheet(book, sheetId)));
  const whole = (): Spot => ({ ...tab, area: face.peek(bookId, (book) => close({}, requireSheet(book, sheetId))) });
  const clear = (operation: string, which: 'all' | 'content' | 'format' | 'note') => {
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
  return {
    getRange: (...args: unknown[]) => sheetRange(face, tab, args),
    getRangeList: (...args: unknown[]) => sheetRangeList(face, tab, args),
    getDataRange: () => dataRange(face, tab),
    // documented: Sheet.getLastRow answers the last row that has content [D/reference/spreadsheet/sheet]
    getLastRow: () => look('getLastRow', lastRow),
    getLastColumn: () => look('getLastColumn', lastColumn),
    getSheetValues: (...args: unknown[]) => (sheetRange(face, tab, args) as { getValues(): unknown[][] }).getValues(),
    clear: (...args: unknown[]) => {
      const options = (args[0] ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
      return clear('clear', options.contentsOnly ? 'content' : options.formatOnly ? 'format' : 'all');
    },
    clearContents: () => clear('clearContents', 'content'),
    clearFormats: () => clear('clearFormats', 'format'),
    clearNotes: () => clear('clearNotes', 'note'),
    sort(...args: unknown[]) {
      expectArgs(run, 'Sheet.sort', args, ['number'], ['number', 'boolean']);
      face.queue(bookId, 'sort', (edit) => {
        const sheet = requireSheet(edit.book, sheetId);
        // documented: Sheet.sort leaves frozen rows in their place [support.google.com/docs/answer/3540681]
        const area = { ...close({}, sheet), startRow: sheet.frozenRows };
        sortArea(edit, sheet, area, [{ column: Number(args[0]) - 1, ascending: args[1] !== false }]);
      });
      return self();
    },
    createTextFinder(...args: unknown[]) {
      expectArgs(run, 'Sheet.createTextFinder', args, ['string']);
      return makeTextFinder(face, bookId, () => [whole()], String(args[0]));
    },
    getFilter: () => makeFilter(face, tab),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}

function sheetSelection(face: Face, tab: Tab, self: () => object) {
  const { run } = face;
  const { bookId, sheetId } = tab;
  return {
    ...selected(face, bookId),
    activate() {
      face.select(bookId, { sheetId, ranges: [topLeft] });
      return self();
    },
    setActiveRange(...args: unknown[]) {
      expectArgs(run, 'Sheet.setActiveRange', args, ['Range']);
      const { area } = innerOf(args[0], 'Range') as Spot;
      face.select(bookId, { sheetId, ranges: [area] });
      return args[0] as object;
    },
    setActiveSelection(...args: unknown[]) {
      expectArgs(run, 'Sheet.setActiveSelection', args, ['Range'], ['string']);
      const range = typeof args[0] === 'string' ? sheetRange(face, tab, args) : (args[0] as object);
      face.select(bookId, { sheetId, ranges: [(innerOf(range, 'Range') as Spot).area] });
      return range;
    },
    setActiveRangeList(...args: unknown[]) {
      expectArgs(run, 'Sheet.setActiveRangeList', args, ['RangeList']);
      const spots = innerOf(args[0], 'RangeList') as Spot[];
      face.select(bookId, { sheetId, ranges: spots.map((spot) => spot.area) });
      return makeRangeList(face, spots);
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}
