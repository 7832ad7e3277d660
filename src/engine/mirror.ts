// Draws the truth into the ledger: rows' displays, the review tab, the register. Only what differs is written, so it may run at any time.
import type { Package } from '../domain/package';
import { batch, type Request, readTabs, type TabNow, type TaggedWrite, writeTagged } from '../google/book';
import { engineAddress } from '../google/identity';
import { deleteRow, insertRows } from '../google/requests';
import type { CellValue } from '../tabs/column';
import { contentsTab } from '../tabs/ledger/contents';
import { logTab, stepLogTab, uploadsTab } from '../tabs/ledger/records';
import { reviewsTab } from '../tabs/ledger/reviews';
import { readRow, writeCells } from '../tabs/tab';
import { headerRows } from '../tabs/workbooks';
import { uploadRow } from './finish-target';
import { type Ledger, tabOf } from './ledger';
import type { Office } from './office';
import { reviewGuard, reviewRow } from './review-row';
import { rowDisplay } from './row-display';
import type { Truth } from './truth';

/** One write for all displays that differ, one batch for rows that are missing or over; nothing when all is as it should be. */
export function mirror(office: Office, truth: Truth, ledger: Ledger): void {
  writeTagged(office.ledger, displays(office, truth, ledger));
  batch(office.ledger, [
    ...reviews(office, truth, ledger),
    ...uploads(office, truth, ledger),
    ...steps(office, truth, ledger),
  ]);
}

/** The newest package of each content speaks for its row. */
export const newestPackages = (packages: readonly Package[]): Package[] =>
  packages.filter(
    (pack) => !packages.some((other) => other.contentNo === pack.contentNo && other.version > pack.version),
  );

function displays(office: Office, truth: Truth, ledger: Ledger): TaggedWrite[] {
  const tab = tabOf(ledger, contentsTab);
  return newestPackages(truth.packages).flatMap((pack): TaggedWrite[] => {
    const cells = ledger.tagged.get(pack.contentTag);
    if (!cells) return [];
    const wanted = writeCells(contentsTab, tab.header, rowDisplay(truth, pack), office.ledger.zone);
    const different = new Map([...wanted].filter(([column, value]) => !isShown(cells[column], value)));
    return different.size === 0 ? [] : [{ tag: pack.contentTag, cells: different }];
  });
}

/** Dates come back as doubles: half a second is the same moment. */
function isShown(shown: CellValue | undefined, wanted: CellValue): boolean {
  if (typeof shown === 'number' && typeof wanted === 'number') return Math.abs(shown - wanted) < 5e-6;
  return (shown ?? '') === wanted;
}

/** Rows still wanted stand; decided ones go, missing ones come: a deleted row returns, and what its lead typed elsewhere stays. */
function reviews(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const tab = tabOf(ledger, reviewsTab);
  const wanted = truth.packages.filter((pack) => pack.state === 'offered');
  const gone = tab.rows.filter((row) => row.tag !== '' && !wanted.some((pack) => pack.reviewTag === row.tag));
  const missing = wanted.filter((pack) => !tab.rows.some((row) => row.tag === pack.reviewTag));
  if (gone.length === 0 && missing.length === 0) return [];
  const { zone } = office.ledger;
  const owner = engineAddress();
  const rows = missing.map((pack) => ({ values: reviewRow(truth, pack), tag: pack.reviewTag }));
  return [
    ...gone
      .map((row) => row.index)
      .sort((a, b) => b - a)
      .flatMap((index) => [...dropGuards(tab, index), deleteRow(tab.sheetId, index)]),
    ...insertRows(reviewsTab, tab.sheetId, tab.header, zone, rows),
    ...missing.flatMap((pack, i) => reviewGuard(tab, headerRows + i, [owner, pack.addressee])),
  ];
}

/** A row's own protection goes with it. */
const dropGuards = (tab: TabNow, index: number): Request[] =>
  tab.guards
    .filter((guard) => guard.startRow === index && guard.endRow === index + 1)
    .map((guard) => ({ deleteProtectedRange: { protectedRangeId: guard.id } }));

function uploads(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const tab = tabOf(ledger, uploadsTab);
  const missing = truth.packages.flatMap((pack) =>
    pack.results
      .filter((result) => !ledger.tagged.has(result.mirrorTag))
      .map((result) => ({ values: uploadRow(truth, pack, result), tag: result.mirrorTag })),
  );
  return insertRows(uploadsTab, tab.sheetId, tab.header, office.ledger.zone, missing);
}

/** The log's mirror carries the log's own tags: equal heads mean nothing is missing. */
function steps(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const tab = tabOf(ledger, stepLogTab);
  const shown = tab.rows[0]?.tag ?? '';
  if (shown === truth.logHead) return [];
  const log = readTabs(office.backOffice, [{ key: logTab.key, rows: 'all' }]).get(logTab.key);
  const logged = (log?.rows ?? []).filter((row) => row.tag !== '');
  const upTo = logged.findIndex((row) => row.tag === shown);
  const missing = upTo < 0 ? logged : logged.slice(0, upTo);
  const rows = missing.map((row) => ({
    values: readRow(logTab, log?.header ?? new Map(), row.cells, office.backOffice.zone).row,
    tag: row.tag,
  }));
  return insertRows(stepLogTab, tab.sheetId, tab.header, office.ledger.zone, rows);
}
