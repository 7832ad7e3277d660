// The object a trigger's function gets: made in the run's own context (D/guides/triggers/events, documented).
import type { SheetEdit } from './contract';
import { offsetMs } from './grid/zone';
import type { LiveRun } from './live-run';
import { authModeValue } from './services/script-app';
import { user } from './services/session';
import { extended } from './services/surface';

type Globals = Record<string, () => unknown>;

/** The part of SpreadsheetApp an event needs; handles only, so none of it is a service call. */
interface Sheets {
  openById(id: string): Book;
  getActiveSpreadsheet(): Book | null;
}
interface Book {
  getSheetById(id: number): { getRange(row: number, column: number, rows: number, columns: number): object } | null;
}

export function openEvent(run: LiveRun, globals: Globals, bookId: string, triggerUid?: string): unknown[] {
  return [{ ...common(run, triggerUid), source: bookOf(run, globals, bookId) }].map((event) => inRealm(run, event));
}

/** documented: `value` and `oldValue` only for one cell; the range carries its bounds without a service call. */
export function editEvent(
  run: LiveRun,
  globals: Globals,
  bookId: string,
  edit: SheetEdit,
  triggerUid?: string,
): unknown[] {
  const source = bookOf(run, globals, bookId);
  const { startRow, endRow, startColumn, endColumn } = edit;
  const range = source
    ?.getSheetById(edit.sheetId)
    ?.getRange(startRow + 1, startColumn + 1, endRow - startRow, endColumn - startColumn);
  const bounds = { rowStart: startRow + 1, rowEnd: endRow, columnStart: startColumn + 1, columnEnd: endColumn };
  const event = {
    ...common(run, triggerUid),
    source,
    ...(range !== undefined && { range: extended(range, bounds) }),
    ...(edit.value !== undefined && { value: edit.value }),
    ...(edit.oldValue !== undefined && { oldValue: edit.oldValue }),
  };
  return [inRealm(run, event)];
}

export function clockEvent(run: LiveRun, zone: string, triggerUid: string): unknown[] {
  const at = run.now();
  const local = new Date(at + offsetMs(zone, at));
  const year = local.getUTCFullYear();
  const event = {
    authMode: authModeValue('FULL'),
    triggerUid,
    year,
    month: local.getUTCMonth() + 1,
    'day-of-month': local.getUTCDate(),
    'day-of-week': local.getUTCDay() === 0 ? 7 : local.getUTCDay(),
    'week-of-year': isoWeek(local),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    timezone: zone === 'UTC' ? 'UTC' : zone,
  };
  return [inRealm(run, event)];
}

function common(run: LiveRun, triggerUid: string | undefined) {
  return {
    authMode: authModeValue(run.authMode),
    user: user(run.active),
    ...(triggerUid !== undefined && { triggerUid }),
  };
}

function bookOf(run: LiveRun, globals: Globals, bookId: string): Book | undefined {
  const sheets = globals.SpreadsheetApp?.() as Sheets | undefined;
  return (run.boundTo === bookId ? sheets?.getActiveSpreadsheet() : sheets?.openById(bookId)) ?? undefined;
}

/** A plain object of the script's own context whose values stay what they are. */
function inRealm(run: LiveRun, event: object): object {
  return Object.assign(run.give({}), event);
}

function isoWeek(local: Date): number {
  const thursday = new Date(local.getTime() + (3 - ((local.getUTCDay() + 6) % 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  return Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
}
