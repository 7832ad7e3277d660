// The ledger as one tick sees it: where its columns stand, what asks for something, what the open packages' rows show.
import type { Package } from '../domain/upload/package';
import { byTag, columnFrom, type Filter, keyRow, readFilters, readTabs, type TabNow } from '../google/book';
import { Fault } from '../google/fault';
import type { CellValue } from '../tabs/column';
import { contentsTab } from '../tabs/ledger/contents';
import { stepLogTab, submissionsTab, uploadsTab } from '../tabs/ledger/records';
import { reviewsTab } from '../tabs/ledger/reviews';
import { isHeader, type Tab } from '../tabs/tab';
import { headerRows } from '../tabs/workbooks';
import { memoryKeys, type Office } from './office';

export interface Cursor {
  /** Zero-based row of the last submission taken, and its id as proof that the rows have not moved since. */
  readonly row: number;
  readonly requestId: string;
}

export interface Ledger {
  readonly tabs: ReadonlyMap<string, TabNow>;
  /** Column `Nomor` and column `Tindakan`, row by row below the labels. */
  readonly numbers: readonly string[];
  readonly actions: readonly string[];
  /** Titles of rows beyond the last row known: typed rows that have no number yet. */
  readonly fresh: { readonly fromRow: number; readonly titles: readonly string[] };
  /** The submissions' ids from the cursor's row on; the first proves the cursor. */
  readonly submissionIds: readonly string[];
  readonly cursor: Cursor;
  /** Cells of the rows the open packages speak to, by tag; a deleted row is missing. */
  readonly tagged: ReadonlyMap<string, readonly CellValue[]>;
}

export function tabOf(ledger: Pick<Ledger, 'tabs'>, tab: Tab): TabNow {
  const now = ledger.tabs.get(tab.key);
  if (!now) throw new Fault('setup', 'tabMissing', { tab: tab.title.id });
  return now;
}

export function columnOf(now: TabNow, tab: Tab, key: string): number {
  const at = now.header.get(key);
  if (at === undefined)
    throw new Fault('setup', 'columnMissing', { tab: now.title, column: tab.columns[key]?.label.id ?? key });
  return at;
}

/** Two service calls, whatever the ledger's length. */
export function readLedger(office: Office, packages: readonly Package[]): Ledger {
  const tabs = readTabs(office.ledger, [
    { key: contentsTab.key, rows: 0 },
    { key: submissionsTab.key, rows: 0 },
    { key: uploadsTab.key, rows: 0 },
    { key: reviewsTab.key, rows: 'all' },
    { key: stepLogTab.key, rows: 1 },
  ]);
  const contents = tabOf({ tabs }, contentsTab);
  const submissions = tabOf({ tabs }, submissionsTab);
  const cursor = readCursor(office.memory[memoryKeys.submissionCursor]);
  const knownRows = Number(office.memory[memoryKeys.knownRows] ?? headerRows);
  const tags = packages.flatMap((pack) => [pack.contentTag, ...pack.results.map((result) => result.mirrorTag)]);
  const filters: Filter[] = [
    keyRow(contents.sheetId),
    columnFrom(contents.sheetId, columnOf(contents, contentsTab, 'contentNo'), headerRows),
    columnFrom(contents.sheetId, columnOf(contents, contentsTab, 'action'), headerRows),
    columnFrom(contents.sheetId, columnOf(contents, contentsTab, 'title'), Math.min(knownRows, contents.rowCount - 1)),
    columnFrom(
      submissions.sheetId,
      columnOf(submissions, submissionsTab, 'requestId'),
      Math.min(cursor.row, submissions.rowCount - 1),
    ),
    ...tags.map(byTag),
  ];
  const [keys, numbers, actions, titles, submissionIds, ...rows] = readFilters(office.ledger, filters);
  // Somebody moved a column between the two reads: what stands in them was read under wrong names.
  if (!isHeader(contents.header, keys?.[0] ?? [])) return readLedger(office, packages);
  return {
    tabs,
    numbers: firstColumn(numbers),
    actions: firstColumn(actions),
    fresh: { fromRow: Math.min(knownRows, contents.rowCount - 1), titles: firstColumn(titles) },
    submissionIds: firstColumn(submissionIds),
    cursor,
    tagged: new Map(tags.flatMap((tag, i) => (rows[i]?.[0] ? [[tag, rows[i][0]] as const] : []))),
  };
}

const firstColumn = (rows: readonly (readonly CellValue[])[] | undefined): string[] =>
  (rows ?? []).map((row) => String(row[0] ?? '').trim());

function readCursor(text: string | undefined): Cursor {
  const [row, requestId] = (text ?? '').split(' ');
  return { row: Math.max(Number(row) || headerRows, headerRows), requestId: requestId ?? '' };
}

export const cursorText = (cursor: Cursor): string => `${cursor.row} ${cursor.requestId}`;
