// The tab `Laporan`: drawn from the register and the log, when an upload was recorded or a day began. What people wrote in it stays.

import { collectHumanText } from '../../domain/report/human-cells';
import { buildReport, type UploadRecord } from '../../domain/report/report';
import { sop } from '../../domain/sop';
import { addMonths, isoDate, type Month, monthOf, monthSpan } from '../../domain/text/dates';
import { batch, columnFrom, readFilters, readTabs } from '../../google/book';
import { drawPage } from '../../google/draw-page';
import { readPage } from '../../google/read-page';
import { now } from '../../google/script';
import { reportId } from '../../i18n/report.id';
import { reportPage } from '../../report/report-page';
import { registerTab } from '../../tabs/back-office/truth';
import type { CellValue } from '../../tabs/column';
import { reportPageTab } from '../../tabs/ledger/pages';
import { logTab, type UploadRow } from '../../tabs/ledger/records';
import { readRow } from '../../tabs/tab';
import { headerRows } from '../../tabs/workbooks';
import { columnOf } from '../ledger';
import { memoryKeys, type Office, remember } from '../office';
import { type Truth, tabIn } from '../truth';

/** Nothing to do while register and day are the ones it was drawn from. */
export function drawReport(office: Office, truth: Truth): void {
  const at = now();
  const drawnFrom = `${isoDate(at, truth.settings.utcOffsetMinutes)} ${truth.registerHead}`;
  if (office.memory[memoryKeys.report] === drawnFrom) return;
  const model = buildReport(reportInput(office, truth, at));
  // Read last, so that little of what somebody types meanwhile can be missed.
  const page = readPage(office.ledger, reportPageTab.key);
  if (!page) return;
  batch(office.ledger, drawPage(page, reportPage(model, reportId, collectHumanText(page.grid))));
  remember(memoryKeys.report, drawnFrom);
}

function reportInput(office: Office, truth: Truth, at: number): Parameters<typeof buildReport>[0] {
  const { settings } = truth;
  const offset = settings.utcOffsetMinutes;
  const month = monthOf(at, offset);
  const register = readTabs(office.backOffice, [{ key: registerTab.key, rows: 'all' }]).get(registerTab.key);
  const zone = office.backOffice.zone;
  const uploads = (register?.rows ?? [])
    .map((row) => readRow(registerTab, register?.header ?? new Map(), row.cells, zone).row)
    .filter((row) => row.uploadKey !== '');
  const events = readEvents(office, truth);
  const eventsOf = (name: string) => events.filter((one) => one.event === name);
  const times = events.map((one) => Date.parse(one.at)).filter((time) => Number.isFinite(time));
  return {
    letterhead: settings.letterhead,
    sopName: sop.name,
    sopNumber: sop.number,
    city: settings.city,
    month,
    utcOffsetMinutes: offset,
    drawnAt: at,
    recordsFrom: times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b)),
    accounts: truth.accounts.filter((account) => account.active),
    uploads: uploads.filter((row) => isRecent(row, month, offset)).map(recordOf),
    returns: eventsOf('returned'),
    failures: eventsOf('failed'),
  };
}

interface Event {
  readonly at: string;
  readonly event: string;
  readonly contentNo: string;
}

/** Three columns of the log, not all of it: it is the longest tab there is. */
function readEvents(office: Office, truth: Truth): Event[] {
  const log = tabIn(truth.tabs, logTab);
  const columns = (['at', 'event', 'contentNo'] as const).map((key) =>
    columnFrom(log.sheetId, columnOf(log, logTab, key), headerRows),
  );
  const [times = [], names = [], numbers = []] = readFilters(office.backOffice, columns);
  const text = (rows: readonly (readonly CellValue[])[], i: number) => String(rows[i]?.[0] ?? '');
  return times.map((_, i) => ({ at: text(times, i), event: text(names, i), contentNo: text(numbers, i) }));
}

/** This month's and the last one's. */
const isRecent = (row: UploadRow, month: Month, offset: number): boolean =>
  (row.publishedAt ?? 0) >= monthSpan(addMonths(month, -1), offset).from;

const recordOf = (row: UploadRow): UploadRecord => ({
  contentNo: row.contentNo,
  title: row.title,
  form: row.form ?? 'photo',
  category: row.category ?? 'other',
  platform: row.platform ?? 'facebook',
  account: row.account,
  publishedAt: row.publishedAt === null ? '' : new Date(row.publishedAt).toISOString(),
  link: row.link,
  staff: row.staff,
  reviewer: row.reviewer,
  method: row.method === 'manual' ? 'manual' : 'automatic',
  note: row.remark,
});
