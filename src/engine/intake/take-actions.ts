// What rows ask for by their own cells (`Tindakan`, `Tautan manual`), from a desk or a phone; and numbers for rows that were typed or pasted.
import { isContentNo, newContentNo } from '../../domain/content/content-no';
import { textChars } from '../../domain/content/limits';
import { precheck } from '../../domain/content/precheck';
import { snapshotProblems, snapshotText, takeSnapshot } from '../../domain/content/submission';
import { findByName } from '../../domain/office/people';
import { type Problem, withoutRepeats } from '../../domain/problem';
import { isoDate } from '../../domain/text/dates';
import type { Action } from '../../domain/words';
import type { TabNow } from '../../google/book';
import { draw4, newId, now } from '../../google/script';
import { say } from '../../i18n/say';
import type { ContentRow } from '../../tabs/ledger/contents';
import { contentsTab } from '../../tabs/ledger/contents';
import { draftOf } from '../../tabs/ledger/draft';
import { sayProblems } from '../../tabs/say-problems';
import { lostColumns } from '../../tabs/tab';
import { headerRows } from '../../tabs/workbooks';
import { contain } from '../contain';
import { answerRow, type MetRow, meetRow } from '../content-row';
import { columnOf, type Ledger, tabOf } from '../ledger';
import { findMedia } from '../material/media';
import { hasTimeToTakeIn, type Office } from '../office';
import { readTruth, type Truth } from '../truth';
import { archivedNumber } from '../upload/archive';
import { takeLinks } from '../upload/take-links';
import { changeCourse } from './change-course';
import { offer } from './offer';

/** Rows whose cell asks for something, and rows that need a number; zero-based. */
export function askingRows(ledger: Ledger): number[] {
  const asking = ledger.actions.flatMap((text, i) => (text === '' ? [] : [i + headerRows]));
  const typed = ledger.fresh.titles.flatMap((title, i) => {
    const row = ledger.fresh.fromRow + i;
    return title !== '' && (ledger.numbers[row - headerRows] ?? '') === '' ? [row] : [];
  });
  return [...new Set([...asking, ...twins(ledger.numbers), ...typed])].sort((a, b) => a - b);
}

/** All rows that share a number: one of them is the original (it carries the tag), the others were pasted. */
function twins(numbers: readonly string[]): number[] {
  const seen = new Map<string, number[]>();
  numbers.forEach((contentNo, i) => {
    if (contentNo !== '') seen.set(contentNo, [...(seen.get(contentNo) ?? []), i + headerRows]);
  });
  return [...seen.values()].filter((rows) => rows.length > 1).flat();
}

/** Takes each row by itself: a bad one is answered in its own row and harms no other. Returns the truth as it stands after. */
export function takeActions(office: Office, before: Truth, ledger: Ledger): Truth {
  // What is public is put on record before anything is withdrawn.
  let truth = takeLinks(office, before, ledger);
  const contents = tabOf(ledger, contentsTab);
  columnOf(contents, contentsTab, 'action');
  const meet = (index: number) => meetRow(office.ledger, contents, index);
  const shared = new Map(twins(ledger.numbers).map((index) => [index, meet(index)]));
  const numbers = new Numbers(ledger.numbers, [...shared.values()]);
  for (const index of askingRows(ledger)) {
    if (!hasTimeToTakeIn(office)) break;
    const met = shared.has(index) ? shared.get(index) : meet(index);
    if (!met) continue;
    const answer = answerTo(office, truth, { contents, index, met }, numbers);
    if (Object.keys(answer.cells).length > 0) answerRow(office.ledger, contents, met.tag, answer.cells);
    if (answer.changed) truth = readTruth(office);
  }
  return truth;
}

/** Numbers in use, and who keeps one that stands twice: the row met before, else the first. The others were pasted. */
class Numbers {
  private readonly keepers = new Map<string, string>();
  private readonly used: ReadonlySet<string>;

  constructor(numbers: readonly string[], shared: readonly (MetRow | undefined)[]) {
    this.used = new Set(numbers);
    for (const isNew of [false, true]) {
      for (const met of shared) {
        if (met?.isNew === isNew && !this.keepers.has(met.row.contentNo)) this.keepers.set(met.row.contentNo, met.tag);
      }
    }
  }

