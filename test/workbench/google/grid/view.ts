// A tab as plain data for whoever draws it: values as shown, and everything that is seen but no value.
import type { Books } from './books';
import { displayValue } from './display';
import { sizeOf } from './lines';
import { localeData } from './locales';
import { editorsOf } from './protection';
import { close, type Rect } from './rect';
import type {
  BookState,
  Cell,
  Color,
  ConditionalFormat,
  Group,
  Scalar,
  SheetState,
  Style,
  TextRun,
  ValidationRule,
} from './state';
import { formatOf } from './styles';
import { findSheet } from './tabs';
import { choicesOf } from './validation';

export interface CellSeen {
  row: number;
  column: number;
  /** As it stands on the screen. */
  text: string;
  value?: Scalar;
  formula?: string;
  /** Index into `styles`. */
  style?: number;
  /** Index into `rules`. */
  rule?: number;
  note?: string;
  /** Parts of the text that lead somewhere. */
  links?: { start: number; end: number; url: string }[];
  runs?: readonly TextRun[];
  /** The address of an `=IMAGE("...")`. */
  image?: string;
}

export interface RuleSeen extends ValidationRule {
  /** Of a dropdown, as shown. */
  choices?: string[];
}

export interface TabSeen {
  sheetId: number;
  title: string;
  hidden: boolean;
  tabColor?: Color;
}

export interface SheetSeen {
  bookId: string;
  bookTitle: string;
  /** The book's change counter when this was taken. */
  revision: number;
  tabs: TabSeen[];
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  gridlinesHidden: boolean;
  rightToLeft: boolean;
  /** Pixels of rows and columns that differ from the default. */
  rowSizes: Record<number, number>;
  columnSizes: Record<number, number>;
  hiddenRows: number[];
  /** Hidden by the filter. */
  filteredRows: number[];
  hiddenColumns: number[];
  rowGroups: Group[];
  columnGroups: Group[];
  merges: Rect[];
  filter?: Rect;
  styles: readonly Style[];
  rules: RuleSeen[];
  conditionalFormats: readonly ConditionalFormat[];
  protections: { area: Rect; description: string; warningOnly: boolean; editors: string[] }[];
  /** Every cell that holds anything. */
  cells: CellSeen[];
}

export function snapshotForView(books: Books, bookId: string, sheetId: number): SheetSeen {
  const book = books.get(bookId);
  const sheet = findSheet(book, sheetId);
  if (!sheet) throw new Error(`No tab ${sheetId} in ${bookId}`);
  const access = books.access(bookId);
  return {
    bookId,
    bookTitle: books.title(bookId),
    revision: book.revision,
    tabs: book.sheets.map(tabSeen),
    sheetId,
    title: sheet.title,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlinesHidden: sheet.gridlinesHidden,
    rightToLeft: sheet.rightToLeft,
    rowSizes: sizes(sheet, 'ROWS'),
    columnSizes: sizes(sheet, 'COLUMNS'),
    hiddenRows: which(sheet.rows, (row) => row.hidden === true),
    filteredRows: which(sheet.rows, (row) => row.filtered === true),
    hiddenColumns: which(sheet.columns, (column) => column.hidden === true),
    rowGroups: sheet.rowGroups,
    columnGroups: sheet.columnGroups,
    merges: sheet.merges,
    ...(sheet.filter && { filter: close(sheet.filter.area, sheet) }),
    styles: book.styles,
    rules: book.rules.map((rule) => ruleSeen(book, sheet, rule)),
    conditionalFormats: sheet.conditionalFormats,
    protections: sheet.protections.map((one) => ({
      area: close(one.area, sheet),
      description: one.description,
      warningOnly: one.warningOnly,
      editors: [access.owner, ...editorsOf(one, access)],
    })),
    cells: cellsSeen(book, sheet),
  };
}

const tabSeen = ({ sheetId, title, hidden, tabColor }: SheetState): TabSeen => ({
  sheetId,
  title,
  hidden,
  ...(tabColor && { tabColor }),
});

const ruleSeen = (book: BookState, sheet: SheetState, rule: ValidationRule): RuleSeen => {
  const choices = choicesOf(book, sheet, rule);
  return choices ? { ...rule, choices } : rule;
};

function which<T>(lines: readonly (T | null)[], test: (line: T) => boolean): number[] {
  return lines.flatMap((line, index) => (line && test(line) ? [index] : []));
}

function sizes(sheet: SheetState, dimension: 'ROWS' | 'COLUMNS'): Record<number, number> {
  const lines = dimension === 'ROWS' ? sheet.rows : sheet.columns;
  const own = which<{ size?: number }>(lines, (line) => line.size !== undefined);
  return Object.fromEntries(own.map((index) => [index, sizeOf(sheet, dimension, index)]));
}

function cellsSeen(book: BookState, sheet: SheetState): CellSeen[] {
  const seen: CellSeen[] = [];
  const locale = localeData(book.locale);
  sheet.rows.forEach((line, row) => {
    line?.cells.forEach((cell, column) => {
      if (!cell) return;
      const text =
        cell.error ?? (cell.value === undefined ? '' : displayValue(cell.value, formatOf(book, cell), locale));
      const { error: _e, link: _l, chips: _c, ...held } = cell;
      const links = linksOf(cell, text);
      const image = cell.formula === undefined ? undefined : /^=\s*IMAGE\(\s*"([^"]+)"/i.exec(cell.formula)?.[1];
      seen.push({
        row,
        column,
        text,
        ...held,
        ...(links.length > 0 && { links }),
        ...(image !== undefined && { image }),
      });
    });
  });
  return seen;
}

export function linksOf(cell: Cell, text: string): { start: number; end: number; url: string }[] {
  if (cell.link !== undefined) return [{ start: 0, end: text.length, url: cell.link }];
  const runs = cell.runs ?? [];
  const inRuns = runs.flatMap((run, index) => {
    const url = run.format?.link?.uri;
    return url === undefined
      ? []
      : [{ start: run.startIndex ?? 0, end: runs[index + 1]?.startIndex ?? text.length, url }];
  });
  const chips = cell.chips ?? [];
  const inChips = chips.flatMap((run, index) => {
    const url = run.chip?.richLinkProperties?.uri;
    return url === undefined
      ? []
      : [{ start: run.startIndex ?? 0, end: chips[index + 1]?.startIndex ?? text.length, url }];
  });
  return [...inRuns, ...inChips];
}
