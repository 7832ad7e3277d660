// A workbook through the advanced Sheets service, as the engine uses it: whole small tabs in one call, rows found by their tag.
// A tag is developer metadata on a row: it moves with its row when people sort, so a write by tag never lands on a neighbour.
// https://developers.google.com/workspace/sheets/api/guides/metadata
import type { CellValue, Zone } from '../tabs/column';
import { type CellsToWrite, type Header, headerOf } from '../tabs/tab';
import { sheets } from './sheets';

export type Filter = GoogleAppsScript.Sheets.Schema.DataFilter;
export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type SheetReply = GoogleAppsScript.Sheets.Schema.Sheet;

export interface Book {
  readonly id: string;
  /** Tab key to the sheetId pinned at set-up; people's renames and moves do not matter. */
  readonly sheetIds: Readonly<Record<string, number>>;
  readonly zone: Zone;
}

export interface Row {
  /** Zero-based position at the time of reading: good for this call only. */
  readonly index: number;
  /** Metadata id, or '' for a row the engine has not met. */
  readonly tag: string;
  readonly cells: readonly CellValue[];
}

export interface Guard {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly editors: readonly string[];
  readonly warningOnly: boolean;
  /** Open to more than the editors it names: a group, a domain, or cells left out of it. */
  readonly isWide: boolean;
  readonly id: number;
}

export interface TabNow {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly header: Header;
  readonly rows: readonly Row[];
  readonly guards: readonly Guard[];
}

export interface TabWish {
  readonly key: string;
  /** 'all' rows, or only the header row with the column keys, or the header and so many rows below it. */
  readonly rows: 'all' | number;
}

const readFields =
  'sheets(properties(sheetId,title,gridProperties(rowCount)),protectedRanges(protectedRangeId,range,editors,warningOnly,unprotectedRanges),' +
  'data(startRow,rowData(values(effectiveValue)),rowMetadata(developerMetadata(metadataId,metadataKey))))';

/** The tabs named, by key, in one call. A tab that is gone is missing from the answer. */
export function readTabs(book: Book, wishes: readonly TabWish[]): Map<string, TabNow> {
  try {
    return askForTabs(book, wishes);
  } catch (error) {
    const there = standingTabs(book);
    const standing = wishes.filter(({ key }) => there.has(key));
    if (standing.length === wishes.length) throw error;
    return standing.length === 0 ? new Map() : askForTabs(book, standing);
  }
}

/** Keys of the tabs that stand. Google refuses a whole request that names one which is gone; only then is it worth asking. */
export function standingTabs(book: Book): Set<string> {
  const reply = sheets((api) => api.get(book.id, { fields: 'sheets(properties(sheetId))' }));
  const ids = new Set((reply.sheets ?? []).map((one) => one.properties?.sheetId ?? 0));
  return new Set(Object.keys(book.sheetIds).filter((key) => ids.has(book.sheetIds[key] ?? -1)));
}

function askForTabs(book: Book, wishes: readonly TabWish[]): Map<string, TabNow> {
  const filters = wishes.flatMap(({ key, rows }): Filter[] => {
    const sheetId = book.sheetIds[key];
    if (sheetId === undefined) return [];
    return [{ gridRange: rows === 'all' ? { sheetId } : { sheetId, startRowIndex: 0, endRowIndex: 2 + rows } }];
  });
  const reply = sheets((api) =>
    api.getByDataFilter({ dataFilters: filters, includeGridData: true }, book.id, { fields: readFields }),
  );
  const found = new Map<string, TabNow>();
  for (const { key } of wishes) {
    const sheet = reply.sheets?.find((one) => (one.properties?.sheetId ?? 0) === book.sheetIds[key]);
    if (sheet) found.set(key, tabNow(sheet));
  }
  return found;
}