  isTwin({ row, tag, isNew }: MetRow): boolean {
    const keeper = this.keepers.get(row.contentNo);
    return isNew && keeper !== undefined && keeper !== tag;
  }

  fresh(today: string): string {
    const contentNo = newContentNo(today, draw4());
    return this.used.has(contentNo) ? this.fresh(today) : contentNo;
  }
}

interface Asking {
  readonly contents: TabNow;
  readonly index: number;
  readonly met: MetRow;
}

interface RowAnswer {
  readonly cells: Partial<ContentRow>;
  /** Whether the truth was changed and must be read again. */
  readonly changed: boolean;
}

function answerTo(office: Office, truth: Truth, { contents, index, met }: Asking, numbers: Numbers): RowAnswer {
  const numbered = numberFor(office, truth, met, numbers);
  const row: ContentRow = { ...met.row, ...numbered };
  const refuse = (problems: readonly Problem[]): RowAnswer => ({
    cells: {
      ...numbered,
      action: null,
      note: sayProblems({ tab: contentsTab, title: contents.title, row: index }, problems),
    },
    changed: false,
  });
  const unreadable = met.problems.filter((problem) => problem.column === 'action');
  if (unreadable.length > 0) return refuse(unreadable);
  if (met.row.action === null) return { cells: numbered, changed: false };
  const { action } = met.row;
  const { problems, mayPass } = contain(() => perform(office, truth, { contents, index, met }, row, action));
  if (problems.length === 0) return { cells: { ...numbered, action: null }, changed: true };
  const refusal = refuse(problems);
  // Part of it may have been done; and the wish stays in its cell, so that the next tick tries again.
  return mayPass ? { cells: { ...refusal.cells, action }, changed: true } : refusal;
}

function perform(
  office: Office,
  truth: Truth,
  { contents, met }: Asking,
  row: ContentRow,
  action: Action,
): readonly Problem[] {
  if (action !== 'submit') return changeCourse(office, truth, row.contentNo, action);
  const lost = lostColumns(contentsTab, contents.title, contents.header);
  if (lost.length > 0) return lost;
  const draft = draftOf(row);
  const media = findMedia(office, draft.fileRefs);
  // A name too long to be one is said to be too long, once.
  const isKnown = draft.staff.length > textChars.staff || findByName(truth.people, draft.staff, now()) !== undefined;
  const problems = withoutRepeats(met.problems, [
    ...(isKnown ? [] : [{ code: 'staffUnknown', column: 'staff', values: {} }]),
    ...media.problems,
    ...precheck(draft, media.files, { accounts: truth.accounts, now: now() }),
  ]);
  if (problems.length > 0) return problems;
  const snapshot = takeSnapshot(draft, media.files, truth.accounts);
  const tooLong = snapshotProblems(snapshotText(snapshot));
  if (tooLong.length > 0) return tooLong;
  const result = offer(office, truth, { snapshot, contentTag: met.tag, submittedBy: '', requestId: newId() });
  return result.kind === 'refused' ? result.problems : [];
}

/**
 * A number for a row that has none, and a new one for a pasted twin. A row that was submitted is known by its tag, whatever
 * somebody typed over its number: it gets the old one back.
 */
function numberFor(office: Office, truth: Truth, met: MetRow, numbers: Numbers): Partial<ContentRow> {
  const own = met.row.contentNo;
  const known = met.isNew ? undefined : (contentNoOf(truth.packages, met.tag) ?? pastNumber(office, met));
  if (known !== undefined) return known === own ? {} : { contentNo: known };
  const isTwin = isContentNo(own) && numbers.isTwin(met);
  if (isContentNo(own) && !isTwin) return {};
  const contentNo = numbers.fresh(isoDate(now(), office.ledger.zone.utcOffsetMinutes));
  return { contentNo, status: 'drafting', ...(isTwin ? { note: say().note.twin({ contentNo: own }) } : {}) };
}

const contentNoOf = (packages: Truth['packages'], tag: string): string | undefined =>
  packages.find((pack) => pack.contentTag === tag)?.contentNo;

/** Looked for among the packages that are over only where the cell itself is no number. */
const pastNumber = (office: Office, { tag, row }: MetRow): string | undefined =>
  isContentNo(row.contentNo) ? undefined : archivedNumber(office, tag);
