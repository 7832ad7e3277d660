// The review panel's questions: what waits for me, and everything about one of them. Answers are JSON only.
import * as z from 'zod/mini';
import type { ChecklistItem } from '../domain/review/checklist';
import type { ReviewPanel } from '../domain/review/review-panel';
import type { Corrections } from '../domain/upload/package';
import { type DecisionWord, decisions } from '../domain/words';
import { panelSchema } from '../google/panel-schema';
import { parseJson } from '../google/schema';
import { say } from '../i18n/say';
import type { ReviewRow } from '../tabs/ledger/reviews';
import { contentNoShape } from './ask';
import {
  type FoundReview,
  openReviews,
  type QueueItem,
  queueOf,
  type ReviewDesk,
  reviewOf,
  standingOn,
} from './reviews';
import { Told } from './run';

export interface ReviewStart {
  readonly queue: readonly QueueItem[];
  /** The one the person stands on, else the first; null when none waits. */
  readonly opened: ReviewView | null;
  readonly checklist: readonly ChecklistItem[];
  readonly utcOffsetMinutes: number;
}

export interface ReviewView {
  readonly contentNo: string;
  readonly version: number;
  readonly panel: ReviewPanel;
  /** Who drafted it, as the engine wrote it. */
  readonly author: string;
  /** Epoch milliseconds. */
  readonly submittedAt: number | null;
  /** A small picture of the engine's copy as a data address; '' when there is none. */
  readonly preview: string;
  /** What the engine answered to an earlier decision. */
  readonly answer: string;
  /** What stands in the lead's cells already, typed on a phone, say. */
  readonly typed: Typed;
}

export interface Typed {
  readonly word: DecisionWord | null;
  readonly note: string;
  readonly exceptions: string;
  readonly texts: Corrections;
}

export const startShape = z.null();
export const contentShape = contentNoShape;

export function reviewStart(): ReviewStart {
  const desk = openReviews();
  const queue = queueOf(desk);
  const here = standingOn(desk);
  const first = queue.find((one) => one.index === here) ?? queue[0];
  return {
    queue: queue.map(withoutIndex),
    opened: first ? viewOf(reviewOf(desk, first.contentNo)) : null,
    checklist: desk.office.checklist.filter((item) => item.itemId !== ''),
    utcOffsetMinutes: desk.office.zone.utcOffsetMinutes,
  };
}

export const openReviewOf = (contentNo: string): ReviewView => viewOf(reviewOf(openReviews(), contentNo));

export const queueNow = (desk: ReviewDesk): QueueItem[] => queueOf(desk).map(withoutIndex);

const withoutIndex = ({ contentNo, version, title, since }: QueueItem): QueueItem => ({
  contentNo,
  version,
  title,
  since,
});

export function panelIn({ office, row }: FoundReview): ReviewPanel {
  const panel = parseJson(panelSchema, row.panel);
  if (!panel) throw new Told(say(office.language).review.panelLost({ contentNo: row.contentNo }));
  return panel;
}

export const textsIn = (row: ReviewRow): Corrections => ({
  caption: row.fixCaption,
  captionX: row.fixCaptionX,
  hashtags: row.fixHashtags,
  altText: row.fixAltText,
});

function viewOf(found: FoundReview): ReviewView {
  const { row } = found;
  return {
    contentNo: row.contentNo,
    version: row.version ?? 0,
    panel: panelIn(found),
    author: row.submittedBy,
    submittedAt: row.submittedAt,
    preview: row.preview.startsWith('data:image/') ? row.preview : '',
    answer: row.answer,
    typed: {
      word: decisions.find((word) => word === row.decision) ?? null,
      note: row.note,
      exceptions: row.exceptions,
      texts: textsIn(row),
    },
  };
}
