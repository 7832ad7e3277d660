// What a fresh back office begins with: settings, checklist, holidays, hours. Written once, into tabs just made; then they are the owner's.
import { holidays, workingHours } from '../../domain/office/calendar-data';
import { settingDeclarations } from '../../domain/office/settings';
import { checklist } from '../../domain/review/checklist';
import { type Book, batch, type Request, readTabs } from '../../google/book';
import { insertRows } from '../../google/requests';
import { newTag } from '../../google/script';
import { checklistTab, holidaysTab, hoursTab, settingsTab } from '../../tabs/back-office/settings';
import type { Columns, RowOf, Tab } from '../../tabs/tab';

export function writeDefaults(book: Book, created: ReadonlySet<string>): void {
  const filled = [settingsTab, checklistTab, holidaysTab, hoursTab].filter((tab) => created.has(tab.key));
  if (filled.length === 0) return;
  const tabs = readTabs(
    book,
    filled.map((tab) => ({ key: tab.key, rows: 0 })),
  );
  const rowsFor = <C extends Columns>(tab: Tab<C>, rows: readonly Partial<RowOf<Tab<C>>>[]): Request[] => {
    const now = created.has(tab.key) ? tabs.get(tab.key) : undefined;
    if (!now) return [];
    return insertRows(
      tab,
      now.sheetId,
      now.header,
      book.zone,
      rows.map((values) => ({ values, tag: newTag() })),
    );
  };
  const day = (text: string): number | null =>
    text === '' ? null : Date.parse(`${text}T00:00:00Z`) - book.zone.utcOffsetMinutes * 60_000;
  batch(book, [
    ...rowsFor(
      settingsTab,
      settingDeclarations.map((one) => ({ name: one.label.id, value: one.value, explanation: one.explanation.id })),
    ),
    ...rowsFor(checklistTab, checklist),
    ...rowsFor(
      holidaysTab,
      holidays.map(({ date, name, kind, basis, standing }) => ({
        date: day(date),
        name,
        kind,
        basis,
        appliesTo: 'Nasional',
        standing,
      })),
    ),
    ...rowsFor(
      hoursTab,
      workingHours.map((one) => ({ ...one, validFrom: day(one.validFrom), validTo: day(one.validTo) })),
    ),
  ]);
}
