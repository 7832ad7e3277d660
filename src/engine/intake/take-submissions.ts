// What the desk appended to `Pengajuan`: claims, each checked for shape, digest, role and limits before it becomes an offer.

import { recheck } from '../../domain/content/recheck';
import { snapshotText } from '../../domain/content/submission';
import { rolesOf } from '../../domain/office/people';
import type { Problem } from '../../domain/problem';
import { readFilters } from '../../google/book';
import { snapshotSchema } from '../../google/content-schema';
import { sendLetter } from '../../google/mail';
import { parseJson } from '../../google/schema';
import { now, sha256Of } from '../../google/script';
import { say, sayProblem } from '../../i18n/say';
import type { CellValue } from '../../tabs/column';
import { contentsTab } from '../../tabs/ledger/contents';
import { type SubmissionRow, submissionsTab } from '../../tabs/ledger/records';
import { sayProblems } from '../../tabs/say-problems';
import { readRow } from '../../tabs/tab';
import { headerRows } from '../../tabs/workbooks';
import { contain } from '../contain';
import { answerRow, meetRow } from '../content-row';
import { cursorText, type Ledger, tabOf } from '../ledger';
import { lookAtSubmitted } from '../material/media';
import { hasTimeToTakeIn, memoryKeys, type Office, remember } from '../office';
import { readTruth, type Truth } from '../truth';
import { offer } from './offer';

/** Takes what lies beyond the cursor; when the rows have moved, looks at all of them (an offer is safe to repeat). */
export function takeSubmissions(office: Office, before: Truth, ledger: Ledger): Truth {
  const proven = ledger.cursor.requestId === '' || ledger.submissionIds[0] === ledger.cursor.requestId;
  const atCursor = ledger.cursor.requestId === '' ? 0 : 1;
  if (proven && ledger.submissionIds.slice(atCursor).every((id) => id === '')) return before;
  const fromRow = proven
    ? Math.max(ledger.cursor.row + (ledger.cursor.requestId === '' ? 0 : 1), headerRows)
    : headerRows;
  const rows = readRows(office, ledger, fromRow);
  let truth = before;
  let waits = false;
  let last: { index: number; row: SubmissionRow } | undefined;
  for (const each of rows) {
    if (each.row.requestId === '') continue;
    // Appended after this tick's look: its content may be as new, and the next tick knows both.
    if (proven && !ledger.submissionIds.includes(each.row.requestId)) break;
    if (!hasTimeToTakeIn(office)) break;
    const taken = takeOne(office, truth, ledger, each.row);
    truth = taken.truth;
    // The cursor stays before what may yet pass; what lies behind is offered all the same, and known the next time.
    waits ||= taken.mayPass;
    if (!waits) last = each;
  }
  if (last) remember(memoryKeys.submissionCursor, cursorText({ row: last.index, requestId: last.row.requestId }));
  return truth;
}

interface Taken {
  readonly truth: Truth;
  /** What went wrong is nobody's mistake: the next tick takes it again. */
  readonly mayPass: boolean;
}

function readRows(office: Office, ledger: Ledger, fromRow: number): { index: number; row: SubmissionRow }[] {
  const tab = tabOf(ledger, submissionsTab);
  const filter = { gridRange: { sheetId: tab.sheetId, startRowIndex: fromRow } };
  const cells: CellValue[][] = readFilters(office.ledger, [filter])[0] ?? [];
  return cells.map((row, i) => ({
    index: fromRow + i,
    row: readRow(submissionsTab, tab.header, row, office.ledger.zone).row,
  }));
}

function takeOne(office: Office, truth: Truth, ledger: Ledger, row: SubmissionRow): Taken {
  const contents = tabOf(ledger, contentsTab);
  const at = ledger.numbers.indexOf(row.contentNo);
  const met = at < 0 ? undefined : meetRow(office.ledger, contents, at + headerRows);
  // It was there a moment ago: somebody sorts, and the next tick finds it.
  if (at >= 0 && met?.row.contentNo !== row.contentNo) return { truth, mayPass: true };
  if (!met) {
    tellRowGone(truth, row);
    return { truth, mayPass: false };
  }
  const { problems, mayPass } = contain(() => offerFrom(office, truth, row, met.tag));
  if (problems.length > 0) {
    answerRow(office.ledger, contents, met.tag, {
      note: sayProblems({ tab: contentsTab, title: contents.title, row: at + headerRows }, problems),
    });
  }
  return { truth: problems.length === 0 || mayPass ? readTruth(office) : truth, mayPass };
}

/** The row of a submission was deleted, or moved in this very second: its author hears of it, so that nothing is lost in silence. */
function tellRowGone(truth: Truth, row: SubmissionRow): void {
  if (rolesOf(truth.people, row.by, now()).length === 0) return;
  const { contentNo } = row;
  const subject = say().mail.rowGoneSubject({ contentNo, id: row.requestId });
  sendLetter({ to: row.by, subject, body: sayProblem({ code: 'rowGone', values: { contentNo } }) });
}

function offerFrom(office: Office, truth: Truth, row: SubmissionRow, contentTag: string): readonly Problem[] {
  const snapshot = parseJson(snapshotSchema, row.snapshot);
  if (!snapshot || snapshot.contentNo !== row.contentNo || sha256Of(snapshotText(snapshot)) !== row.digest) {
    return [{ code: 'submissionDamaged', values: {} }];
  }
  if (rolesOf(truth.people, row.by, now()).length === 0) return [{ code: 'roleMissing', values: { email: row.by } }];
  const looks = snapshot.files.map(lookAtSubmitted);
  const problems = [
    ...looks.flatMap((one) => ('problem' in one ? [one.problem] : [])),
    ...recheck(snapshot, { accounts: truth.accounts, now: now() }),
  ];
  if (problems.length > 0) return problems;
  const result = offer(office, truth, { snapshot, contentTag, submittedBy: row.by, requestId: row.requestId });
  return result.kind === 'refused' ? result.problems : [];
}
