// The log's mirror in the ledger, `Log Langkah`: its rows carry the log's own tags, so nothing is shown twice, in whatever order rows stand.
import { byTag, type Request, type Row, readFilters, readTabs, type TabNow } from '../../google/book';
import { insertRows } from '../../google/requests';
import { logTab, stepLogTab } from '../../tabs/ledger/records';
import { readRow } from '../../tabs/tab';
import { type Ledger, tabOf } from '../ledger';
import { memoryKeys, type Office, remember } from '../office';
import type { Truth } from '../truth';

/** New entries stand on top: so many rows are looked at before all of them are. */
const topRows = 40;

/** No service call while nothing was logged; equal heads mean nothing is missing. */
export function mirrorLog(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const shown = tabOf(ledger, stepLogTab);
  const head = shown.rows[0]?.tag ?? '';
  // Where somebody sorted one of the tabs the heads stay different, though nothing is missing: that is remembered.
  const heads = `${truth.logHead} ${head}`;
  if (truth.logHead === head || office.memory[memoryKeys.logHeads] === heads) return [];
  const top = readLog(office, topRows);
  const missing = notShown(office, top);
  const log = missing.length < topRows ? top : readLog(office, 'all');
  const rows = log === top ? missing : notShown(office, log);
  if (rows.length === 0) remember(memoryKeys.logHeads, heads);
  if (!log) return [];
  const entries = rows.map(({ cells, tag }) => ({
    values: readRow(logTab, log.header, cells, office.backOffice.zone).row,
    tag,
  }));
  return insertRows(stepLogTab, shown.sheetId, shown.header, office.ledger.zone, entries);
}

const readLog = (office: Office, rows: number | 'all'): TabNow | undefined =>
  readTabs(office.backOffice, [{ key: logTab.key, rows }]).get(logTab.key);

/** The ledger itself is asked which tags it has: a tag made twice would spoil the whole batch. */
function notShown(office: Office, log: TabNow | undefined): Row[] {
  const logged = (log?.rows ?? []).filter((row) => row.tag !== '');
  const found = readFilters(
    office.ledger,
    logged.map((row) => byTag(row.tag)),
  );
  return logged.filter((_, i) => found[i] === undefined);
}
