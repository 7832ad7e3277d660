// One row of Register Konten in the engine's hands: met, tagged, read by its tag, answered by its tag.
import type { Problem } from '../domain/problem';
import { type Book, batch, byTag, keyRow, readFilters, type TabNow, tagKey, writeTagged } from '../google/book';
import { tagRow } from '../google/requests';
import { newTag } from '../google/script';
import { sheets } from '../google/sheets';
import type { CellValue } from '../tabs/column';
import { type ContentRow, contentsTab } from '../tabs/ledger/contents';
import { isHeader, readRow, writeCells } from '../tabs/tab';

export interface MetRow {
  readonly tag: string;
  /** Whether the engine tagged it just now. */
  readonly isNew: boolean;
  readonly row: ContentRow;
  /** Cells that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Meets the row at `index`: makes sure it carries a tag, then believes only what stands behind that tag, so that somebody who
 * sorts meanwhile cannot slip another row under it. Undefined when the row moved or vanished: the next tick meets it again.
 */
export function meetRow(book: Book, contents: TabNow, index: number): MetRow | undefined {
  const found = readTag(book, contents.sheetId, index);
  const tag = found ?? newTag();
  if (found === undefined) batch(book, [tagRow(contents.sheetId, index, tag)]);
  const [keys, tagged] = readFilters(book, [keyRow(contents.sheetId), byTag(tag)]);
  const cells = tagged?.[0];
  // A column moved since the tick began: nothing is believed, and nothing written, under its old place.
  if (!isHeader(contents.header, keys?.[0] ?? [])) return undefined;
  return cells ? { tag, isNew: found === undefined, ...readContent(book, contents, cells) } : undefined;
}

export const readContent = (book: Book, contents: TabNow, cells: readonly CellValue[]) =>
  readRow(contentsTab, contents.header, cells, book.zone);

/** The tag of the row now standing at `index`, if it has one. */
export function readTag(book: Book, sheetId: number, index: number): string | undefined {
  const gridRange = { sheetId, startRowIndex: index, endRowIndex: index + 1, startColumnIndex: 0, endColumnIndex: 1 };
  const fields = 'sheets(data(rowMetadata(developerMetadata(metadataId,metadataKey))))';
  const reply = sheets((api) =>
    api.getByDataFilter({ dataFilters: [{ gridRange }], includeGridData: true }, book.id, { fields }),
  );
  const metadata = reply.sheets?.[0]?.data?.[0]?.rowMetadata?.[0]?.developerMetadata ?? [];
  const id = metadata.find((one) => one.metadataKey === tagKey)?.metadataId;
  return id === undefined ? undefined : String(id);
}

/** Writes the engine's cells of one row. */
export const answerRow = (book: Book, contents: TabNow, tag: string, values: Partial<ContentRow>): void => {
  writeTagged(book, [{ tag, cells: writeCells(contentsTab, contents.header, values, book.zone) }]);
};
