// What people do with their own hands in a sheet: each act with that person's rights, refused in that person's language.
import type { Person, SheetEdit } from '../contract';
import type { Books } from './books';
import { cellAt } from './cells';
import type { Edit } from './edit';
import { GridError } from './grid-error';
import * as hand from './hand';
import type { Pasted, Search } from './hand-copies';
import * as copies from './hand-copies';
import * as handTabs from './hand-tabs';
import type { Rect } from './rect';
import { refusalText } from './refusal-text';
import type { Dimension } from './shift';
import type { SheetState } from './state';
import { findSheet } from './tabs';
import { createUndo } from './undo';

export type ActResult = { ok: true; refused?: undefined } | { ok: false; refused: string };

/** The change types of an installable onChange trigger (D/guides/triggers/events). */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'OTHER';

export interface ActHooks {
  /** After cells were typed, pasted, ticked or cleared: fires the simple onEdit and installed edit triggers. */
  edited?(email: string, bookId: string, edit: SheetEdit): void;
  /** After every act that changed something. */
  changed?(email: string, bookId: string, type: ChangeType): void;
}

/** Where an act happens. */
export interface At {
  bookId: string;
  sheetId: number;
}

export interface Acts {
  typeCell(email: string, at: At, row: number, column: number, text: string): ActResult;
  /**
   * From another sheet: number formats, validation and checkboxes of the target are lost, as with Ctrl+V. With
   * `textOnly`, as from outside or Ctrl+Shift+V, they stay. Rows beyond the end are added.
   */
  paste(
    email: string,
    at: At,
    row: number,
    column: number,
    values: readonly (readonly string[])[],
    textOnly?: boolean,
  ): ActResult;
  /** Copies whole rows over others, with looks and rules but without row metadata. */
  pasteRows(email: string, at: At, from: number, count: number, to: number): ActResult;
  /** Ctrl+C and Ctrl+V inside a tab, or "Paste special". */
  copyPaste(email: string, at: At, from: Rect, row: number, column: number, what?: Pasted): ActResult;
  cutPaste(email: string, at: At, from: Rect, row: number, column: number): ActResult;
  fillDown(email: string, at: At, area: Rect): ActResult;
  findReplace(email: string, at: At, search: Search): ActResult;
  /** Takes back this person's last act in the book, and puts it back. What others changed since stays. */
  undo(email: string, bookId: string): ActResult;
  redo(email: string, bookId: string): ActResult;
  clearContents(email: string, at: At, area: Rect): ActResult;
  toggleCheckbox(email: string, at: At, row: number, column: number): ActResult;
  /** A pasted Drive link after "Replace with: file chip": the value is the title, the link is in the chip. */
  putChip(email: string, at: At, row: number, column: number, chip: { title: string; uri: string }): ActResult;
  insertRows(email: string, at: At, before: number, count: number): ActResult;
  insertColumns(email: string, at: At, before: number, count: number): ActResult;
  deleteRows(email: string, at: At, start: number, count: number): ActResult;
  deleteColumns(email: string, at: At, start: number, count: number): ActResult;
  /** `to` counts before the move. */
  moveRows(email: string, at: At, start: number, count: number, to: number): ActResult;
  moveColumns(email: string, at: At, start: number, count: number, to: number): ActResult;
  hideLines(email: string, at: At, dimension: Dimension, start: number, count: number, hidden: boolean): ActResult;
  toggleGroup(
    email: string,
    at: At,
    dimension: Dimension,
    group: { start: number; end: number; depth: number },
  ): ActResult;
  /** Without an area: everything below the frozen rows. */
  sortRange(email: string, at: At, by: { column: number; ascending: boolean }, area?: Rect): ActResult;
  /** Values to hide, by column of the tab. Without an area: the data with the last frozen row as header. */
  setFilter(email: string, at: At, hiddenValues: Record<number, string[]>, area?: Rect): ActResult;
  clearFilter(email: string, at: At): ActResult;
  addTab(email: string, bookId: string, title?: string): ActResult;
  renameTab(email: string, at: At, title: string): ActResult;
  moveTab(email: string, at: At, index: number): ActResult;
  hideTab(email: string, at: At, hidden?: boolean): ActResult;
  deleteTab(email: string, at: At): ActResult;
}

