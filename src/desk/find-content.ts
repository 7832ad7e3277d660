// A content's row, found by its number: rows move whenever somebody sorts, numbers do not.
import type { Problem } from '../domain/problem';
import { type DeskTab, openTab, readRowAt, rowsWith } from '../google/desk-book';
import { say } from '../i18n/say';
import { type ContentRow, contentsTab } from '../tabs/ledger/contents';
import { sayProblems } from '../tabs/say-problems';
import { lostColumns } from '../tabs/tab';
import type { DeskOffice } from './office';
import { Told } from './run';

export type ContentsTab = DeskTab<typeof contentsTab.columns>;

export interface FoundContent {
  readonly contents: ContentsTab;
  /** Zero-based; good for this moment only. */
  readonly index: number;
  readonly row: ContentRow;
  /** Cells that cannot be read. */
  readonly problems: readonly Problem[];
}

/** The register, with all its columns. */
export function openContents(office: DeskOffice): ContentsTab {
  const contents = openTab(contentsTab);
  const title = contents.sheet.getName();
  const lost = lostColumns(contentsTab, title, contents.header);
  if (lost.length > 0) throw new Told(sayProblems({ tab: contentsTab, title }, lost, office.language));
  return contents;
}

/** Two calls, however long the register is. A pasted twin gets its own number from the engine; until then nobody can say which is meant. */
export function findContent(contents: ContentsTab, contentNo: string, office: DeskOffice): FoundContent | undefined {
  const [index, twin] = rowsWith(contents, 'contentNo', contentNo);
  if (index === undefined) return undefined;
  if (twin !== undefined) throw new Told(say(office.language).desk.twoRows({ contentNo }));
  const { row, problems } = readRowAt(contents, index, office.zone);
  // Somebody sorted between the two calls.
  if (row.contentNo !== contentNo) throw new Told(say(office.language).desk.rowMoved);
  return { contents, index, row, problems };
}

export function getContent(contents: ContentsTab, contentNo: string, office: DeskOffice): FoundContent {
  const found = findContent(contents, contentNo, office);
  if (!found) throw new Told(say(office.language).desk.rowNotFound({ contentNo }));
  return found;
}
