// The limits of a spreadsheet, each with its source; the texts are Google's.
import { GridError } from './grid-error';
import type { BookState, SheetState } from './state';

// documented: a spreadsheet holds at most 10 million cells [support.google.com/drive/answer/37603]
export const cellsPerBook = 10_000_000;
// documented: a tab has at most 18278 columns [support.google.com/drive/answer/37603]
export const columnsPerSheet = 18_278;
// documented: a cell holds at most 50000 characters [support.google.com/drive/answer/37603]
export const charsPerCell = 50_000;
// reported: a spreadsheet holds at most 200 tabs [thodigitals.com/en/limitations-of-google-sheets]
export const sheetsPerBook = 200;
// documented: developer metadata of a tab holds at most 30000 characters, and that of the spreadsheet itself as many again
// [S/guides/metadata]
export const metadataCharsPerPlace = 30_000;
// reported: the name of a tab has at most 100 characters [mojicnt.click/en/blog/spreadsheet-cell-limit.html]
export const charsPerTitle = 100;

export const tooLongText = `Your input contains more than the maximum of ${charsPerCell} characters in a single cell.`;

export function checkLength(text: string): void {
  if (text.length > charsPerCell) throw new GridError('limit', tooLongText);
}

export function checkCells(
  book: Pick<BookState, 'sheets'>,
  sheet: SheetState,
  rowCount: number,
  columnCount: number,
): void {
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
