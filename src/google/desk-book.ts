// The ledger as the desk sees it: SpreadsheetApp with the rights of the person at the keyboard, this one file and nothing else.
import type { CellValue, Zone } from '../tabs/column';
import {
  type CellsToWrite,
  type ColumnKey,
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
import { Fault, setupError } from './fault';

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

/** A small tab: header and rows below the labels, all of them or the first `count`, which takes one call only. */
export function readTab<C extends Columns>(tab: Tab<C>, zone: Zone, count?: number): RowOf<Tab<C>>[] {
  const sheet = sheetOf(tab);
  const range = count === undefined ? sheet.getDataRange() : sheet.getRange(`1:${headerRows + count}`);
  const [keys = [], , ...rows]: CellValue[][] = range.getValues();
  return rows.map((cells) => readRow(tab, headerOf(keys), cells, zone).row);
}

/** A small tab without the columns that are declared from `key` on, in one call. Whoever moved them there gets the whole tab. */
export function readTabBefore<C extends Columns>(tab: Tab<C>, key: ColumnKey<Tab<C>>, zone: Zone): RowOf<Tab<C>>[] {
  const sheet = sheetOf(tab);
  const wanted = Object.keys(tab.columns).slice(0, Object.keys(tab.columns).indexOf(key));
  const [keys = [], , ...rows]: CellValue[][] = sheet.getRange(`A:${lettersOf(sheet, wanted.length - 1)}`).getValues();
  const header = headerOf(keys);
  if (!wanted.every((one) => header.has(one))) return readTab(tab, zone);
  return rows.map((cells) => readRow(tab, header, cells, zone).row);
}

/** A column's letters. */
const lettersOf = (sheet: Sheet, column: number): string =>
  sheet
    .getRange(1, column + 1)
    .getA1Notation()
    .replace(/\d/g, '');

export const columnOf = ({ tab, header, sheet }: DeskTab, key: string): number => {
  const at = header.get(key);
  if (at === undefined)
    throw setupError('columnMissing', { tab: sheet.getName(), column: tab.columns[key]?.label.id ?? key });
  return at;
};

/** Zero-based rows whose cell in this column is exactly this text; one service call however long the tab is. */
export function rowsWith(desk: DeskTab, key: string, text: string): number[] {
  const { sheet } = desk;
  const letters = lettersOf(sheet, columnOf(desk, key));
  return sheet
    .getRange(`${letters}${headerRows + 1}:${letters}`)
    .createTextFinder(text)
    .matchEntireCell(true)
    .findAll()
    .map((found) => found.getRow() - 1);
}

/** Rows that stand one below the other, in one call. */
export function readRowsAt<C extends Columns>(
  { tab, sheet, header }: DeskTab<C>,
  row: number,
  count: number,
  zone: Zone,
): RowOf<Tab<C>>[] {
  const cells: CellValue[][] = sheet.getRange(`${row + 1}:${row + count}`).getValues();
  return cells.map((one) => readRow(tab, header, one, zone).row);
}

/** All rows below the labels, up to the rightmost of these columns: what stands further right reads as empty. Two calls. */
export function readLeftOf<C extends Columns>(
  desk: DeskTab<C>,
  keys: readonly string[],
  zone: Zone,
): { readonly index: number; readonly row: RowOf<Tab<C>> }[] {
  const { tab, sheet, header } = desk;
  const count = sheet.getLastRow() - headerRows;
  if (count <= 0) return [];
  const width = Math.max(...keys.map((key) => columnOf(desk, key))) + 1;
  const cells: CellValue[][] = sheet.getRange(headerRows + 1, 1, count, width).getValues();
  return cells.map((one, i) => ({ index: headerRows + i, row: readRow(tab, header, one, zone).row }));
}

/** Cells that stand side by side, as one run. */
interface Run {
  readonly column: number;
  readonly cells: (string | number | boolean)[];
}

/**
 * Writes cells of one row: a call for each run of neighbours, one more where the format is wrong; text stays text. Google carries the
 * writes out later, at the next read or flush, and only then throws its refusal of a protected cell.
 */
export function writeAt<C extends Columns>(
  desk: DeskTab<C>,
  row: number,
  values: Partial<RowOf<Tab<C>>>,
  zone: Zone,
): void {
  const shown = desk.sheet.getRange(`${row + 1}:${row + 1}`).getNumberFormats()[0] ?? [];
  for (const { column, cells } of neighbours(writeCells(desk.tab, desk.header, values, zone))) {
    const range = desk.sheet.getRange(row + 1, column + 1, 1, cells.length);
    // A paste may have wiped the format that keeps people's text text; the words of a list need none.
    const formats = cells.map((_, i) => {
      const declared = desk.tab.columns[keyAt(desk.header, column + i)];
      const isKept = declared === undefined || declared.kind === 'choice' || declared.kind === 'list';
      return isKept ? (shown[column + i] ?? '@') : declared.format;
    });
    if (formats.some((format, i) => format !== shown[column + i])) range.setNumberFormats([formats]);
    range.setValues([cells]);
  }
}

/** As `writeAt`, and carried out: whoever is told that it went well is told the truth. */
export function writeNow<C extends Columns>(
  desk: DeskTab<C>,
  row: number,
  values: Partial<RowOf<Tab<C>>>,
  zone: Zone,
): void {
  writeAt(desk, row, values, zone);
  SpreadsheetApp.flush();
}

/** How many writes these values would take. */
export const runsOf = <C extends Columns>(desk: DeskTab<C>, values: Partial<RowOf<Tab<C>>>, zone: Zone): number =>
  neighbours(writeCells(desk.tab, desk.header, values, zone)).length;

function neighbours(cells: CellsToWrite): Run[] {
  const runs: Run[] = [];
  for (const [column, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(value);
    else runs.push({ column, cells: [value] });
  }
  return runs;
}

const keyAt = (header: Header, column: number): string => [...header].find(([, at]) => at === column)?.[0] ?? '';

/** Appends one row below the last, under the script's lock, so that two people submitting at once keep both rows. */
export const appendRow = <C extends Columns>(desk: DeskTab<C>, values: Partial<RowOf<Tab<C>>>, zone: Zone): void =>
  inTurn(() => appendBelow(desk, values, zone));

/** One run of the desk at a time. */
export function inTurn<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(10_000)) throw new Fault('temporary', 'deskBusy');
  try {
    return work();
  } finally {
    try {
      // Also what was asked for before an error: Google would carry it out later, on a row that is somebody else's by then.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/** Under the lock only. Every cell gets its column's format, whatever somebody pasted down there before. */
export function appendBelow<C extends Columns>(desk: DeskTab<C>, values: Partial<RowOf<Tab<C>>>, zone: Zone): void {
  const { tab, sheet, header } = desk;
  const cells = writeCells(tab, header, values, zone);
  const row = Math.max(sheet.getLastRow(), headerRows) + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 100);
  // Columns that people added are left alone.
  const whole = new Map([...header].filter(([key]) => key in tab.columns).map(([, at]) => [at, cells.get(at) ?? '']));
  for (const { column, cells: run } of neighbours(whole)) {
    const range = sheet.getRange(row, column + 1, 1, run.length);
    range.setNumberFormats([run.map((_, i) => tab.columns[keyAt(header, column + i)]?.format ?? '@')]);
    range.setValues([run]);
  }
}
