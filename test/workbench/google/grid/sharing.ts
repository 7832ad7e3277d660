// Copies of tabs and books that share with the original whatever is never changed in place.
import type { BookState, SheetState } from './state';

/** A copy that later writes to the original cannot reach: shells are copied, immutable rows and columns shared. */
export function shareSheet(sheet: SheetState): SheetState {
  return {
    ...sheet,
    rows: sheet.rows.slice(),
    columns: sheet.columns.slice(),
    rowGroups: sheet.rowGroups.map((group) => ({ ...group })),
    columnGroups: sheet.columnGroups.map((group) => ({ ...group })),
    merges: sheet.merges.slice(),
    protections: sheet.protections.map((protection) => ({ ...protection })),
    conditionalFormats: sheet.conditionalFormats.slice(),
    // Kept offices of earlier days know no charts.
    charts: (sheet.charts ?? []).slice(),
    metadata: sheet.metadata.slice(),
  };
}

export function shareBook(book: BookState): BookState {
  return {
    ...book,
    sheets: book.sheets.map(shareSheet),
    namedRanges: book.namedRanges.slice(),
    metadata: book.metadata.slice(),
    styles: book.styles.slice(),
    rules: book.rules.slice(),
  };
}

/** Rows that did not change are one list in both states. */
export function sharingRows(next: BookState, before: BookState | undefined): BookState {
  for (const sheet of next.sheets) {
    const rows = before?.sheets.find(({ sheetId }) => sheetId === sheet.sheetId)?.rows;
    if (rows?.length === sheet.rows.length && rows.every((row, index) => row === sheet.rows[index])) sheet.rows = rows;
  }
  return next;
}
