// The rows of `Pemeriksaan` as the person at the keyboard may use them: those addressed to them, found by number, never by place.
import { sameAddress } from '../domain/office/people';
import { type DeskTab, openTab, readLeftOf, readRowAt, rowsWith, selectedRow } from '../google/desk-book';
import { say } from '../i18n/say';
import { contentsTab } from '../tabs/ledger/contents';
import { type ReviewRow, reviewsTab } from '../tabs/ledger/reviews';
import { type DeskOffice, needRole, openDesk } from './office';
import { Told } from './run';

export interface ReviewDesk {
  readonly office: DeskOffice;
  readonly reviews: DeskTab<typeof reviewsTab.columns>;
}

export interface FoundReview extends ReviewDesk {
  /** Zero-based; good for this moment only. */
  readonly index: number;
  readonly row: ReviewRow;
}

export function openReviews(): ReviewDesk {
  const office = openDesk();
  needRole(office, 'team_lead');
  return { office, reviews: openTab(reviewsTab) };
}

const isMine = ({ office }: ReviewDesk, row: Pick<ReviewRow, 'addressee'>): boolean =>
  office.people.some((one) => one.name === row.addressee && sameAddress(one.email, office.me));

/** About an upload that stopped: nothing is approved there, so it carries no digest, and it is settled in its cells. */
const isSettlement = ({ digest }: Pick<ReviewRow, 'digest'>): boolean => digest === '';

/** Everything of the row at `index`, when it is addressed to the person at the keyboard. */
function reviewAt(desk: ReviewDesk, index: number | undefined): FoundReview {
  const row = index === undefined ? undefined : readRowAt(desk.reviews, index, desk.office.zone).row;
  const { desk: words } = say(desk.office.language);
  if (index === undefined || !row || row.contentNo === '') throw new Told(words.selectReview);
  if (!isMine(desk, row)) throw new Told(words.notYours({ reviewer: row.addressee }));
  if (isSettlement(row)) throw new Told(say(desk.office.language).review.settleInCells({ contentNo: row.contentNo }));
  return { ...desk, index, row };
}

/** The row the person stands on: in `Pemeriksaan`, or the content's row in the register. */
export const selectedReview = (desk: ReviewDesk): FoundReview => reviewAt(desk, standingOn(desk));

export function standingOn({ office, reviews }: ReviewDesk): number | undefined {
  const here = selectedRow(reviews);
  if (here !== undefined) return here;
  const contents = openTab(contentsTab);
  const at = selectedRow(contents);
  const contentNo = at === undefined ? '' : readRowAt(contents, at, office.zone).row.contentNo;
  return contentNo === '' ? undefined : rowsWith(reviews, 'contentNo', contentNo)[0];
}

export function reviewOf(desk: ReviewDesk, contentNo: string): FoundReview {
  const found = reviewAt(desk, rowsWith(desk.reviews, 'contentNo', contentNo)[0]);
  if (found.row.contentNo !== contentNo) throw new Told(say(desk.office.language).desk.selectReview);
  return found;
}

/** One that waits, in the panel's list. */
export interface QueueItem {
  readonly contentNo: string;
  readonly version: number;
  readonly title: string;
  /** Epoch milliseconds. */
  readonly since: number | null;
}

const listedColumns = ['contentNo', 'version', 'title', 'submittedAt', 'addressee', 'digest', 'send'] as const;

/** Those that wait for the person at the keyboard and were not sent yet, the oldest first. Two calls; the large cells stay where they are. */
export function queueOf(desk: ReviewDesk): (QueueItem & { readonly index: number })[] {
  return readLeftOf(desk.reviews, listedColumns, desk.office.zone)
    .flatMap(({ row, index }) =>
      row.contentNo === '' || row.send || isSettlement(row) || !isMine(desk, row)
        ? []
        : [{ contentNo: row.contentNo, version: row.version ?? 0, title: row.title, since: row.submittedAt, index }],
    )
    .sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
}
