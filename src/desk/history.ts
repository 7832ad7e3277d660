// "Riwayat": what happened to one content, from the log's mirror, in the reader's words and the office's time.

import { nameOf } from '../domain/office/people';
import { formatDateTime, parseIsoInstant } from '../domain/text/dates';
import { openTab, readRowsAt, rowsWith } from '../google/desk-book';
import { say } from '../i18n/say';
import { platformWords } from '../i18n/vocabulary';
import { type LogRow, stepLogTab } from '../tabs/ledger/records';
import { type DeskOffice, openDesk } from './office';

export interface HistoryEntry {
  readonly at: string;
  readonly what: string;
  readonly who: string;
  /** Platform and name of the account it is about, or ''. */
  readonly account: string;
  readonly link: string;
  /** What a person wrote to it. */
  readonly note: string;
}

const shown = 10;
const decisions: readonly string[] = ['approved', 'returned'];

/** Newest first, as the log stands; at most 3 + `shown` service calls. */
export function history(contentNo: string): HistoryEntry[] {
  const office = openDesk();
  const log = openTab(stepLogTab);
  const rows = rowsWith(log, 'contentNo', contentNo)
    .sort((a, b) => a - b)
    .slice(0, shown);
  return neighbours(rows).flatMap(({ from, count }) =>
    readRowsAt(log, from, count, office.zone)
      .filter((row) => row.contentNo === contentNo)
      .map((row) => entryOf(row, office)),
  );
}

/** Rows below each other are read in one call. */
function neighbours(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === row) last.count += 1;
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}

function entryOf({ at, event, who, version, detail }: LogRow, office: DeskOffice): HistoryEntry {
  const { events, ofVersion } = say(office.language).history;
  const what = new Map<string, string>(Object.entries(events)).get(event) ?? event;
  const time = parseIsoInstant(at);
  return {
    at: time === null ? at : formatDateTime(time, office.zone.utcOffsetMinutes, office.language),
    what: version === null ? what : ofVersion({ what, version }),
    who: nameOf(office.people, who),
    ...partsOf(event, detail, office),
  };
}

/** The log's detail is written for machines: a digest and a note, or an account, its post and its link. */
function partsOf(event: string, detail: string, office: DeskOffice): Pick<HistoryEntry, 'account' | 'link' | 'note'> {
  const words = detail.split(' ');
  const account = office.accounts.find(({ accountId }) => words.includes(accountId));
  return {
    account: account ? `${platformWords[account.platform][office.language]} – ${account.handle}` : '',
    link: words.find((word) => word.startsWith('https://')) ?? '',
    note: decisions.includes(event) ? detail.replace(/^\w+(?:: |; )?/, '') : '',
  };
}
