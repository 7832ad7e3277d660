// The spreadsheet as plain JSON. Formats, validation rules, protections and filters keep the shapes of the Sheets API,
// which documents them all; Apps Script's own face translates. Rows, cells, styles and rules are never changed in
// place: a write replaces them, so a snapshot shares what did not change.

export interface Color {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ColorStyle {
  rgbColor?: Color;
  themeColor?: string;
}

export interface TextFormat {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontFamily?: string;
  fontSize?: number;
  foregroundColor?: Color;
  foregroundColorStyle?: ColorStyle;
  link?: { uri?: string };
}

export interface Border {
  style?: string;
  width?: number;
  color?: Color;
  colorStyle?: ColorStyle;
}

export interface Borders {
  top?: Border;
  bottom?: Border;
  left?: Border;
  right?: Border;
}

export interface NumberFormat {
  type?: string;
  pattern?: string;
}

/** The Sheets API's CellFormat. The link of a whole cell is kept on the cell, so that styles stay few. */
export interface Style {
  numberFormat?: NumberFormat;
  backgroundColor?: Color;
  backgroundColorStyle?: ColorStyle;
  borders?: Borders;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  textDirection?: string;
  textFormat?: TextFormat;
  textRotation?: { angle?: number; vertical?: boolean };
  padding?: { top?: number; right?: number; bottom?: number; left?: number };
  hyperlinkDisplayType?: string;
}

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
  filter?: BasicFilter;
  metadata: Metadata[];
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

export const emptySheet = (sheetId: number, title: string, rowCount = 1000, columnCount = 26): SheetState => ({
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
  metadata: [],
});
