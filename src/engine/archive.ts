// Packages with nothing left to do leave `Paket`, so that a tick reads the open ones only, however long the ledger has grown.

import type { Package } from '../domain/package';
import { batch, readTabs } from '../google/book';
import { unshareWith } from '../google/drive';
import { deleteRow, insertRows } from '../google/requests';
import { packageArchiveTab, packagesTab } from '../tabs/back-office/truth';
import type { Ledger } from './ledger';
import { isSettled } from './notify';
import type { Office } from './office';
import { packageCells, type Truth } from './truth';

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

/** The reviewer saw the copies as long as there was something to judge. */
function closeCopies(pack: Package): void {
  for (const copy of pack.copies) unshareWith(copy.fileId, pack.addressee);
}

const ended: readonly Package['state'][] = ['returned', 'withdrawn', 'cancelled', 'finished'];

function isOver(truth: Truth, pack: Package, ledger: Ledger): boolean {
  if (!ended.includes(pack.state)) return false;
  const isMirrored = pack.results.every((result) => ledger.tagged.has(result.mirrorTag));
  return isMirrored && isSettled(truth, pack);
}
