// A ledger tab that was made anew holds again what the engine keeps elsewhere; what people typed in it went with it.
import { batch, readTabs } from '../../google/book';
import { insertRows } from '../../google/requests';
import { packageArchiveTab } from '../../tabs/back-office/truth';
import { uploadsTab } from '../../tabs/ledger/records';
import { readRow } from '../../tabs/tab';
import { memoryKeys, type Office, remember } from '../office';
import { readPackage, type Truth } from '../truth';
import { uploadRow } from '../upload/finish-target';

export function rebuildLedger(office: Office, truth: Truth, created: ReadonlySet<string>): void {
  if (created.size === 0) return;
  // Each is written when it differs from what was written last: forgotten, it is written again.
  for (const key of [memoryKeys.deskConfig, memoryKeys.files, memoryKeys.report]) remember(key, '');
  if (created.has(uploadsTab.key)) rebuildUploads(office, truth);
}

/** Uploads of packages put away long ago; the others' are the mirror's. Newest first, as they stood. */
function rebuildUploads(office: Office, truth: Truth): void {
  const archive = readTabs(office.backOffice, [{ key: packageArchiveTab.key, rows: 'all' }]).get(packageArchiveTab.key);
  const uploads = readTabs(office.ledger, [{ key: uploadsTab.key, rows: 0 }]).get(uploadsTab.key);
  if (!archive || !uploads) return;
  const rows = archive.rows
    .map((row) => ({ tag: row.tag, ...readRow(packageArchiveTab, archive.header, row.cells, office.backOffice.zone) }))
    .filter(({ row }) => row.packageKey !== '')
    .map(({ tag, row }) => readPackage(tag, row))
    .flatMap((pack) =>
      pack.results.map((result) => ({ values: uploadRow(truth, pack, result), tag: result.mirrorTag })),
    );
  batch(office.ledger, insertRows(uploadsTab, uploads.sheetId, uploads.header, office.ledger.zone, rows));
}
