// Methods that a Spreadsheet hands on to its active tab.
import { offers } from '../surface';
import type { Face } from './face';
import { sheetRangeList } from './ranges-of';

const names = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveSelection',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof GoogleAppsScript.Spreadsheet.Spreadsheet)[];

export function handedOn(face: Face, bookId: string) {
  const calls = names.map((name) => [
    name,
    (...args: unknown[]) => {
      const sheet = face.sheet({ bookId, sheetId: face.selection(bookId).sheetId });
      return offers(sheet, name)
        ? (sheet as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args)
        : undefined;
    },
  ]);
  const list = {
    getRangeList: (...args: unknown[]) =>
      sheetRangeList(face, { bookId, sheetId: face.selection(bookId).sheetId }, args),
  };
  return {
    ...list,
    ...(Object.fromEntries(calls) as Record<(typeof names)[number], (...args: unknown[]) => unknown>),
  };
}
