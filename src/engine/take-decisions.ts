// What leads decided in `Pemeriksaan`. The row's protection is the proof of who wrote it; without it nothing is taken.
import { type Decision, judgeDecision } from '../domain/decision';
import type { Package } from '../domain/package';
import type { Problem } from '../domain/problem';
import { targetKey } from '../domain/target';
import { type Row, type TabNow, writeTagged } from '../google/book';
import { insertRows } from '../google/requests';
import { newTag, now } from '../google/script';
import { targetsTab } from '../tabs/back-office/truth';
import { type ReviewRow, reviewsTab } from '../tabs/ledger/reviews';
import { sayProblems } from '../tabs/say-problems';
import { readRow, writeCells } from '../tabs/tab';
import { type Ledger, tabOf } from './ledger';
import { authorsOf } from './offer';
import { hasTimeToTakeIn, type Office } from './office';
import { isGuarded, untaken } from './review-guard';
import { isAsOffered } from './review-row';
import { changePackage, commit, readTruth, type Truth, tabIn } from './truth';

export function takeDecisions(office: Office, before: Truth, ledger: Ledger): Truth {
  let truth = before;
  const tab = tabOf(ledger, reviewsTab);
  for (const row of tab.rows) {
    const { row: review, problems: unreadable } = readRow(reviewsTab, tab.header, row.cells, office.ledger.zone);
    const pack = truth.packages.find((one) => one.reviewTag === row.tag && one.state === 'offered');
    if (!pack || !review.send) continue;
    if (!hasTimeToTakeIn(office)) break;
    const decision: Decision = { word: review.decision, note: review.note, attested: review.attested };
    const offer = { addressee: pack.addressee, authors: authorsOf(truth, pack) };
    const doubted = doubts(truth, tab, row, review, pack);
    const problems = [...unreadable, ...doubted, ...judgeDecision(decision, offer, truth.people, now())];
    if (problems.length > 0) {
      const sentence = sayProblems({ tab: reviewsTab, title: tab.title, row: row.index }, problems);
      if (doubted.length > 0) answer(office, tab, row.tag, { answer: sentence, ...untaken });
      else answer(office, tab, row.tag, { answer: sentence, send: false });
      continue;
    }
    decide(office, truth, pack, decision);
    truth = readTruth(office);
  }
  return truth;
}

/** Without its guard nobody knows whose decision it is; with other words in its row, nobody knows what was judged. */
function doubts(truth: Truth, tab: TabNow, row: Row, review: ReviewRow, pack: Package): Problem[] {
  if (!isGuarded(tab, row, pack)) return [{ code: 'guardMissing', values: {} }];
  if (review.sentFor !== '' && review.sentFor !== pack.packageKey) return [{ code: 'otherVersion', values: {} }];
  return isAsOffered(truth, review, pack) ? [] : [{ code: 'reviewAltered', values: {} }];
}

function answer(office: Office, tab: TabNow, tag: string, values: Partial<ReviewRow>): void {
  writeTagged(office.ledger, [{ tag, cells: writeCells(reviewsTab, tab.header, values, office.ledger.zone) }]);
}

/** The decision, its targets and its log entry, whole or not at all. */
function decide(office: Office, truth: Truth, pack: Package, decision: Decision): void {
  const at = now();
  const isApproval = decision.word === 'approve';
  const change: Partial<Package> = {
    state: isApproval ? 'approved' : 'returned',
    decidedAt: new Date(at).toISOString(),
    note: decision.note,
    notBefore: new Date(at + truth.settings.cooldownMinutes * 60_000).toISOString(),
  };
  commit(
    office,
    (tabs) => [...changePackage(office, tabs, pack.tag, change), ...(isApproval ? targetRows(office, tabs, pack) : [])],
    [
      {
        who: pack.addressee,
        step: 3,
        event: isApproval ? 'approved' : 'returned',
        contentNo: pack.contentNo,
        version: pack.version,
        detail: isApproval ? pack.digest : `${pack.digest}: ${decision.note}`,
      },
    ],
  );
}

/** One target an account. A key that stands already is left alone: it is never used twice. */
function targetRows(office: Office, tabs: Parameters<Parameters<typeof commit>[1]>[0], pack: Package) {
  const tab = tabIn(tabs, targetsTab);
  const keyColumn = tab.header.get('targetKey') ?? 0;
  const rows = pack.snapshot.accounts
    .map((accountId) => ({ accountId, key: targetKey(pack.contentNo, pack.version, accountId) }))
    .filter(({ key }) => !tab.rows.some((row) => row.cells[keyColumn] === key))
    .map(({ accountId, key }) => ({
      values: { targetKey: key, packageKey: pack.packageKey, accountId, state: 'waiting', attempts: 0, executions: 0 },
      tag: newTag(),
    }));
  return insertRows(targetsTab, tab.sheetId, tab.header, office.backOffice.zone, rows);
}
