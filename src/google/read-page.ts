// A drawn page as it stands: what it shows, so that people's text can be carried into the next drawing.
import { type Book, type SheetReply, standingTabs } from './book';
import type { PageSheet } from './draw-page';
import { sheets } from './sheets';

export interface PageNow extends PageSheet {
  /** Displayed texts, row by row, the hidden row and column included. */
  readonly grid: readonly (readonly string[])[];
}

/** One service call; undefined when the tab is gone. */
export function readPage(book: Book, key: string): PageNow | undefined {
  const sheetId = book.sheetIds[key];
  if (sheetId === undefined) return undefined;
  const sheet = askForPage(book, key, sheetId);
  if (!sheet) return undefined;
  return {
    sheetId,
    rowCount: sheet.properties?.gridProperties?.rowCount ?? 0,
    columnCount: sheet.properties?.gridProperties?.columnCount ?? 0,
    grid: (sheet.data?.[0]?.rowData ?? []).map((row) => (row.values ?? []).map((cell) => cell.formattedValue ?? '')),
  };
}

function askForPage(book: Book, key: string, sheetId: number): SheetReply | undefined {
  try {
    const fields =
      'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),data(rowData(values(formattedValue))))';
    const filters = { dataFilters: [{ gridRange: { sheetId } }], includeGridData: true };
    return sheets((api) => api.getByDataFilter(filters, book.id, { fields })).sheets?.[0];
  } catch (error) {
    if (standingTabs(book).has(key)) throw error;
    return undefined;
  }
}
