// One row of `Pemeriksaan` about an upload that stopped: what happened, where to look, and what each choice does.
import { captionFor } from '../../domain/content/submission';
import type { Account } from '../../domain/office/account';
import { nameOf } from '../../domain/office/people';
import type { Stop } from '../../domain/review/settlement';
import { formatDateTime } from '../../domain/text/dates';
import type { Package } from '../../domain/upload/package';
import { linkTo } from '../../google/drive';
import { say, sayProblem } from '../../i18n/say';
import { labelOf, platformWords } from '../../i18n/vocabulary';
import type { ReviewRow } from '../../tabs/ledger/reviews';
import { problemOf } from '../report/row-display';
import type { Target, Truth } from '../truth';
import { authorText } from './review-row';

/** An upload with which only a person can go on. */
export interface StoppedUpload {
  readonly pack: Package;
  readonly target: Target;
  readonly account: Account;
  readonly stop: Stop;
}

/** Without a digest: nothing is approved by this row. */
export function settlementRow(truth: Truth, stopped: StoppedUpload): Partial<ReviewRow> {
  const { pack, account } = stopped;
  return {
    contentNo: pack.contentNo,
    version: pack.version,
    title: pack.snapshot.title,
    form: pack.snapshot.form,
    media: pack.copies.map((copy) => linkTo(copy.fileId)).join('\n'),
    caption: captionFor(pack.snapshot, account.platform),
    altText: pack.snapshot.altText,
    platforms: `${labelOf(platformWords, account.platform)}: ${account.handle}`,
    timing: attemptedAt(truth, stopped),
    changed: whatToDo(stopped),
    submittedBy: authorText(truth, pack),
    submittedAt: Date.parse(pack.submittedAt),
    addressee: nameOf(truth.people, pack.addressee),
    digest: '',
    panel: '',
    attested: false,
    send: false,
  };
}

function attemptedAt(truth: Truth, { target }: StoppedUpload): string {
  if (target.intentAt === '') return '';
  return formatDateTime(Date.parse(target.intentAt), truth.settings.utcOffsetMinutes, 'id');
}

function whatToDo({ stop, target, account }: StoppedUpload): string {
  const problem = stop === 'failed' ? problemOf(target) : undefined;
  return say().review.stopped[stop]({ account: account.handle, sentence: problem ? sayProblem(problem) : '' });
}
