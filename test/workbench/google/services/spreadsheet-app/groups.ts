// Group: rows or columns that open and close together. A script holds a group by its place and depth.

import { span } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import { addGroup, deleteGroup, groupsOf, setCollapsed } from '../../grid/lines';
import { requireWrite } from '../../grid/protection';
import { close } from '../../grid/rect';
import type { Dimension } from '../../grid/shift';
import type { BookState, Group, SheetState } from '../../grid/state';
import type { Simulated } from '../simulated';
import { surface } from '../surface';
import { expectArgs } from './arguments';
import { GroupControlTogglePosition } from './enums';
import { type Face, requireSheet, type Spot, type Tab } from './face';

type Place = Pick<Group, 'start' | 'end' | 'depth'>;

const isAt = (place: Place) => (group: Group) =>
  group.start === place.start && group.end === place.end && group.depth === place.depth;

function makeGroup(face: Face, { bookId, sheetId }: Tab, dimension: Dimension, place: Place): object {
  const found = (book: BookState): { sheet: SheetState; group: Group } => {
    const sheet = requireSheet(book, sheetId);
    const group = groupsOf(sheet, dimension).find(isAt(place));
    if (!group) throw face.run.exception('The group no longer exists.');
    return { sheet, group };
  };
  const change = (operation: string, act: (sheet: SheetState, group: Group) => void) => {
    face.act(bookId, operation, (edit) => {
      const { sheet, group } = found(edit.book);
      requireWrite(sheet, span(dimension, group.start, group.end), edit.author);
      act(sheet, group);
    });
    return self;
  };
  const fold = (operation: string, collapsed: boolean) => () =>
    change(operation, (sheet) => setCollapsed(sheet, dimension, place, collapsed));
  const self: object = surface('Group', {
    collapse: fold('collapse', true),
    expand: fold('expand', false),
    getDepth: () => place.depth,
    getControlIndex: () =>
      face.read(bookId, 'getControlIndex', (book) => {
        const { sheet } = found(book);
        const after = dimension === 'ROWS' ? sheet.rowGroupControlAfter : sheet.columnGroupControlAfter;
        return after ? place.end + 1 : place.start;
      }),
    getRange: () =>
      face.read(bookId, 'getRange', (book) => {
        const { sheet, group } = found(book);
        return face.range({ bookId, sheetId, area: close(span(dimension, group.start, group.end), sheet) });
      }),
    isCollapsed: () => face.read(bookId, 'isCollapsed', (book) => found(book).group.collapsed),
    remove() {
      change('remove', (sheet, { start, end }) => deleteGroup(sheet, dimension, start, end));
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Group>);
  return self;
}

const depthAt = (sheet: SheetState, dimension: Dimension, index: number) =>
  groupsOf(sheet, dimension).filter((group) => group.start <= index && index < group.end).length;

/** A tab's methods about groups. */
export function sheetGroups(face: Face, tab: Tab, self: () => object) {
  const { run } = face;
  const { bookId, sheetId } = tab;
  const group =
    (method: string, dimension: Dimension) =>
    (...args: unknown[]) => {
      expectArgs(run, `Sheet.${method}`, args, ['number', 'number']);
      const [index = 1, depth = 1] = args as number[];
      return face.read(bookId, method, (book) => {
        const found = groupsOf(requireSheet(book, sheetId), dimension).find(
          (one) => one.depth === depth && one.start <= index - 1 && index - 1 < one.end,
        );
        // documented: Sheet.getRowGroup throws when there is no group at that index and depth [D/reference/spreadsheet/sheet]
        if (!found) throw run.exception(`A group does not exist at index ${index} and group depth ${depth}`);
        return makeGroup(face, tab, dimension, found);
      });
    };
  const depth =
    (method: string, dimension: Dimension) =>
    (...args: unknown[]) => {
      expectArgs(run, `Sheet.${method}`, args, ['number']);
      return face.read(bookId, method, (book) => depthAt(requireSheet(book, sheetId), dimension, Number(args[0]) - 1));
    };
  const foldAll = (method: string, dimension: Dimension, collapsed: boolean) => () => {
    face.act(bookId, method, (edit: Edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireWrite(sheet, {}, edit.author);
      for (const one of groupsOf(sheet, dimension)) setCollapsed(sheet, dimension, one, collapsed);
    });
    return self();
  };
  const control = (method: string, name: 'rowGroupControlAfter' | 'columnGroupControlAfter') => ({
    get: () =>
      face.read(bookId, `get${method}`, (book) =>
        requireSheet(book, sheetId)[name] ? GroupControlTogglePosition.AFTER : GroupControlTogglePosition.BEFORE,
      ),
    set: (...args: unknown[]) => {
      expectArgs(run, `Sheet.set${method}`, args, ['GroupControlTogglePosition']);
      face.act(bookId, `set${method}`, (edit) => {
        const sheet = requireSheet(edit.book, sheetId);
        requireWrite(sheet, {}, edit.author);
        sheet[name] = args[0] === GroupControlTogglePosition.AFTER;
      });
      return self();
    },
  });
  const rowControl = control('RowGroupControlPosition', 'rowGroupControlAfter');
  const columnControl = control('ColumnGroupControlPosition', 'columnGroupControlAfter');
  return {
    getRowGroup: group('getRowGroup', 'ROWS'),
    getColumnGroup: group('getColumnGroup', 'COLUMNS'),
    getRowGroupDepth: depth('getRowGroupDepth', 'ROWS'),
    getColumnGroupDepth: depth('getColumnGroupDepth', 'COLUMNS'),
    collapseAllRowGroups: foldAll('collapseAllRowGroups', 'ROWS', true),
    collapseAllColumnGroups: foldAll('collapseAllColumnGroups', 'COLUMNS', true),
    expandAllRowGroups: foldAll('expandAllRowGroups', 'ROWS', false),
    expandAllColumnGroups: foldAll('expandAllColumnGroups', 'COLUMNS', false),
    getRowGroupControlPosition: rowControl.get,
    setRowGroupControlPosition: rowControl.set,
    getColumnGroupControlPosition: columnControl.get,
    setColumnGroupControlPosition: columnControl.set,
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}

/** A range's methods about groups. */
export function rangeGroups(face: Face, { bookId, sheetId, area }: Spot, self: () => object) {
  const { run } = face;
  const shift =
    (method: string, dimension: Dimension) =>
    (...args: unknown[]) => {
      expectArgs(run, `Range.${method}`, args, ['number']);
      const delta = Number(args[0]);
      const [start, end] = dimension === 'ROWS' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
      face.act(bookId, method, (edit) => {
        const sheet = requireSheet(edit.book, sheetId);
        requireWrite(sheet, span(dimension, start, end), edit.author);
        // documented: Range.shiftRowGroupDepth makes or removes groups, one for each step [D/reference/spreadsheet/range]
        for (let step = 0; step < Math.abs(delta); step++) {
          if (delta > 0) addGroup(sheet, dimension, start, end);
          else deleteGroup(sheet, dimension, start, end);
        }
      });
      return self();
    };
  return {
    shiftRowGroupDepth: shift('shiftRowGroupDepth', 'ROWS'),
    shiftColumnGroupDepth: shift('shiftColumnGroupDepth', 'COLUMNS'),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Range>;
}
