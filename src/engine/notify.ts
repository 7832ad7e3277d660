// Letters at once, at any hour: at least once each, with an id in the subject. The package remembers which have left.
import { formatDate, formatDateTime } from '../domain/dates';
import { type Package, statusOf } from '../domain/package';
import { nameOf } from '../domain/people';
import { writeTagged } from '../google/book';
import { linkTo, shareWith } from '../google/drive';
import { type Letter, sendLetter } from '../google/mail';
import { now } from '../google/script';
import { say, sayProblem } from '../i18n/say';
import { formWords, labelOf, platformWords } from '../i18n/vocabulary';
import { packagesTab } from '../tabs/back-office/truth';
import { contentsTab } from '../tabs/ledger/contents';
import { reviewsTab } from '../tabs/ledger/reviews';
import { writeCells } from '../tabs/tab';
import type { Office } from './office';
import { accountsOf, authorName, authorText, captionsText } from './review-row';
import { problemOf, targetsOf } from './row-display';
import { packageCells, type Truth, tabIn } from './truth';

type Notice = 'offer' | 'receipt' | 'returned' | 'published' | 'failed';

/** With the content's number in the subject these tell a letter from the same one sent twice. */
const letters: Readonly<Record<Notice, string>> = {
  offer: 'P',
  receipt: 'T',
  returned: 'K',
  published: 'U',
  failed: 'G',
};

/** Which letters a package's state calls for. */
function called(truth: Truth, pack: Package): Notice[] {
  const status = statusOf(
    pack,
    targetsOf(truth, pack).map((target) => target.state),
  );
  if (pack.state === 'offered') return ['offer'];
  if (pack.state === 'returned') return ['returned'];
  if (status === 'published') return ['receipt', 'published'];
  if (status === 'failed' || status === 'partial' || status === 'unsure') return ['receipt', 'failed'];
  return pack.state === 'approved' ? ['receipt'] : [];
}

/** No letter is owed any more. */
export const isSettled = (truth: Truth, pack: Package): boolean =>
  called(truth, pack).every((notice) => pack.notices.includes(notice));

/** Returns whether a letter left. A letter that cannot leave stays owed and holds up no other. */
export function notify(office: Office, truth: Truth): boolean {
  let sent = false;
  for (const pack of truth.packages) {
    try {
      sent = notifyOf(office, truth, pack) || sent;
    } catch (error) {
      console.error(pack.packageKey, error);
    }
  }
  return sent;
}

function notifyOf(office: Office, truth: Truth, pack: Package): boolean {
  let { notices } = pack;
  for (const notice of called(truth, pack)) {
    if (notices.includes(notice)) continue;
    if (notice === 'offer') letReviewerSee(pack);
    const letter = letterOf(office, truth, pack, notice);
    if (letter && !sendLetter(letter)) continue;
    notices = [...notices, notice];
    markSent(office, truth, pack, notices);
  }
  return notices.length > pack.notices.length;
}

/** The reviewer judges the engine's own copies, so the copies open to the reviewer before the letter that links to them leaves. */
function letReviewerSee(pack: Package): void {
  for (const copy of pack.copies) shareWith(copy.fileId, pack.addressee, 'reader');
}

/** The tab a letter is about. */
const gidFor = (office: Office, notice: Notice): number | undefined =>
  office.ledger.sheetIds[notice === 'offer' ? reviewsTab.key : contentsTab.key];

/** Right after the letter: a run that dies in between sends it twice rather than never. */
function markSent(office: Office, truth: Truth, pack: Package, notices: readonly string[]): void {
  const { header } = tabIn(truth.tabs, packagesTab);
  const cells = writeCells(packagesTab, header, packageCells({ notices }), office.backOffice.zone);
  writeTagged(office.backOffice, [{ tag: pack.tag, cells }]);
}

/** The person behind a submission: by account, or by the name the row gives. */
export function authorAddress(truth: Truth, pack: Package): string | undefined {
  if (pack.submittedBy !== '') return pack.submittedBy;
  return truth.people.find((entry) => entry.name === pack.snapshot.staff || entry.email === pack.snapshot.staff)?.email;
}

function letterOf(office: Office, truth: Truth, pack: Package, notice: Notice): Letter | undefined {
  const { mail } = say();
  const offset = truth.settings.utcOffsetMinutes;
  const time = (iso: string) => formatDateTime(Date.parse(iso), offset, 'id');
  const accounts = accountsOf(truth, pack);
  const problems = targetsOf(truth, pack).flatMap((target) => problemOf(target) ?? []);
  const values = {
    id: `v${pack.version}-${letters[notice]}`,
    contentNo: pack.contentNo,
    version: pack.version,
    title: pack.snapshot.title,
    form: labelOf(formWords, pack.snapshot.form),
    platforms: accounts.map((one) => labelOf(platformWords, one.platform)).join(', '),
    staff: notice === 'offer' ? authorText(truth, pack) : authorName(truth, pack),
    reviewer: nameOf(truth.people, pack.addressee),
    caption: captionsText(truth, pack),
    media: pack.copies.map((copy) => linkTo(copy.fileId)).join('\n'),
    link: `https://docs.google.com/spreadsheets/d/${office.ledger.id}/edit#gid=${gidFor(office, notice)}`,
    checklist: truth.checklist
      .filter((item) => item.required)
      .map((item) => `- ${item.text}`)
      .join('\n'),
    time: time(notice === 'receipt' ? pack.decidedAt : pack.submittedAt),
    notBefore: pack.notBefore === '' ? '' : time(pack.notBefore),
    digest: pack.digest,
    note: pack.note,
    date: formatDate(now(), offset, 'id'),
    links: pack.results.map((result) => `${labelOf(platformWords, result.platform)}: ${result.link}`).join('\n'),
    shortLinks: pack.results.map((result) => `${labelOf(platformWords, result.platform)}: ${result.link}`).join(' | '),
    problems: problems.map((problem) => sayProblem(problem)).join('\n'),
  };
  const to = notice === 'offer' || notice === 'receipt' ? pack.addressee : authorAddress(truth, pack);
  return to === undefined ? undefined : { to, subject: mail[`${notice}Subject`](values), body: mail[notice](values) };
}
