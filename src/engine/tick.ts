// One tick of the clock: read, take what people asked and decided, upload what is due, draw, tell. Every part may be cut off anywhere.
import { formatDateTime } from '../domain/text/dates';
import { standingTabs } from '../google/book';
import { now, underLock } from '../google/script';
import { sheets } from '../google/sheets';
import { say } from '../i18n/say';
import { heartbeatCell } from '../report/guide-page';
import { guidePageTab } from '../tabs/ledger/pages';
import { headerRows } from '../tabs/workbooks';
import { writeDeskConfig } from './desk-config';
import { takeActions } from './intake/take-actions';
import { takeSubmissions } from './intake/take-submissions';
import { findEdits, voidEdited } from './intake/watch-edits';
import { type Ledger, readLedger } from './ledger';
import { notify } from './letters/notify';
import { mirrorFiles } from './material/mirror-files';
import { memoryKeys, type Office, openOffice, remember } from './office';
import { drawReport } from './report/draw-report';
import { mirror } from './report/mirror';
import { takeDecisions } from './review/take-decisions';
import { isRewound, tellRewound } from './rewind';
import { readTruth, type Truth } from './truth';
import { archiveFinished } from './upload/archive';
import { publishDue } from './upload/publish-due';

/** 'busy': another run holds the lock, and the next tick will do. 'rewound': nothing is done until the owner says so. */
export type TickEnd = 'done' | 'busy' | 'rewound';

export function tickOnce(): TickEnd {
  const startedAt = now();
  return underLock(() => work(startedAt)) ?? 'busy';
}

function work(startedAt: number): TickEnd {
  const office = openOffice(startedAt);
  const first = readTruth(office);
  if (isRewound(office, first)) {
    tellRewound(office);
    beat(office, first, say().engine.stoppedByRestore);
    return 'rewound';
  }
  const seen = readLedger(office, first.packages);
  writeDeskConfig(office, first);

  const edits = findEdits(office, first, seen);
  const asked = takeSubmissions(office, takeActions(office, first, seen), seen);
  const taken = takeDecisions(office, voidEdited(office, asked, edits), seen);
  const published = publishDue(office, taken, edits);
  const truth = published ? readTruth(office) : taken;
  // What was just made or moved is not in the first look at the ledger.
  const ledger = truth === first ? seen : readLedger(office, truth.packages);
  mirror(office, truth, ledger);
  const told = notify(office, truth);
  if (!published && !told && truth === first) archiveFinished(office, truth, ledger);
  rememberRows(office, ledger);
  mirrorFiles(office);
  drawReport(office, truth);
  beat(office, truth, say().engine.heartbeat);
  return 'done';
}

/** Typed rows are looked for beyond the last row that has a number. */
function rememberRows(office: Office, ledger: Ledger): void {
  const known = String(headerRows + ledger.numbers.length);
  if (office.memory[memoryKeys.knownRows] !== known) remember(memoryKeys.knownRows, known);
}

/** The heartbeat people see in `Petunjuk`. */
function beat(office: Office, truth: Truth, words: (values: { readonly time: string }) => string): void {
  const sheetId = office.ledger.sheetIds[guidePageTab.key];
  if (sheetId === undefined) return;
  const { row, column } = heartbeatCell;
  const time = formatDateTime(now(), truth.settings.utcOffsetMinutes, 'id');
  const gridRange = {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  const values = [[words({ time })]];
  const data = [{ dataFilter: { gridRange }, majorDimension: 'ROWS', values }];
  try {
    sheets((api) => api.Values.batchUpdateByDataFilter({ valueInputOption: 'RAW', data }, office.ledger.id));
  } catch (error) {
    // Somebody deleted the guide: everything else was done, and set-up brings it back.
    if (standingTabs(office.ledger).has(guidePageTab.key)) throw error;
  }
}
