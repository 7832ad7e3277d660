// The spreadsheet as plain JSON. Formats, validation rules, protections and filters keep the shapes of the Sheets API,
// which documents them all; Apps Script's own face translates. Rows, cells, styles and rules are never changed in
// place: a write replaces them, so a snapshot shares what did not change.
import type { Color, NumberFormat, Style, TextFormat } from './looks';

export type { Border, Borders, Color, ColorStyle, NumberFormat, Style, TextFormat } from './looks';

/** The Sheets API's DataValidationRule. */
export interface ValidationRule {
  condition?: BooleanCondition;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
}

export interface BooleanCondition {
  type?: string;
  values?: { userEnteredValue?: string; relativeDate?: string }[];
}

export interface TextRun {
  startIndex?: number;
  format?: TextFormat;
}

export interface ChipRun {
  startIndex?: number;
  chip?: { richLinkProperties?: { uri?: string; mimeType?: string }; personProperties?: { email?: string } };
}

export type Scalar = number | boolean | string;

export interface Cell {
  /** Absent in a cell that holds only a format, a rule or a note. */
  readonly value?: Scalar;
  /** As entered, with its `=`. */
  readonly formula?: string;
  /** `#ERROR!` and the like; then `value` is absent. */
  readonly error?: string;
  /** What Google says of the error. */
  readonly message?: string;
  /** How a formula's number looks where the cell has no number format of its own. */
  readonly look?: NumberFormat;
  /** Index into `BookState.styles`. */
  readonly style?: number;
  /** Index into `BookState.rules`. */
  readonly rule?: number;
  readonly note?: string;
  /** The link of the whole cell. */
  readonly link?: string;
  readonly runs?: readonly TextRun[];
  readonly chips?: readonly ChipRun[];
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value?: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** The project that made it: PROJECT metadata is invisible to every other. */
  readonly project: string;
}

export interface Row {
  /** Trailing empties may be missing. */
  readonly cells: readonly (Cell | null)[];
  readonly size?: number;
  readonly hidden?: boolean;
  readonly filtered?: boolean;
  readonly metadata?: readonly Metadata[];
}

export interface Column {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly metadata?: readonly Metadata[];
}

export interface Group {
  start: number;
  end: number;
  depth: number;
  collapsed: boolean;
}

/** Zero-based, end exclusive. An absent side is unbounded, as in the Sheets API's GridRange. */
export interface OpenRect {
  startRow?: number;
  endRow?: number;
  startColumn?: number;
  endColumn?: number;
}

export interface Protection {
  id: number;
  /** No bounds at all: the whole tab. */
  area: OpenRect;
  namedRangeId?: string;
  description: string;
  warningOnly: boolean;
  /** Absent: mirrors the file's editors, as a fresh protection does. The owner is allowed without being listed. */
  users?: string[];
  groups: string[];
  domainUsersCanEdit: boolean;
  unprotected: OpenRect[];
  createdBy: string;
}

export interface ConditionalFormat {
  ranges: OpenRect[];
  /** BooleanRule or GradientRule of the Sheets API. */
  rule: { booleanRule?: object; gradientRule?: object };
}

export interface BasicFilter {
  area: OpenRect;
  sortSpecs: { dimensionIndex: number; sortOrder: string }[];
  /** By column index of the tab. */
  criteria: { column: number; hiddenValues: string[]; condition?: BooleanCondition }[];
}

/** The Sheets API's EmbeddedChart, over the cells of the tab that holds it. */
export interface Chart {
  chartId: number;
  spec: Readonly<Record<string, unknown>>;
  position: ChartPosition;
  border?: object;
  /** What a script said with setOption, as it said it. */
  options?: Readonly<Record<string, unknown>>;
}

export interface ChartPosition {
  overlayPosition?: {
    anchorCell?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
    offsetXPixels?: number;
    offsetYPixels?: number;
    widthPixels?: number;
    heightPixels?: number;
  };
}

export interface SheetState {
  sheetId: number;
  title: string;
  hidden: boolean;
  rightToLeft: boolean;
  gridlinesHidden: boolean;
  tabColor?: Color;
  frozenRows: number;
  frozenColumns: number;
  rowGroupControlAfter: boolean;
  columnGroupControlAfter: boolean;
  rowCount: number;
  columnCount: number;
  /** May be shorter than `rowCount`; null is a row without anything. */
  rows: (Row | null)[];
  columns: (Column | null)[];
  rowGroups: Group[];
  columnGroups: Group[];
  merges: Required<OpenRect>[];
  protections: Protection[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  filter?: BasicFilter;
  metadata: Metadata[];
  /** Set with the first formula, never taken back: tabs without one are never calculated. */
  hasFormulas?: true;
}

export interface NamedRange {
  id: string;
  name: string;
  sheetId: number;
  area: OpenRect;
}

/** The title is the Drive file's name and lives there. */
export interface BookState {
  id: string;
  locale: string;
  timeZone: string;
  /** In tab order. */
  sheets: SheetState[];
  namedRanges: NamedRange[];
  metadata: Metadata[];
  styles: Style[];
  rules: ValidationRule[];
  /** Grows by one with every write. */
  revision: number;
}

// assumed: a new tab has 1000 rows [probes/new-tab-rows.gs]
const newRows = 1000;
// assumed: a new tab has 26 columns [probes/new-tab-columns.gs]
const newColumns = 26;

export const emptySheet = (
  sheetId: number,
  title: string,
  rowCount = newRows,
  columnCount = newColumns,
): SheetState => ({
  sheetId,
  title,
  hidden: false,
  rightToLeft: false,
  gridlinesHidden: false,
  frozenRows: 0,
  frozenColumns: 0,
  rowGroupControlAfter: false,
  columnGroupControlAfter: false,
  rowCount,
  columnCount,
  rows: [],
  columns: [],
  rowGroups: [],
  columnGroups: [],
  merges: [],
  protections: [],
  conditionalFormats: [],
  charts: [],
  metadata: [],
});
