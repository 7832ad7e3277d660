// Sheet: rows and columns. What changes their number acts at once; how they look waits in the queue.
import { editRow, lastRow, setCellIn } from '../../grid/cells';
import { appendLines, countOf, deleteLines, insertLines, moveLines, span } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import { type LineLook, setLook, sizeOf } from '../../grid/lines';
import { requireWrite } from '../../grid/protection';
import type { Dimension } from '../../grid/shift';
import type { BookState, SheetState } from '../../grid/state';
import { styleOf, withStyle } from '../../grid/styles';
import { isDate } from '../../values';
import type { Simulated } from '../simulated';
import { innerOf } from '../surface';
import { expectArgs, outside } from './arguments';
import { type Face, requireSheet, type Spot, type Tab } from './face';
import { asGiven, enterValue } from './values';

export function sheetLines(face: Face, { bookId, sheetId }: Tab, self: () => object) {
  const { run } = face;
  const change = (operation: string, effect: (edit: Edit, sheet: SheetState) => void) => {
    // assumed: rows and columns are inserted, deleted and moved at once, after what was queued [probes/insert-rows-at-once.gs]
    face.act(bookId, operation, (edit) => effect(edit, requireSheet(edit.book, sheetId)));
    return self();
  };
  /** A change of looks; the position is checked at once, and again when it is carried out. */
  const changeLook = (method: string, dimension: Dimension, position: number, howMany: number, wanted: LineLook) => {
    face.peek(bookId, (book) => within(requireSheet(book, sheetId), dimension, position, howMany));
    face.queue(bookId, method, (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      const { start, end } = within(sheet, dimension, position, howMany);
      requireWrite(sheet, span(dimension, start, end), edit.author);
      setLook(sheet, dimension, start, end, wanted);
    });
    return self();
  };
  const look = <T>(operation: string, effect: (sheet: SheetState) => T) =>
    face.read(bookId, operation, (book) => effect(requireSheet(book, sheetId)));

  const within = (sheet: SheetState, dimension: Dimension, position: number, howMany = 1) => {
    if (howMany < 1) throw run.exception(`The number of ${dimension.toLowerCase()} must be at least 1.`);
    // assumed: Sheet.insertRowsAfter with a position outside the tab throws at once [probes/insert-rows-outside.gs]
    if (position < 1 || position - 1 + howMany > countOf(sheet, dimension)) throw run.exception(outside);
    return { start: position - 1, end: position - 1 + howMany };
  };
  const numbers = (method: string, args: readonly unknown[], counts: number[]) => {
    expectArgs(run, `Sheet.${method}`, args, ...counts.map((count) => new Array<string>(count).fill('number')));
    return args as number[];
  };

  const insert =
    (method: string, dimension: Dimension, where: 'before' | 'after', plural: boolean) =>
    (...args: unknown[]) => {
      const [position = 1, howMany = 1] = numbers(method, args, plural ? [2] : [1]);
      return change(method, (edit, sheet) => {
        const { start } = within(sheet, dimension, position);
        insertLines(
          edit,
          sheet,
          dimension,
          where === 'after' ? start + 1 : start,
          howMany,
          where === 'after' ? 'before' : 'after',
        );
      });
    };
  const insertAt =
    (method: string, dimension: Dimension) =>
    (...args: unknown[]) => {
      const [position = 1, howMany = 1] = numbers(method, args, [1, 2]);
      change(method, (edit, sheet) => {
        const { start } = within(sheet, dimension, position);
        insertLines(edit, sheet, dimension, start, howMany, start > 0 ? 'before' : 'after');
      });
    };
  const remove =
    (method: string, dimension: Dimension, plural: boolean) =>
    (...args: unknown[]) => {
      const [position = 1, howMany = 1] = numbers(method, args, plural ? [2] : [1]);
      change(method, (edit, sheet) => {
        const { start, end } = within(sheet, dimension, position, howMany);
        deleteLines(edit, sheet, dimension, start, end);
      });
      return (plural ? undefined : self()) as object;
    };
  const move =
    (method: string, dimension: Dimension) =>
    (...args: unknown[]) => {
      expectArgs(run, `Sheet.${method}`, args, ['Range', 'number']);
      const { area } = innerOf(args[0], 'Range') as Spot;
      const [start, end] = dimension === 'ROWS' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
      change(method, (edit, sheet) => {
        // documented: Sheet.moveRows counts the destination before the rows are moved [D/reference/spreadsheet/sheet]
        const to = Number(args[1]) - 1;
        if (to < 0 || to > countOf(sheet, dimension)) throw run.exception(outside);
        moveLines(edit, sheet, dimension, start, end, to);
      });
    };
  const hide =
    (method: string, dimension: Dimension, hidden: boolean) =>
    (...args: unknown[]) => {
      const [position = 1, howMany = 1] = numbers(method, args, [1, 2]);
      changeLook(method, dimension, position, howMany, { hidden });
    };
  const hideRange =
    (method: string, dimension: Dimension, hidden: boolean) =>
    (...args: unknown[]) => {
      expectArgs(run, `Sheet.${method}`, args, ['Range']);
      const { area } = innerOf(args[0], 'Range') as Spot;
      const [start, end] = dimension === 'ROWS' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
      changeLook(method, dimension, start + 1, end - start, { hidden });
    };
  const resize =
    (method: string, dimension: Dimension, plural: boolean) =>
    (...args: unknown[]) => {
      const given = numbers(method, args, plural ? [3] : [2]);
      const [position = 1, howMany = 1] = plural ? given : [given[0], 1];
      return changeLook(method, dimension, position, howMany, { size: given.at(-1) ?? 21 });
    };
  const unchanged =
    (method: string) =>
    (...args: unknown[]) => {
      numbers(method, args, [1, 2]);
      face.queue(bookId, method, () => undefined);
      return self();
    };

  return {
    insertRowAfter: insert('insertRowAfter', 'ROWS', 'after', false),
    insertRowBefore: insert('insertRowBefore', 'ROWS', 'before', false),
    insertRowsAfter: insert('insertRowsAfter', 'ROWS', 'after', true),
    insertRowsBefore: insert('insertRowsBefore', 'ROWS', 'before', true),
    insertRows: insertAt('insertRows', 'ROWS'),
    insertColumnAfter: insert('insertColumnAfter', 'COLUMNS', 'after', false),
    insertColumnBefore: insert('insertColumnBefore', 'COLUMNS', 'before', false),
    insertColumnsAfter: insert('insertColumnsAfter', 'COLUMNS', 'after', true),
    insertColumnsBefore: insert('insertColumnsBefore', 'COLUMNS', 'before', true),
    insertColumns: insertAt('insertColumns', 'COLUMNS'),
    deleteRow: remove('deleteRow', 'ROWS', false),
    deleteRows: remove('deleteRows', 'ROWS', true),
    deleteColumn: remove('deleteColumn', 'COLUMNS', false),
    deleteColumns: remove('deleteColumns', 'COLUMNS', true),
    moveRows: move('moveRows', 'ROWS'),
    moveColumns: move('moveColumns', 'COLUMNS'),
    hideRows: hide('hideRows', 'ROWS', true),
    showRows: hide('showRows', 'ROWS', false),
    hideColumns: hide('hideColumns', 'COLUMNS', true),
    showColumns: hide('showColumns', 'COLUMNS', false),
    hideRow: hideRange('hideRow', 'ROWS', true),
    unhideRow: hideRange('unhideRow', 'ROWS', false),
    hideColumn: hideRange('hideColumn', 'COLUMNS', true),
    unhideColumn: hideRange('unhideColumn', 'COLUMNS', false),
    isRowHiddenByUser: (position: unknown) =>
      look('isRowHiddenByUser', (sheet) => sheet.rows[Number(position) - 1]?.hidden === true),
    isRowHiddenByFilter: (position: unknown) =>
      look('isRowHiddenByFilter', (sheet) => sheet.rows[Number(position) - 1]?.filtered === true),
    isColumnHiddenByUser: (position: unknown) =>
      look('isColumnHiddenByUser', (sheet) => sheet.columns[Number(position) - 1]?.hidden === true),
    setColumnWidth: resize('setColumnWidth', 'COLUMNS', false),
    setColumnWidths: resize('setColumnWidths', 'COLUMNS', true),
    setRowHeight: resize('setRowHeight', 'ROWS', false),
    setRowHeights: resize('setRowHeights', 'ROWS', true),
    setRowHeightsForced: resize('setRowHeightsForced', 'ROWS', true),
    getColumnWidth: (position: unknown) =>
      look('getColumnWidth', (sheet) => sizeOf(sheet, 'COLUMNS', Number(position) - 1)),
    getRowHeight: (position: unknown) => look('getRowHeight', (sheet) => sizeOf(sheet, 'ROWS', Number(position) - 1)),
    // Nothing here measures text, so sizes stay as they are.
    autoResizeColumn: unchanged('autoResizeColumn'),
    autoResizeColumns: unchanged('autoResizeColumns'),
    autoResizeRows: unchanged('autoResizeRows'),

    appendRow(...args: unknown[]) {
      expectArgs(run, 'Sheet.appendRow', args, ['array']);
      const values = (args[0] as unknown[]).map(asGiven);
      const rowBelow = (book: BookState) => lastRow(requireSheet(book, sheetId));
      // reported: Sheet.appendRow of two runs at a time may take the same row
      // [haeminway.com/en/notes/shared-sheet-inspection-app]
      const whenCalled = face.world.settings.appendRow === 'raced';
      let decided: number | undefined;
      face.queue(
        bookId,
        'appendRow',
        (edit) => {
          const sheet = requireSheet(edit.book, sheetId);
          const row = decided ?? rowBelow(edit.book);
          requireWrite(
            sheet,
            { startRow: row, endRow: row + 1, startColumn: 0, endColumn: Math.max(1, values.length) },
            edit.author,
          );
          const made = values.map((value, column) => {
            const cell = sheet.rows[row]?.cells[column] ?? null;
            const { numberFormat: _, ...style } = styleOf(edit.book, cell) ?? {};
            // assumed: Sheet.appendRow resets the number format of a cell that gets a Date [probes/append-row-date-format.gs]
            return enterValue(edit, isDate(value) ? withStyle(edit.book, cell, style) : cell, value);
          });
          if (values.length > sheet.columnCount) appendLines(edit, sheet, 'COLUMNS', values.length - sheet.columnCount);
          if (row >= sheet.rowCount) appendLines(edit, sheet, 'ROWS', row + 1 - sheet.rowCount);
          editRow(sheet, row, (cells) => {
            made.forEach((cell, column) => {
              setCellIn(cells, column, cell);
            });
          });
        },
        values.length,
        whenCalled
          ? (book) => {
              decided = rowBelow(book);
            }
          : undefined,
      );
      return self();
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}
