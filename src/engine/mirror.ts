// Draws the truth into the ledger: rows' displays, the review tab, the register. Only what differs is written, so it may run at any time.
import type { Package } from '../domain/package';
import type { Problem } from '../domain/problem';
import { batch, type Request, type TabNow, type TaggedWrite, writeTagged } from '../google/book';
import { engineAddress } from '../google/identity';
import { deleteRow, insertRows } from '../google/requests';
import type { CellValue } from '../tabs/column';
import { type ContentRow, contentsTab } from '../tabs/ledger/contents';
import { uploadsTab } from '../tabs/ledger/records';
import { type ReviewRow, reviewsTab } from '../tabs/ledger/reviews';
import { sayProblems } from '../tabs/say-problems';
import { type CellsToWrite, writeCells } from '../tabs/tab';
import { headerRows } from '../tabs/workbooks';
import { uploadRow } from './finish-target';
import { type Ledger, tabOf } from './ledger';
import { mirrorLog } from './mirror-log';
import type { Office } from './office';
import { dropGuards, reviewGuard } from './review-guard';
import { judgedColumns, reviewRow } from './review-row';
import { rowDisplay } from './row-display';
import type { Truth } from './truth';
import { findEdits, whyVoided } from './watch-edits';

/** One write for all displays that differ, one batch for rows that are missing or over; nothing when all is as it should be. */
export function mirror(office: Office, truth: Truth, ledger: Ledger): void {
  writeTagged(office.ledger, [...displays(office, truth, ledger), ...judged(office, truth, ledger)]);
  batch(office.ledger, [
    ...reviews(office, truth, ledger),
    ...uploads(office, truth, ledger),
    ...mirrorLog(office, truth, ledger),
  ]);
}

/** The newest package of each content speaks for its row. */
export const newestPackages = (packages: readonly Package[]): Package[] =>
  packages.filter(
    (pack) => !packages.some((other) => other.contentNo === pack.contentNo && other.version > pack.version),
  );

function displays(office: Office, truth: Truth, ledger: Ledger): TaggedWrite[] {
  const tab = tabOf(ledger, contentsTab);
  const edits = findEdits(office, truth, ledger);
  return newestPackages(truth.packages).flatMap((pack): TaggedWrite[] => {
    const cells = ledger.tagged.get(pack.contentTag);
    if (!cells) return [];
    const wanted = writeCells(
      contentsTab,
      tab.header,
      { ...rowDisplay(truth, pack), ...heldNote(tab, edits.get(pack.packageKey) ?? whyVoided(pack)) },
      office.ledger.zone,
    );
    return differing(pack.contentTag, cells, wanted);
  });
}

/** Why nothing happens to a submitted row: somebody changed it. */
const heldNote = (tab: TabNow, problems: readonly Problem[] | undefined): Partial<ContentRow> =>
  problems === undefined ? {} : { note: sayProblems({ tab: contentsTab, title: tab.title }, problems) };

/** What leads judge by stands as it was offered, whoever got at it. */
function judged(office: Office, truth: Truth, ledger: Ledger): TaggedWrite[] {
  const tab = tabOf(ledger, reviewsTab);
  return truth.packages.flatMap((pack) => {
    const row = pack.state === 'offered' ? tab.rows.find((one) => one.tag === pack.reviewTag) : undefined;
    if (!row) return [];
    const offered = reviewRow(truth, pack);
    const shown = Object.fromEntries(judgedColumns.map((key) => [key, offered[key]])) as Partial<ReviewRow>;
    return differing(row.tag, row.cells, writeCells(reviewsTab, tab.header, shown, office.ledger.zone));
  });
}

function differing(tag: string, shown: readonly CellValue[], wanted: CellsToWrite): TaggedWrite[] {
  const cells = new Map([...wanted].filter(([column, value]) => !isShown(shown[column], value)));
  return cells.size === 0 ? [] : [{ tag, cells }];
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

function uploads(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const tab = tabOf(ledger, uploadsTab);
  const missing = truth.packages.flatMap((pack) =>
    pack.results
      .filter((result) => !ledger.tagged.has(result.mirrorTag))
      .map((result) => ({ values: uploadRow(truth, pack, result), tag: result.mirrorTag })),
  );
  return insertRows(uploadsTab, tab.sheetId, tab.header, office.ledger.zone, missing);
}
