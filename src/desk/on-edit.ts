// Typing into a display cell changes nothing, so the desk puts the shown fact back at once; the engine would do it later anyway.

import { say } from '../i18n/say';
import { contentsTab } from '../tabs/ledger/contents';
import { headerOf } from '../tabs/tab';
import { firstSheetId, headerRows } from '../tabs/workbooks';
import { readerLanguage } from './office';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'oldValue' | 'source'>;

/** A page may call this function too, with anything at all: what is no edit is nobody's. */
const isEdit = (event: unknown): event is EditEvent => {
  const { range, source } = (event ?? {}) as Partial<EditEvent>;
  return typeof range?.getSheet === 'function' && typeof source?.toast === 'function';
};

export function restoreDisplay(event: unknown): void {
  if (!isEdit(event)) return;
  const { range, oldValue, source } = event;
  const sheet = range.getSheet();
  if (sheet.getSheetId() !== firstSheetId(contentsTab.key)) return;
  if (range.getRow() <= headerRows || range.getNumRows() > 1 || range.getNumColumns() > 1) return;
  const keys = headerOf(sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? []);
  const key = [...keys].find(([, at]) => at === range.getColumn() - 1)?.[0];
  const writer = key === undefined ? undefined : contentsTab.columns[key as keyof typeof contentsTab.columns]?.writer;
  if (writer !== 'display' && writer !== 'engine') return;
  range.setValue(oldValue ?? '');
  source.toast(say(readerLanguage()).desk.statusIsDisplay, say(readerLanguage()).menu.desk, 8);
}