function tabNow(sheet: SheetReply): TabNow {
  const rows = (sheet.data ?? []).flatMap((part) =>
    (part.rowData ?? []).map((row, i): Row => {
      const metadata = part.rowMetadata?.[i]?.developerMetadata?.find((one) => one.metadataKey === tagKey);
      return {
        index: (part.startRow ?? 0) + i,
        tag: metadata?.metadataId === undefined ? '' : String(metadata.metadataId),
        cells: (row.values ?? []).map((cell) => cellValue(cell.effectiveValue)),
      };
    }),
  );
  return {
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    rowCount: sheet.properties?.gridProperties?.rowCount ?? 0,
    header: headerOf(rows.find((row) => row.index === 0)?.cells ?? []),
    rows: rows.filter((row) => row.index >= 2),
    guards: (sheet.protectedRanges ?? []).map((guard) => ({
      startRow: guard.range?.startRowIndex ?? 0,
      endRow: guard.range?.endRowIndex ?? Number.POSITIVE_INFINITY,
      startColumn: guard.range?.startColumnIndex ?? 0,
      endColumn: guard.range?.endColumnIndex ?? Number.POSITIVE_INFINITY,
      editors: guard.editors?.users ?? [],
      warningOnly: guard.warningOnly ?? false,
      isWide:
        (guard.editors?.groups ?? []).length > 0 ||
        guard.editors?.domainUsersCanEdit === true ||
        (guard.unprotectedRanges ?? []).length > 0,
      id: guard.protectedRangeId ?? 0,
    })),
  };
}

function cellValue(value: GoogleAppsScript.Sheets.Schema.ExtendedValue | undefined): CellValue {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

/** One letter, because Google allows 30,000 characters of metadata keys and values a tab. */
export const tagKey = 's';

export const byTag = (tag: string): Filter => ({ developerMetadataLookup: { metadataId: Number(tag) } });

export const columnFrom = (sheetId: number, column: number, fromRow: number, toRow?: number): Filter => ({
  gridRange: {
    sheetId,
    startColumnIndex: column,
    endColumnIndex: column + 1,
    startRowIndex: fromRow,
    ...(toRow === undefined ? {} : { endRowIndex: toRow }),
  },
});

/** The keys of a tab's columns, to see whether somebody moved one between two reads. */
export const keyRow = (sheetId: number): Filter => ({ gridRange: { sheetId, startRowIndex: 0, endRowIndex: 1 } });

/**
 * Cells of many places in one call, in the order of `filters`: rows of values, unformatted, dates as serial numbers.
 * A filter that matches nothing (a deleted row) answers undefined.
 */
export function readFilters(book: Book, filters: readonly Filter[]): (CellValue[][] | undefined)[] {
  // Google refuses a request without any.
  if (filters.length === 0) return [];
  const reply = sheets((api) =>
    api.Values.batchGetByDataFilter(
      {
        dataFilters: [...filters],
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
        majorDimension: 'ROWS',
      },
      book.id,
    ),
  );
  return filters.map((filter) => {
    const match = reply.valueRanges?.find((one) => one.dataFilters?.some((other) => sameFilter(filter, other)));
    if (!match) return undefined;
    return (match.valueRange?.values ?? []) as CellValue[][];
  });
}

function sameFilter(a: Filter, b: Filter): boolean {
  if (a.developerMetadataLookup) {
    return a.developerMetadataLookup.metadataId === b.developerMetadataLookup?.metadataId;
  }
  const [one, other] = [a.gridRange, b.gridRange];
  if (!one || !other) return false;
  // JSON answers leave zeros out.
  return (['sheetId', 'startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const).every(
    (key) => (one[key] ?? 0) === (other[key] ?? 0),
  );
}

export interface TaggedWrite {
  readonly tag: string;
  readonly cells: CellsToWrite;
}

/** Writes cells of tagged rows in one call; text stays text. Returns how many rows were found. */
export function writeTagged(book: Book, writes: readonly TaggedWrite[]): number {
  const useful = writes.filter((write) => write.cells.size > 0);
  if (useful.length === 0) return 0;
  const reply = sheets((api) =>
    api.Values.batchUpdateByDataFilter(
      {
        valueInputOption: 'RAW',
        data: useful.map((write) => ({
          dataFilter: byTag(write.tag),
          majorDimension: 'ROWS',
          values: [sparseRow(write.cells)],
        })),
      },
      book.id,
    ),
  );
  return reply.totalUpdatedRows ?? 0;
}

/** null leaves a cell as it is. */
function sparseRow(cells: CellsToWrite): (string | number | boolean | null)[] {
  const width = Math.max(...cells.keys()) + 1;
  return Array.from({ length: width }, (_, column) => cells.get(column) ?? null);
}

/** Applies all of the requests or none. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate */
export function batch(book: Pick<Book, 'id'>, requests: readonly Request[]): void {
  if (requests.length > 0) sheets((api) => api.batchUpdate({ requests: [...requests] }, book.id));
}
