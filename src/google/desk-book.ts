// The ledger as the desk sees it: SpreadsheetApp with the rights of the person at the keyboard, this one file and nothing else.
import type { CellValue, Zone } from '../tabs/column';
import {
  type CellsToWrite,
  type Columns,
  type Header,
  headerOf,
  type ReadRow,
  type RowOf,
  readRow,
  type Tab,
  writeCells,
} from '../tabs/tab';
import { firstSheetId, headerRows } from '../tabs/workbooks';
import { setupError } from './fault';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface DeskTab<C extends Columns = Columns> {
  readonly tab: Tab<C>;
  readonly sheet: Sheet;
  readonly header: Header;
}

/** One service call. */
export function openTab<C extends Columns>(tab: Tab<C>): DeskTab<C> {
  const sheet = sheetOf(tab);
  return { tab, sheet, header: headerOf(wholeRow(sheet, 0)) };
}

/** By its id; a tab made anew since set-up has another one and is known by its keys. */
function sheetOf(tab: Tab): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetById(firstSheetId(tab.key)) ?? book.getSheets().find((one) => carries(one, tab));
  if (!sheet) throw setupError('tabMissing', { tab: tab.title.id });
  return sheet;
}

/** A whole row by its name needs no question about the tab's width. */
const wholeRow = (sheet: Sheet, row: number): CellValue[] =>
  sheet.getRange(`${row + 1}:${row + 1}`).getValues()[0] ?? [];

const carries = (sheet: Sheet, tab: Tab): boolean => {
  const keys = headerOf(wholeRow(sheet, 0));
  return Object.keys(tab.columns).every((key) => keys.has(key));
};

/** The first selected row of this tab, zero-based; undefined when another tab or a header row is selected. */
export function selectedRow({ sheet }: DeskTab): number | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range || range.getSheet().getSheetId() !== sheet.getSheetId()) return undefined;
  const row = range.getRow() - 1;
  return row >= headerRows ? row : undefined;
}

export function readRowAt<C extends Columns>(
  { tab, sheet, header }: DeskTab<C>,
  row: number,
  zone: Zone,
): ReadRow<RowOf<Tab<C>>> {
  return readRow(tab, header, wholeRow(sheet, row), zone);
}

/** A small tab whole, in one call: header and rows below the labels. */
export function readTab<C extends Columns>(tab: Tab<C>, zone: Zone): RowOf<Tab<C>>[] {
  const [keys = [], , ...rows]: CellValue[][] = sheetOf(tab).getDataRange().getValues();
  return rows.map((cells) => readRow(tab, headerOf(keys), cells, zone).row);
}

export const columnOf = ({ tab, header, sheet }: DeskTab, key: string): number => {
  const at = header.get(key);
  if (at === undefined)
    throw setupError('columnMissing', { tab: sheet.getName(), column: tab.columns[key]?.label.id ?? key });
  return at;
};

/** Writes cells of one row, neighbours in one call; text stays text. Throws Google's refusal when a cell is protected. */
export function writeAt<C extends Columns>(
  desk: DeskTab<C>,
  row: number,
  values: Partial<RowOf<Tab<C>>>,
  zone: Zone,
): void {
  for (const { column, cells } of neighbours(writeCells(desk.tab, desk.header, values, zone))) {
    const range = desk.sheet.getRange(row + 1, column + 1, 1, cells.length);
    // A paste may have wiped the format that keeps people's text text; the words of a list need none.
    const columns = cells.map((_, i) => desk.tab.columns[keyAt(desk.header, column + i)]);
    if (columns.some((one) => one?.kind === 'text')) range.setNumberFormats([columns.map((one) => one?.format ?? '@')]);
    range.setValues([cells]);
  }
}

/** Cells that stand side by side, as one run. */
function neighbours(cells: CellsToWrite): { column: number; cells: (string | number | boolean)[] }[] {
  const runs: { column: number; cells: (string | number | boolean)[] }[] = [];
  for (const [column, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(value);
    else runs.push({ column, cells: [value] });
  }
  return runs;
}

const keyAt = (header: Header, column: number): string => [...header].find(([, at]) => at === column)?.[0] ?? '';

/** Appends one row below the last, under the script's lock, so that two people submitting at once keep both rows. */
export function appendRow<C extends Columns>(desk: DeskTab<C>, values: Partial<RowOf<Tab<C>>>, zone: Zone): void {
  const lock = LockService.getScriptLock();
  lock.waitLock(10_000);
  try {
    const { sheet, header } = desk;
    const cells = writeCells(desk.tab, header, values, zone);
    const row = Math.max(sheet.getLastRow(), headerRows) + 1;
    if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 100);
    const width = Math.max(...header.values()) + 1;
    const range = sheet.getRange(row, 1, 1, width);
    range.setNumberFormat('@');
    range.setValues([Array.from({ length: width }, (_, column) => cells.get(column) ?? '')]);
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