export function createActs(
  ground: { books: Books; people: { get(email: string): Person } },
  hooks: ActHooks = {},
): Acts {
  const { books } = ground;
  const undo = createUndo();

  /** `effect` answers what was edited, or nothing when no edit event follows. */
  const act = (
    email: string,
    bookId: string,
    type: ChangeType,
    effect: (edit: Edit) => SheetEdit | undefined,
  ): ActResult => {
    const person = ground.people.get(email);
    let edited: SheetEdit | undefined;
    try {
      const before = books.get(bookId);
      // documented: a lock keeps other code out of a section of code, not people out of the cells
      // [D/reference/lock/lock-service]
      edited = books.transact(bookId, person, effect);
      undo.did(email, before, books.get(bookId));
    } catch (error) {
      if (error instanceof GridError) return { ok: false, refused: refusalText(error, person) };
      throw error;
    }
    if (edited) hooks.edited?.(email, bookId, edited);
    hooks.changed?.(email, bookId, type);
    return { ok: true };
  };
  const backward = (email: string, bookId: string, again: boolean): ActResult => {
    const step = undo.back(email, bookId, again);
    if (!step) return { ok: true };
    try {
      books.transact(bookId, ground.people.get(email), step);
    } catch (error) {
      if (error instanceof GridError) return { ok: false, refused: refusalText(error, ground.people.get(email)) };
      throw error;
    }
    hooks.changed?.(email, bookId, 'EDIT');
    return { ok: true };
  };
  const inTab =
    (type: ChangeType, effect: (edit: Edit, sheet: SheetState) => void) =>
    (email: string, { bookId, sheetId }: At): ActResult =>
      act(email, bookId, type, (edit) => {
        effect(edit, tab(edit, sheetId));
        return undefined;
      });
  /** An act on cells, followed by an edit event without values. */
  const onArea = (email: string, { bookId, sheetId }: At, effect: (edit: Edit, sheet: SheetState) => Rect): ActResult =>
    act(email, bookId, 'EDIT', (edit) => ({ sheetId, ...effect(edit, tab(edit, sheetId)) }));
  /** An act on one cell, whose event tells the old and the new value. */
  const onCell = (
    email: string,
    { bookId, sheetId }: At,
    row: number,
    column: number,
    effect: (edit: Edit, sheet: SheetState) => void,
  ) =>
    act(email, bookId, 'EDIT', (edit) => {
      const sheet = tab(edit, sheetId);
      const before = cellAt(sheet, row, column);
      effect(edit, sheet);
      edit.settle();
      const [oldValue, value] = [hand.eventValue(before), hand.eventValue(cellAt(sheet, row, column))];
      return {
        sheetId,
        startRow: row,
        endRow: row + 1,
        startColumn: column,
        endColumn: column + 1,
        ...(value !== undefined && { value }),
        ...(oldValue !== undefined && { oldValue }),
      };
    });

  return {
    typeCell: (email, at, row, column, text) =>
      onCell(email, at, row, column, (edit, sheet) => hand.typeText(edit, sheet, row, column, text)),
    toggleCheckbox: (email, at, row, column) =>
      onCell(email, at, row, column, (edit, sheet) => hand.toggle(edit, sheet, row, column)),
    putChip: (email, at, row, column, chip) =>
      onArea(email, at, (edit, sheet) => hand.putChip(edit, sheet, row, column, chip)),
    paste: (email, at, row, column, values, textOnly = false) =>
      onArea(email, at, (edit, sheet) => hand.pasteText(edit, sheet, row, column, values, textOnly)),
    pasteRows: (email, at, from, count, to) =>
      onArea(email, at, (edit, sheet) => hand.pasteRows(edit, sheet, from, count, to)),
    copyPaste: (email, at, from, row, column, what = 'all') =>
      onArea(email, at, (edit, sheet) => copies.copyArea(edit, sheet, from, row, column, what)),
    cutPaste: (email, at, from, row, column) =>
      onArea(email, at, (edit, sheet) => copies.cutArea(edit, sheet, from, row, column)),
    fillDown: (email, at, area) => onArea(email, at, (edit, sheet) => copies.fillDown(edit, sheet, area)),
    findReplace: (email, at, search) =>
      inTab('EDIT', (edit, sheet) => void copies.findReplace(edit, sheet, search))(email, at),
    undo: (email, bookId) => backward(email, bookId, false),
    redo: (email, bookId) => backward(email, bookId, true),
    clearContents(email, at, area) {
      const single = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
      if (single)
        return onCell(
          email,
          at,
          area.startRow,
          area.startColumn,
          (edit, sheet) => void hand.clearArea(edit, sheet, area),
        );
      return onArea(email, at, (edit, sheet) => hand.clearArea(edit, sheet, area));
    },
    insertRows: (email, at, before, count) =>
      inTab('INSERT_ROW', (edit, sheet) => hand.insert(edit, sheet, 'ROWS', before, count))(email, at),
    insertColumns: (email, at, before, count) =>
      inTab('INSERT_COLUMN', (edit, sheet) => hand.insert(edit, sheet, 'COLUMNS', before, count))(email, at),
    deleteRows: (email, at, start, count) =>
      inTab('REMOVE_ROW', (edit, sheet) => hand.remove(edit, sheet, 'ROWS', start, count))(email, at),
    deleteColumns: (email, at, start, count) =>
      inTab('REMOVE_COLUMN', (edit, sheet) => hand.remove(edit, sheet, 'COLUMNS', start, count))(email, at),
    moveRows: (email, at, start, count, to) =>
      inTab('OTHER', (edit, sheet) => hand.move(edit, sheet, 'ROWS', start, count, to))(email, at),
    moveColumns: (email, at, start, count, to) =>
      inTab('OTHER', (edit, sheet) => hand.move(edit, sheet, 'COLUMNS', start, count, to))(email, at),
    hideLines: (email, at, dimension, start, count, hidden) =>
      inTab('OTHER', (edit, sheet) => handTabs.hideLines(edit, sheet, dimension, start, count, hidden))(email, at),
    toggleGroup: (email, at, dimension, group) =>
      inTab('OTHER', (edit, sheet) => handTabs.toggleGroup(edit, sheet, dimension, group))(email, at),
    sortRange: (email, at, by, area) =>
      inTab('OTHER', (edit, sheet) => handTabs.sort(edit, sheet, by, area))(email, at),
    setFilter: (email, at, hiddenValues, area) =>
      inTab('OTHER', (edit, sheet) => handTabs.filter(edit, sheet, hiddenValues, area))(email, at),
    clearFilter: (email, at) => inTab('OTHER', handTabs.unfilter)(email, at),
    addTab: (email, bookId, title) =>
      act(email, bookId, 'INSERT_GRID', (edit) => {
        handTabs.addTab(edit, title);
        return undefined;
      }),
    renameTab: (email, at, title) => inTab('OTHER', (edit, sheet) => handTabs.rename(edit, sheet, title))(email, at),
    moveTab: (email, at, index) => inTab('OTHER', (edit, sheet) => handTabs.moveTab(edit, sheet, index))(email, at),
    hideTab: (email, at, hidden = true) =>
      inTab('OTHER', (edit, sheet) => handTabs.hide(edit, sheet, hidden))(email, at),
    deleteTab: (email, at) => inTab('REMOVE_GRID', handTabs.remove)(email, at),
  };
}

function tab(edit: Edit, sheetId: number): SheetState {
  const sheet = findSheet(edit.book, sheetId);
  if (!sheet) throw new GridError('invalid', `Sheet ${sheetId} not found`);
  return sheet;
}
