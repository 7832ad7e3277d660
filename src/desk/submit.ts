// "Ajukan pemeriksaan": one row, checked as far as the desk can see, frozen, and appended to `Pengajuan` as a claim.
import { isContentNo, newContentNo } from '../domain/content/content-no';
import { snapshotProblems, snapshotText, takeSnapshot } from '../domain/content/submission';
import type { Problem } from '../domain/problem';
import { isoDate } from '../domain/text/dates';
import { appendRow, openTab, readRowAt, rowsWith, selectedRow, writeAt } from '../google/desk-book';
import { draw4, newId, now, sha256Of } from '../google/script';
import { say } from '../i18n/say';
import { contentsTab } from '../tabs/ledger/contents';
import { submissionsTab } from '../tabs/ledger/records';
import { sayProblems } from '../tabs/say-problems';
import { checkRow, type FieldWords, wordsByField } from './check-row';
import { type ContentsTab, type FoundContent, getContent, openContents } from './find-content';
import { type DeskOffice, needRole, openDesk } from './office';
import { Told } from './run';

/** Menu: the row the person stands on. */
export function submitSelected(): string {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  const contents = openContents(office);
  const index = selectedRow(contents);
  if (index === undefined) throw new Told(say(office.language).desk.selectContent);
  const read = readRowAt(contents, index, office.zone);
  const contentNo = numberOf(contents, read.row.contentNo, office);
  const problems = submit({ contents, index, ...read }, contentNo, office);
  if (problems.length > 0) {
    const place = { tab: contentsTab, title: contents.sheet.getName(), row: index };
    throw new Told(sayProblems(place, problems, office.language));
  }
  return say(office.language).desk.submitted({ contentNo });
}

export type Submitted =
  | { readonly submitted: true; readonly words: string }
  | { readonly submitted: false; readonly problems: readonly FieldWords[] };

/** The sidebar: a content by its number; what is missing is said by field. */
export function submitContent(contentNo: string): Submitted {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  const problems = submit(getContent(openContents(office), contentNo, office), contentNo, office);
  if (problems.length === 0) return { submitted: true, words: say(office.language).desk.submitted({ contentNo }) };
  return { submitted: false, problems: wordsByField(problems, office.language) };
}

/** An empty list means the claim stands in `Pengajuan`. */
function submit(
  { contents, index, row, problems: unreadable }: FoundContent,
  contentNo: string,
  office: DeskOffice,
): readonly Problem[] {
  const { draft, media, problems } = checkRow({ ...row, contentNo }, unreadable, office);
  if (problems.length > 0) return problems;
  const snapshot = snapshotText(takeSnapshot(draft, media, office.accounts));
  const tooLong = snapshotProblems(snapshot);
  if (tooLong.length > 0) return tooLong;
  if (contentNo !== row.contentNo) writeAt(contents, index, { contentNo }, office.zone);
  const claim = {
    requestId: newId(),
    at: new Date(now()).toISOString(),
    by: office.me,
    contentNo,
    digest: sha256Of(snapshot),
    snapshot,
  };
  appendRow(openTab(submissionsTab), claim, office.zone);
  return [];
}

/** The row's own number, or a new one when it has none or shares it with another row. */
function numberOf(contents: ContentsTab, own: string, office: DeskOffice): string {
  if (isContentNo(own) && rowsWith(contents, 'contentNo', own).length === 1) return own;
  return newContentNo(isoDate(now(), office.zone.utcOffsetMinutes), draw4());
}
