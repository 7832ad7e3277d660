// The log's mirror in the ledger, `Log Langkah`: its rows carry the log's own tags, so nothing is shown twice, in whatever order rows stand.
import { type Request, readTabs, type TabNow } from '../google/book';
import { insertRows } from '../google/requests';
import { logTab, stepLogTab } from '../tabs/ledger/records';
import { readRow } from '../tabs/tab';
import { type Ledger, tabOf } from './ledger';
import { memoryKeys, type Office, remember } from './office';
import type { Truth } from './truth';

/** New entries stand on top: so many rows are looked at before all of them are. */
const topRows = 40;

/** No service call while nothing was logged; equal heads mean nothing is missing. */
export function mirrorLog(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const shownHead = tabOf(ledger, stepLogTab).rows[0]?.tag ?? '';
  // Where somebody sorted one of the tabs the heads stay different, though nothing is missing: that is remembered.
  const heads = `${truth.logHead} ${shownHead}`;
  if (truth.logHead === shownHead || office.memory[memoryKeys.logHeads] === heads) return [];
  const top = missingRows(office, topRows);
  const { log, missing, shown } = top.meet ? top : missingRows(office, 'all');
  if (missing.length === 0) remember(memoryKeys.logHeads, heads);
  if (!log || !shown) return [];
  const rows = missing.map((row) => ({
    values: readRow(logTab, log.header, row.cells, office.backOffice.zone).row,
    tag: row.tag,
  }));
  return insertRows(stepLogTab, shown.sheetId, shown.header, office.ledger.zone, rows);
}

interface Missing {
  readonly log: TabNow | undefined;
  readonly shown: TabNow | undefined;
  readonly missing: TabNow['rows'];
  /** Whether the shown head was found among the logged rows, as it is while both stand newest first. */
  readonly meet: boolean;
}

function missingRows(office: Office, rows: number | 'all'): Missing {
  const log = readTabs(office.backOffice, [{ key: logTab.key, rows }]).get(logTab.key);
  const shown = readTabs(office.ledger, [{ key: stepLogTab.key, rows }]).get(stepLogTab.key);
  const logged = (log?.rows ?? []).filter((row) => row.tag !== '');
  const tags = new Set((shown?.rows ?? []).map((row) => row.tag));
  const head = shown?.rows[0]?.tag ?? '';
  return {
    log,
    shown,
    missing: logged.filter((row) => !tags.has(row.tag)),
    meet: logged.some((row) => row.tag === head),
  };
}
