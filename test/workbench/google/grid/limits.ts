// The limits of a spreadsheet, each with its source; the texts are Google's.
import { GridError } from './grid-error';
import type { BookState, SheetState } from './state';

/** documented: https://support.google.com/drive/answer/37603 (cells, columns, characters). */
export const cellsPerBook = 10_000_000;
export const columnsPerSheet = 18_278;
export const charsPerCell = 50_000;
/** reported: public limit pages name 200 tabs. */
export const sheetsPerBook = 200;
/** documented: https://developers.google.com/workspace/sheets/api/guides/metadata ("30,000 characters" a tab, and for the book's own). */
export const metadataCharsPerPlace = 30_000;
export const charsPerTitle = 100;

/** documented text, see https://developers.google.com/apps-script/guides/support/troubleshooting. */
export const tooLongText = `Your input contains more than the maximum of ${charsPerCell} characters in a single cell.`;

export function checkLength(text: string): void {
  if (text.length > charsPerCell) throw new GridError('limit', tooLongText);
}

/** reported text: many public questions quote it. */
export function checkCells(book: BookState, sheet: SheetState, rowCount: number, columnCount: number): void {
  if (columnCount > columnsPerSheet) {
    throw new GridError(
      'limit',
      `This action would increase the number of columns in the worksheet above the limit of ${columnsPerSheet} columns.`,
    );
  }
  let cells = rowCount * columnCount;
  for (const other of book.sheets) if (other !== sheet) cells += other.rowCount * other.columnCount;
  if (cells > cellsPerBook) {
    throw new GridError(
      'limit',
      `This action would increase the number of cells in the workbook above the limit of ${cellsPerBook} cells.`,
    );
  }
}
