// Tabs: adding, removing, ordering and naming them. Texts reported from public questions about addSheet and deleteSheet.
import type { Edit } from './edit';
import { retitleReferences } from './formulas/references';
import { invalid } from './grid-error';
import { charsPerTitle, checkCells, sheetsPerBook } from './limits';
import { localeData } from './locales';
import { requireSheet, requireWriter } from './protection';
import { type BookState, emptySheet, type SheetState } from './state';

export const findSheet = (book: BookState, sheetId: number): SheetState | undefined =>
  book.sheets.find((sheet) => sheet.sheetId === sheetId);

export const findSheetByTitle = (book: BookState, title: string): SheetState | undefined =>
  book.sheets.find((sheet) => sheet.title === title);

export function requireTitle(book: BookState, title: string, own?: SheetState): void {
  if (title === '' || title.length > charsPerTitle) {
    throw invalid(`The sheet name cannot be empty or greater than ${charsPerTitle} characters.`);
  }
  // assumed: two tabs may not have names that differ only in case [probes/tab-names.gs]
  const twin = book.sheets.find((sheet) => sheet !== own && sheet.title.toLowerCase() === title.toLowerCase());
  if (twin) throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

function freeTitle(book: BookState): string {
  const { tabWord } = localeData(book.locale);
  for (let number = book.sheets.length + 1; ; number++) {
    const title = `${tabWord}${number}`;
    if (!book.sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase())) return title;
  }
}

export interface NewSheet {
  sheetId?: number | undefined;
  title?: string | undefined;
  index?: number | undefined;
  rowCount?: number | undefined;
  columnCount?: number | undefined;
}

export function addSheet(edit: Edit, wanted: NewSheet): SheetState {
  const { book } = edit;
  requireWriter(edit.author);
  const title = wanted.title ?? freeTitle(book);
  requireTitle(book, title);
  if (book.sheets.length >= sheetsPerBook) throw invalid(`You have reached the limit of ${sheetsPerBook} sheets.`);
  if (wanted.sheetId !== undefined && findSheet(book, wanted.sheetId)) {
    throw invalid(`A sheet with the id ${wanted.sheetId} already exists. Please try again with a different id.`);
  }
  const sheet = emptySheet(wanted.sheetId ?? edit.newId(), title, wanted.rowCount, wanted.columnCount);
  checkCells(book, sheet, sheet.rowCount, sheet.columnCount);
  book.sheets.splice(wanted.index ?? book.sheets.length, 0, sheet);
  return sheet;
}

export function deleteSheet(edit: Edit, sheet: SheetState): void {
  const { book } = edit;
  requireSheet(sheet, edit.author);
  const left = book.sheets.filter((other) => other !== sheet);
  // assumed: the last tab of a spreadsheet cannot be deleted [probes/last-tab.gs]
  if (left.length === 0) throw invalid("You can't remove all the sheets in a document.");
  if (left.every((other) => other.hidden)) throw invalid("You can't remove all the visible sheets in a document.");
  book.sheets = left;
  retitleReferences(book, sheet.title, undefined);
  book.namedRanges = book.namedRanges.filter((named) => named.sheetId !== sheet.sheetId);
}

export function renameSheet(edit: Edit, sheet: SheetState, title: string): void {
  requireTitle(edit.book, title, sheet);
  retitleReferences(edit.book, sheet.title, title);
  sheet.title = title;
}

export function setHidden(edit: Edit, sheet: SheetState, hidden: boolean): void {
  // assumed: the last visible tab cannot be hidden [probes/hide-last-tab.gs]
  if (hidden && edit.book.sheets.every((other) => other === sheet || other.hidden)) {
    throw invalid("You can't hide all the sheets in a document.");
  }
  sheet.hidden = hidden;
}

/** `index` counts after the move, as people and Apps Script count. */
export function moveSheet(book: BookState, sheet: SheetState, index: number): void {
  const others = book.sheets.filter((other) => other !== sheet);
  others.splice(Math.max(0, Math.min(index, others.length)), 0, sheet);
  book.sheets = others;
}
