// Packages with nothing left to do leave `Paket`, so that a tick reads the open ones only, however long the ledger has grown.

import type { Package } from '../../domain/upload/package';
import { batch, readTabs } from '../../google/book';
import { sharesOf, unshareWith } from '../../google/drive';
import { deleteRow, insertRows } from '../../google/requests';
import { type PackageRow, packageArchiveTab, packagesTab } from '../../tabs/back-office/truth';
import { readRow } from '../../tabs/tab';
import type { Ledger } from '../ledger';
import { isSettled } from '../letters/owed-letters';
import type { Office } from '../office';
import { packageCells, type Truth } from '../truth';

/** A finished package goes once its letters have left and its rows in the ledger show it. */
export function archiveFinished(office: Office, truth: Truth, ledger: Ledger): boolean {
  const over = truth.packages.filter((pack) => isOver(truth, pack, ledger));
  if (over.length === 0) return false;
  const tabs = readTabs(office.backOffice, [
    { key: packagesTab.key, rows: 'all' },
    { key: packageArchiveTab.key, rows: 0 },
  ]);
  const packages = tabs.get(packagesTab.key);
  const archive = tabs.get(packageArchiveTab.key);
  if (!packages || !archive) return false;
  for (const pack of over) closeCopies(pack);
  const rows = packages.rows.filter((row) => over.some((pack) => pack.tag === row.tag));
  batch(office.backOffice, [
    ...rows.map((row) => deleteRow(packages.sheetId, row.index)).reverse(),
    ...insertRows(
      packageArchiveTab,
      archive.sheetId,
      archive.header,
      office.backOffice.zone,
      over.map((pack) => ({ values: packageCells(pack), tag: pack.tag })),
    ),
  ]);
  return true;
}

/** The reviewer, and whoever posted by hand, saw the copies as long as there was something to judge or to post. */
function closeCopies(pack: Package): void {
  for (const copy of pack.copies) {
    try {
      const others = sharesOf(copy.fileId).filter((share) => share.role !== 'owner' && share.email !== '');
      for (const { email } of others) unshareWith(copy.fileId, email);
    } catch (error) {
      // A copy that somebody deleted for good is open to nobody.
      console.warn(pack.packageKey, error);
    }
  }
}

const ended: readonly Package['state'][] = ['returned', 'withdrawn', 'cancelled', 'finished'];

function isOver(truth: Truth, pack: Package, ledger: Ledger): boolean {
  if (!ended.includes(pack.state)) return false;
  const isMirrored = pack.results.every((result) => ledger.tagged.has(result.mirrorTag));
  return isMirrored && isSettled(truth, pack);
}

/** Everything that is over, read only when somebody asks: it grows with the ledger. */
export function readArchive(office: Office): PackageRow[] {
  const tab = readTabs(office.backOffice, [{ key: packageArchiveTab.key, rows: 'all' }]).get(packageArchiveTab.key);
  const header = tab?.header ?? new Map();
  return (tab?.rows ?? []).map((row) => readRow(packageArchiveTab, header, row.cells, office.backOffice.zone).row);
}

/** The number of the content whose row carries this tag. */
export const archivedNumber = (office: Office, tag: string): string | undefined =>
  readArchive(office).find((row) => row.contentTag === tag)?.contentNo;
