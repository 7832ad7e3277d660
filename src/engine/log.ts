// The log: append only, each row's hash covers the one before, so that a changed or missing row shows.
import type { Request, TabNow } from '../google/book';
import { insertRows } from '../google/requests';
import { newTag, now, sha256Of } from '../google/script';
import { logTab } from '../tabs/ledger/records';
import { headerRows } from '../tabs/workbooks';
import type { Office } from './office';

export interface LogEntry {
  readonly who: string;
  /** The SOP's step, 1 to 5; null for what the SOP does not know. */
  readonly step: number | null;
  readonly event: string;
  readonly contentNo: string;
  readonly version: number | null;
  readonly detail: string;
}

/** The requests that put `entries` on top of the log. Newest first, so the head is always the first row. */
export function logRequests(
  office: Office,
  tabs: ReadonlyMap<string, TabNow>,
  entries: readonly LogEntry[],
  sequence: number,
): Request[] {
  const tab = tabs.get(logTab.key);
  if (!tab || entries.length === 0) return [];
  const hashColumn = tab.header.get('hash');
  const head = tab.rows.find((row) => row.index === headerRows);
  let before = hashColumn === undefined ? '' : String(head?.cells[hashColumn] ?? '');
  const at = new Date(now()).toISOString();
  const rows = entries.map((entry) => {
    const hash = sha256Of(JSON.stringify([before, at, entry]));
    before = hash;
    return { values: { at, ...entry, hash, sequence }, tag: newTag() };
  });
  return insertRows(logTab, tab.sheetId, tab.header, office.backOffice.zone, rows.reverse());
}
