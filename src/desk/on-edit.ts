// What the desk says at once when one cell was typed: a request is noted; a display cell shows its fact again.
import { say } from '../i18n/say';
import { actionWords, parseWord } from '../i18n/vocabulary';
import { contentsTab } from '../tabs/ledger/contents';
import { headerOf } from '../tabs/tab';
import { firstSheetId, headerRows } from '../tabs/workbooks';
import { readerLanguage } from './office';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'value' | 'oldValue' | 'source'>;

/** A page may call this function too, with anything at all: what is no edit is nobody's. */
const isEdit = (event: unknown): event is EditEvent => {
  const { range, source } = (event ?? {}) as Partial<EditEvent>;
  return typeof range?.getSheet === 'function' && typeof source?.toast === 'function';
};

export function answerEdit(event: unknown): void {
  if (!isEdit(event)) return;
  const { range, value, oldValue, source } = event;
  const sheet = range.getSheet();
  if (sheet.getSheetId() !== firstSheetId(contentsTab.key)) return;
  if (range.getRow() <= headerRows || range.getNumRows() > 1 || range.getNumColumns() > 1) return;
  const keys = headerOf(sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? []);
  const key = [...keys].find(([, at]) => at === range.getColumn() - 1)?.[0];
  const column = key === undefined ? undefined : contentsTab.columns[key as keyof typeof contentsTab.columns];
  const { desk, menu } = say(readerLanguage());
  if (key === 'action' && parseWord(actionWords, value ?? '') !== undefined)
    source.toast(desk.actionTaken, menu.desk, 8);
  if (column?.writer !== 'display' && column?.writer !== 'engine') return;
  // A date or number would come back as text: those the engine draws again.
  if (column.format === '@') range.setValue(oldValue ?? '');
  source.toast(desk.statusIsDisplay, menu.desk, 8);
}
