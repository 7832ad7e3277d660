// A lead's decision, written into the lead's own cells of `Pemeriksaan` in one write that names what was judged. The engine takes it
// from there: should the row have moved in this very moment, it belongs to nobody.
import * as z from 'zod/mini';
import { correctionOf } from '../domain/content/recheck';
import type { Problem } from '../domain/problem';
import { textsOf } from '../domain/review/corrections';
import { type Decision, judgeDecision, maxNoteChars } from '../domain/review/decision';
import type { ReviewPanel } from '../domain/review/review-panel';
import { packageKey } from '../domain/upload/package';
import { type DecisionWord, decisions } from '../domain/words';
import { columnOf, writeNow } from '../google/desk-book';
import { now } from '../google/script';
import { say } from '../i18n/say';
import { type ReviewRow, reviewsTab } from '../tabs/ledger/reviews';
import { sayProblems } from '../tabs/say-problems';
import { contentNoShape } from './ask';
import { panelIn, queueNow } from './review';
import { type FoundReview, openReviews, type QueueItem, reviewOf } from './reviews';
import { Told } from './run';

const text = (max: number) => z.string().check(z.maxLength(max));

export const decisionShape = z.strictObject({
  contentNo: contentNoShape,
  version: z.number(),
  word: z.enum(decisions),
  note: text(maxNoteChars + 1000),
  exceptions: text(5000),
  /** The texts as the lead leaves them; they count with "Setujui dengan perbaikan" only. */
  texts: z.nullable(
    z.strictObject({ caption: text(45_000), captionX: text(45_000), hashtags: text(45_000), altText: text(45_000) }),
  ),
  attested: z.boolean(),
});
export type SentDecision = z.infer<typeof decisionShape>;

export interface DecisionTaken {
  /** What happens next. */
  readonly words: string;
  /** What still waits. */
  readonly queue: readonly QueueItem[];
}

export function sendDecision(asked: SentDecision): DecisionTaken {
  const desk = openReviews();
  const found = reviewOf(desk, asked.contentNo);
  const { office, row } = found;
  if (row.version !== asked.version)
    throw new Told(say(office.language).review.otherVersion({ version: asked.version, contentNo: asked.contentNo }));
  const { snapshot } = panelIn(found);
  const decision: Decision = {
    word: asked.word,
    note: asked.note.trim(),
    attested: asked.attested,
    exceptions: asked.exceptions.trim(),
    texts: asked.word === 'approve_with_changes' && asked.texts ? asked.texts : textsOf(snapshot),
  };
  const problems = judge(found, snapshot, decision);
  if (problems.length > 0)
    throw new Told(
      sayProblems({ tab: reviewsTab, title: reviewsTab.title[office.language] }, problems, office.language),
    );
  writeDecision(found, asked.word, {
    note: decision.note,
    exceptions: decision.exceptions,
    fixCaption: decision.texts.caption,
    fixCaptionX: decision.texts.captionX,
    fixHashtags: decision.texts.hashtags,
    fixAltText: decision.texts.altText,
  });
  return { words: say(office.language).review.sent[asked.word]({ contentNo: row.contentNo }), queue: queueNow(desk) };
}

/** What the engine would refuse, said while the lead still looks at it. */
function judge({ office }: FoundReview, snapshot: ReviewPanel['snapshot'], decision: Decision): readonly Problem[] {
  const offer = {
    addressee: office.me,
    authors: [],
    texts: textsOf(snapshot),
    itemIds: office.checklist.map((item) => item.itemId),
  };
  const problems = judgeDecision(decision, offer, office.people, now());
  return problems.length > 0 || decision.word !== 'approve_with_changes'
    ? problems
    : correctionOf(snapshot, decision.texts, { accounts: office.accounts, now: now() }).problems;
}

/** The row was read a moment ago; whoever answered a dialog meanwhile must have read it again. */
export function writeDecision(
  { office, reviews, index, row }: FoundReview,
  word: DecisionWord,
  more: Partial<ReviewRow>,
): void {
  // All decision cells of a row share one guard, so one of them answers for all.
  if (!reviews.sheet.getRange(index + 1, columnOf(reviews, 'send') + 1).canEdit())
    throw new Told(say(office.language).desk.protectedCells);
  const sentFor = packageKey(row.contentNo, row.version ?? 0);
  const cells = { decision: word, attested: word !== 'return', ...more, sentFor, send: true };
  writeNow(reviews, index, cells, office.zone);
}
