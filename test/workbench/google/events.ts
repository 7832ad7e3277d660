// The object a trigger's function gets, made in the run's own context: https://developers.google.com/apps-script/guides/triggers/events
import type { SheetEdit } from './contract';
import { offsetMs } from './grid/zone';
import type { LiveRun } from './live-run';
import { authModeValue } from './services/script-app';
import { user } from './services/session';
import { extended, here } from './services/surface';

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
  // assumed: the range of an edit event carries rowStart, rowEnd, columnStart and columnEnd without a service call
  // [probes/range-of-an-edit-event.gs]
  const bounds = { rowStart: startRow + 1, rowEnd: endRow, columnStart: startColumn + 1, columnEnd: endColumn };
  const event = {
    ...common(run, triggerUid),
    source,
    ...(range !== undefined && { range: extended(range, bounds) }),
    // documented: value is there only when a single cell was edited, and undefined when it was emptied [D/guides/triggers/events]
    ...(edit.value !== undefined && { value: edit.value }),
    // documented: oldValue is there only when a single cell was edited that had content before [D/guides/triggers/events]
    ...(edit.oldValue !== undefined && { oldValue: edit.oldValue }),
  };
  return [inRealm(run, event)];
}

/** Which kind of change, but not where. */
export function changeEvent(
  run: LiveRun,
  globals: Globals,
  bookId: string,
  changeType: string,
  triggerUid: string,
): unknown[] {
  // documented: a change event tells its changeType and source, and no range [D/guides/triggers/events]
  const event = { ...common(run, triggerUid), source: bookOf(run, globals, bookId), changeType };
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
    // documented: a clock event counts the days of the week from 1 for Monday to 7 for Sunday [D/guides/triggers/events]
    'day-of-week': local.getUTCDay() === 0 ? 7 : local.getUTCDay(),
    'week-of-year': isoWeek(local),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    // assumed: a clock event tells its time in the script's zone [probes/clock-event-zone.gs]
    timezone: `${zone}`,
  };
  return [inRealm(run, event)];
}

function common(run: LiveRun, triggerUid: string | undefined) {
  return {
    authMode: authModeValue(run.authMode),
    // documented: an event's user is no better known than Session.getActiveUser [D/guides/triggers/events]
    user: user(run.active),
    // documented: only the events of installed triggers have a triggerUid [D/guides/triggers/events]
    ...(triggerUid !== undefined && { triggerUid }),
  };
}

function bookOf(run: LiveRun, globals: Globals, bookId: string): Book | undefined {
  const sheets = globals.SpreadsheetApp?.() as Sheets | undefined;
  return (run.boundTo === bookId ? sheets?.getActiveSpreadsheet() : sheets?.openById(bookId)) ?? undefined;
}

/** A plain object of the script's own context whose values stay what they are. */
function inRealm(run: LiveRun, event: object): object {
  return Object.assign(run.give({}), Object.fromEntries(Object.entries(event).map(([key, one]) => [key, here(one)])));
}

function isoWeek(local: Date): number {
  const thursday = new Date(local.getTime() + (3 - ((local.getUTCDay() + 6) % 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  return Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
}
