// What can be known to be wrong with one row before it is submitted, as far as the desk sees: cells, files, limits, time.
import type { Draft, MediaFile } from '../domain/content/content';
import { hints } from '../domain/content/hints';
import { precheck } from '../domain/content/precheck';
import { type Problem, withoutRepeats } from '../domain/problem';
import { now } from '../google/script';
import { type Language, sayProblem } from '../i18n/say';
import type { ContentRow } from '../tabs/ledger/contents';
import { draftOf } from '../tabs/ledger/draft';
import type { FileRow } from '../tabs/ledger/records';
import { findFiles, mediaFileOf, readFiles } from './known-files';
import type { DeskOffice } from './office';

export interface CheckedRow {
  readonly draft: Draft;
  /** The files it names that are there. */
  readonly named: readonly FileRow[];
  readonly media: readonly MediaFile[];
  /** Empty: it may be submitted. */
  readonly problems: readonly Problem[];
  /** Worth a look, though nothing is held back by it. */
  readonly hints: readonly Problem[];
}

export function checkRow(
  row: ContentRow,
  unreadable: readonly Problem[],
  office: DeskOffice,
  pictures: 'with_pictures' | 'without_pictures' = 'without_pictures',
): CheckedRow {
  const draft = draftOf(row);
  const { fileRefs } = draft;
  const { named, files, problems } = findFiles(fileRefs, fileRefs.length === 0 ? [] : readFiles(office, pictures));
  const media = files.map(mediaFileOf);
  const found = precheck(draft, media, { accounts: office.accounts, now: now() });
  return {
    draft,
    named,
    media,
    problems: withoutRepeats(unreadable, [...problems, ...found]),
    hints: hints(draft, media, office.accounts),
  };
}

/** A problem or a hint as a page shows it. */
export interface FieldWords {
  /** Key of the field; '' when it is said of the whole content. */
  readonly field: string;
  readonly words: string;
  /** Nothing was written there yet: not worth a word before the person is done. */
  readonly isMissing: boolean;
}

export const wordsByField = (problems: readonly Problem[], language: Language): FieldWords[] =>
  problems.map((problem) => ({
    field: problem.column ?? '',
    words: sayProblem(problem, language),
    isMissing: problem.code.endsWith('Missing'),
  }));
