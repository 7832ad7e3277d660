// A drawn page, independent of Google: what stands in which cell and how it looks. The adapters of both wings draw the
// same page, one through the Sheets API, one through SpreadsheetApp.
import { pageStyles, type StyleName } from './page-styles';

export interface PageLink {
  readonly text: string;
  readonly url: string;
}

/** A real date in the sheet, shown in the spreadsheet's own pattern language. */
export interface PageDate {
  readonly epochMs: number;
  readonly utcOffsetMinutes: number;
  readonly pattern: string;
}

export type PageValue = string | number | PageLink | PageDate | null;

export interface PageCell {
  readonly style: StyleName;
  readonly value: PageValue;
  /** Columns this cell covers; 1 when absent. */
  readonly span?: number;
  /** Rows this cell covers; 1 when absent. The rows below leave its columns out. */
  readonly rowSpan?: number;
  /** Set on a cell that people write in: the name under which its text survives a redraw. Unique on the page. */
  readonly humans?: string;
}

export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Pixels. Merged cells do not stretch a row by themselves, so a finished page says it for every row (see `fitRows`). */
  readonly height?: number;
}

export interface Page {
  /** Pixel widths. */
  readonly columns: readonly number[];
  readonly rows: readonly PageRow[];
}

export interface PlacedCell extends Pick<PageCell, 'style' | 'value'> {
  readonly humans: string | null;
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly rowSpan: number;
}

type CellOptions = Pick<PageCell, 'span' | 'rowSpan' | 'humans'>;

export const cell = (style: StyleName, value: PageValue, options: CellOptions = {}): PageCell => ({
  style,
  value,
  ...options,
});
export const gap = (span = 1): PageCell => ({ style: 'blank', value: null, span });
export const row = (cells: readonly PageCell[], height?: number): PageRow =>
  height === undefined ? { cells } : { cells, height };
export const emptyRow = (height?: number): PageRow => row([], height);

export const isLink = (value: PageValue): value is PageLink =>
  typeof value === 'object' && value !== null && 'url' in value;
export const isDate = (value: PageValue): value is PageDate =>
  typeof value === 'object' && value !== null && 'epochMs' in value;

/** What a date cell holds in a spreadsheet: local days since 30 December 1899. */
export const serialDate = ({ epochMs, utcOffsetMinutes }: PageDate): number =>
  (epochMs + utcOffsetMinutes * 60_000) / 86_400_000 + 25_569;

/** Every cell with its place (from 0). Throws when a row is wider than the page: such a page is a bug. */
export function placeCells(page: Page): PlacedCell[] {
  const placed: PlacedCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom = page.columns.map(() => 0);
  page.rows.forEach(({ cells }, rowIndex) => {
    let column = 0;
    for (const each of cells) {
      while ((freeFrom[column] ?? 0) > rowIndex) column += 1;
      const { style, value, humans = null, span = 1, rowSpan = 1 } = each;
      if (column + span > page.columns.length) {
        throw new Error(`Page row ${rowIndex} is wider than its ${page.columns.length} columns`);
      }
      placed.push({ style, value, humans, row: rowIndex, column, span, rowSpan });
      for (let at = column; at < column + span; at += 1) freeFrom[at] = rowIndex + rowSpan;
      column += span;
    }
  });
  return placed;
}

/** Roughly the pixels that wrapped text needs at this width; generous, because a cut line is worse than a gap. */
export function textHeight(text: string, widthPx: number, sizePt = 10): number {
  const charsPerLine = Math.max(1, Math.floor((widthPx - 10) / (sizePt * 0.72)));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charsPerLine)), 0);
  return Math.ceil(lines * sizePt * 1.6) + 6;
}

const textOf = (value: PageValue): string => (typeof value === 'string' ? value : isLink(value) ? value.text : '');

/** Gives every row without a height the one its texts need. */
export function fitRows(page: Page): Page {
  const heights = page.rows.map(() => 21);
  for (const placed of placeCells(page)) {
    if (placed.rowSpan > 1 || !pageStyles[placed.style].wrap) continue;
    const width = page.columns.slice(placed.column, placed.column + placed.span).reduce((sum, each) => sum + each, 0);
    const needed = textHeight(textOf(placed.value), width, pageStyles[placed.style].sizePt);
    heights[placed.row] = Math.max(heights[placed.row] ?? 0, needed);
  }
  return { ...page, rows: page.rows.map((each, index) => ({ height: heights[index] ?? 21, ...each })) };
}
