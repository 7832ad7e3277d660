// Letters at once, at any hour: at least once each, with an id in the subject. The package remembers which have left.
import { isFilm } from '../../domain/content/content';
import { sameAddress } from '../../domain/office/people';
import type { Package } from '../../domain/upload/package';
import { writeTagged } from '../../google/book';
import { mediaUrl, shareWith } from '../../google/drive';
import { fetchBlob } from '../../google/http';
import { sendLetter } from '../../google/mail';
import { now } from '../../google/script';
import { packagesTab } from '../../tabs/back-office/truth';
import { writeCells } from '../../tabs/tab';
import type { Office } from '../office';
import { packageCells, type Truth, tabIn } from '../truth';
import { writeLetter } from './letters';
import { type NoticeKind, namesOf, type Owed, owedLetters } from './owed-letters';

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

const toReviewer: readonly NoticeKind[] = ['offer', 'receipt', 'stopped'];

function notifyOf(office: Office, truth: Truth, pack: Package): boolean {
  let { notices } = pack;
  for (const owed of owedLetters(truth, pack)) {
    const to = toReviewer.includes(owed.kind) ? pack.addressee : authorAddress(truth, pack);
    const hasMedia = owed.kind === 'offer' || owed.kind === 'kit';
    if (hasMedia) letSee(pack, to);
    const letter = { to, ...writeLetter(office, truth, pack, owed, to) };
    if (!sendLetter(hasMedia ? { ...letter, attachments: pictures(office, pack, owed) } : letter)) continue;
    notices = [...notices, ...namesOf(owed)];
    markSent(office, truth, pack, notices);
  }
  return notices.length > pack.notices.length;
}

/** The engine's own copies are what is judged and posted, so they open to the reader before the letter that links to them leaves. */
function letSee(pack: Package, email: string): void {
  try {
    for (const copy of pack.copies) shareWith(copy.fileId, email, 'reader');
  } catch (error) {
    // An address without a Google account, or a rule of the domain: the letter leaves all the same.
    console.warn(pack.packageKey, error);
  }
}

/** Right after the letter: a run that dies in between sends it twice rather than never. */
function markSent(office: Office, truth: Truth, pack: Package, notices: readonly string[]): void {
  const { header } = tabIn(truth.tabs, packagesTab);
  const cells = writeCells(packagesTab, header, packageCells({ notices }), office.backOffice.zone);
  writeTagged(office.backOffice, [{ tag: pack.tag, cells }]);
}

/**
 * The person behind a submission: by account, or by the name the row gives. Where nobody is found any more its lead is told, so
 * that no letter is lost.
 */
function authorAddress(truth: Truth, { submittedBy, snapshot: { staff }, addressee }: Package): string {
  if (submittedBy !== '') return submittedBy;
  return (
    truth.people.find((entry) => sameAddress(entry.name, staff) || sameAddress(entry.email, staff))?.email ?? addressee
  );
}

/** Bytes in all that every mailbox takes: Gmail's own limit is 25 MB, and attachments grow by a third on their way. */
const attachedBytes = 8 * 1024 * 1024;
/** Milliseconds of a run after which letters leave with links alone. */
const attachesFor = 250_000;

/** Pictures travel with the letter while they are small and there is time; films, and what Drive does not give, as links. */
function pictures(office: Office, { copies }: Package, { kind, targets }: Owed): GoogleAppsScript.Base.Blob[] {
  const bytes = copies.reduce((sum, copy) => sum + copy.bytes, 0);
  const isWanted = kind === 'offer' || targets.some((target) => target.phase === '');
  if (!isWanted || copies.some(isFilm) || bytes > attachedBytes || now() - office.startedAt > attachesFor) return [];
  try {
    return copies.map((copy) => fetchBlob(mediaUrl(copy.fileId), copy.name, copy.mimeType));
  } catch (error) {
    console.warn(error);
    return [];
  }
}
