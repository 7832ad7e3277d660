// "Ajukan pemeriksaan": the selected row, checked as far as the desk can see, frozen, and appended to `Pengajuan` as a claim.
import { fileIdIn, type MediaFile } from '../domain/content';
import { isContentNo, newContentNo } from '../domain/content-no';
import { isoDate } from '../domain/dates';
import { precheck } from '../domain/precheck';
import { type Problem, withoutRepeats } from '../domain/problem';
import { snapshotProblems, snapshotText, takeSnapshot } from '../domain/submission';
import {
  appendRow,
  columnOf,
  type DeskTab,
  openTab,
  readRowAt,
  readTab,
  selectedRow,
  writeAt,
} from '../google/desk-book';
import { draw4, newId, now, sha256Of } from '../google/script';
import { say } from '../i18n/say';
import { contentsTab } from '../tabs/ledger/contents';
import { draftOf } from '../tabs/ledger/draft';
import { type FileRow, filesTab, submissionsTab } from '../tabs/ledger/records';
import { sayProblems } from '../tabs/say-problems';
import { lostColumns } from '../tabs/tab';
import { type DeskOffice, needRole, openDesk } from './office';
import { Told } from './run';

export function submitSelected(): string {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  const texts = say(office.language).desk;
  const contents = openTab(contentsTab);
  const index = selectedRow(contents);
  if (index === undefined) throw new Told(texts.selectContent);
  const refuse = (found: readonly Problem[]): void => {
    if (found.length === 0) return;
    const place = { tab: contentsTab, title: contents.sheet.getName(), row: index };
    throw new Told(sayProblems(place, found, office.language));
  };
  refuse(lostColumns(contentsTab, contents.sheet.getName(), contents.header));
  const { row, problems: unreadable } = readRowAt(contents, index, office.zone);
  const contentNo = numberOf(contents, row.contentNo, office);
  const draft = draftOf({ ...row, contentNo });
  const media = findFiles(draft.fileRefs, office);
  const problems = withoutRepeats(unreadable, [
    ...media.problems,
    ...precheck(draft, media.files, { accounts: office.accounts, now: now() }),
  ]);
  refuse(problems);
  const snapshot = snapshotText(takeSnapshot(draft, media.files, office.accounts));
  refuse(snapshotProblems(snapshot));
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
  return texts.submitted({ contentNo });
}

/** The row's own number, or a new one when it has none or shares it with another row. */
function numberOf(contents: DeskTab, own: string, office: DeskOffice): string {
  if (!isContentNo(own) || countOf(contents, own) > 1) {
    return newContentNo(isoDate(now(), office.zone.utcOffsetMinutes), draw4());
  }
  return own;
}

function countOf(contents: DeskTab, contentNo: string): number {
  const column = columnOf(contents, 'contentNo') + 1;
  const range = contents.sheet.getRange(1, column, contents.sheet.getMaxRows(), 1);
  return range.createTextFinder(contentNo).matchEntireCell(true).findAll().length;
}

/** Files as the engine last saw them; a Drive link must name one of them too. */
function findFiles(refs: readonly string[], office: DeskOffice): { files: MediaFile[]; problems: Problem[] } {
  const known = refs.length === 0 ? [] : readTab(filesTab, office.zone);
  const files: MediaFile[] = [];
  const problems: Problem[] = [];
  for (const ref of refs) {
    const id = fileIdIn(ref);
    const row = known.find((file) => (id === undefined ? file.name === ref : file.fileId === id));
    if (row) files.push(fileOf(row));
    else problems.push({ code: id === '' ? 'fileLink' : 'fileNotSeen', column: 'files', values: { name: ref } });
  }
  return { files, problems };
}

const fileOf = ({ fileId, name, mimeType, bytes, sha256, width, height }: FileRow): MediaFile => ({
  fileId,
  name,
  mimeType,
  bytes: bytes ?? 0,
  sha256,
  width,
  height,
});
