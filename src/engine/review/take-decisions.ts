// What leads decided in `Pemeriksaan`. The row's protection is the proof of who wrote it; without it nothing is taken.

import { correctionOf } from '../../domain/content/recheck';
import type { Problem } from '../../domain/problem';
import { textsOf } from '../../domain/review/corrections';
import { type Decision, fixColumn, judgeDecision } from '../../domain/review/decision';
import type { Corrections, Package } from '../../domain/upload/package';
import { decisions } from '../../domain/words';
import { type Row, type TabNow, writeTagged } from '../../google/book';
import { now } from '../../google/script';
import { type ReviewRow, reviewsTab } from '../../tabs/ledger/reviews';
import { sayProblems } from '../../tabs/say-problems';
import { readRow, writeCells } from '../../tabs/tab';
import { authorsOf } from '../intake/offer';
import { type Ledger, tabOf } from '../ledger';
import { hasTimeToTakeIn, type Office } from '../office';
import { readTruth, type Truth } from '../truth';
import { type OpenRow, openRow } from './open-rows';
import { recordDecision } from './record-decision';
import { isGuarded, untaken } from './review-guard';
import { isAsOffered } from './review-row';
import { takeSettlement } from './take-settlement';

export function takeDecisions(office: Office, before: Truth, ledger: Ledger): Truth {
  let truth = before;
  const tab = tabOf(ledger, reviewsTab);
  for (const row of tab.rows) {
    const { row: review, problems: unreadable } = readRow(reviewsTab, tab.header, row.cells, office.ledger.zone);
    const open = openRow(truth, row.tag);
    if (!open || !review.send) continue;
    if (!hasTimeToTakeIn(office)) break;
    const doubted = doubts(tab, row, review, open);
    const found = [...unreadable, ...doubted];
    const problems = found.length > 0 ? found : take(office, truth, tab, review, open);
    if (problems.length === 0) {
      truth = readTruth(office);
      continue;
    }
    const sentence = sayProblems({ tab: reviewsTab, title: tab.title, row: row.index }, problems);
    answer(office, tab, row.tag, { answer: sentence, ...(doubted.length > 0 ? untaken : { send: false }) });
  }
  return truth;
}

/** An empty list means that it took effect. */
function take(office: Office, truth: Truth, tab: TabNow, review: ReviewRow, open: OpenRow): readonly Problem[] {
  if (open.stopped) return takeSettlement(office, truth, open.stopped, review);
  const decision = decisionIn(tab, review, open.pack);
  const problems = judge(truth, open.pack, decision);
  if (problems.length === 0) recordDecision(office, truth, open.pack, decision);
  return problems;
}

/** A text whose column is gone stays as it was submitted. */
function decisionIn(tab: TabNow, review: ReviewRow, pack: Package): Decision {
  const submitted = textsOf(pack.snapshot);
  const text = (key: keyof Corrections, shown: string) => (tab.header.has(fixColumn[key]) ? shown : submitted[key]);
  return {
    word: decisions.find((word) => word === review.decision) ?? null,
    note: review.note,
    attested: review.attested,
    exceptions: review.exceptions,
    texts: {
      caption: text('caption', review.fixCaption),
      captionX: text('captionX', review.fixCaptionX),
      hashtags: text('hashtags', review.fixHashtags),
      altText: text('altText', review.fixAltText),
    },
  };
}

/** Whether it may be decided so; then, whether what the lead made of it may be posted. */
function judge(truth: Truth, pack: Package, decision: Decision): readonly Problem[] {
  const offer = {
    addressee: pack.addressee,
    authors: authorsOf(truth, pack),
    texts: textsOf(pack.snapshot),
    itemIds: truth.checklist.map((item) => item.itemId),
  };
  const problems = judgeDecision(decision, offer, truth.people, now());
  return problems.length > 0 || decision.word !== 'approve_with_changes'
    ? problems
    : correctionOf(pack.snapshot, decision.texts, { accounts: truth.accounts, now: now() }).problems;
}

/** Without its guard nobody knows whose decision it is; with other words in its row, nobody knows what was judged. */
function doubts(tab: TabNow, row: Row, review: ReviewRow, { pack, values }: OpenRow): Problem[] {
  if (!isGuarded(tab, row, pack)) return [{ code: 'guardMissing', values: {} }];
  if (review.sentFor !== '' && review.sentFor !== pack.packageKey) return [{ code: 'otherVersion', values: {} }];
  return isAsOffered(review, values()) ? [] : [{ code: 'reviewAltered', values: {} }];
}

function answer(office: Office, tab: TabNow, tag: string, values: Partial<ReviewRow>): void {
  writeTagged(office.ledger, [{ tag, cells: writeCells(reviewsTab, tab.header, values, office.ledger.zone) }]);
}
