// What the page and the office say to each other: views of the workbook, acts of a person, and news. Types only.
import type { BookName, Happening, PlatformName, Who } from '../office/contract';

// ---- a tab as it is drawn ----------------------------------------------------------------------------------------

export interface CellView {
  /** The text on the screen. */
  text: string;
  /** What the editor shows when it opens, where that differs: a formula, a date in full. */
  input?: string;
  /** Numbers and dates stand on the right unless the style says otherwise. */
  right?: true;
  /** A cell of truth: a tick box is drawn from it. */
  checked?: boolean;
  /** Index into `SheetView.styles`. */
  style?: number;
  note?: string;
  /** Addresses in the text, in order. */
  links?: { text: string; url: string }[];
  /** A picture in the cell: a data or http address. */
  image?: string;
}

export interface StyleView {
  bold?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  fontSize?: number;
  fontFamily?: string;
  color?: string;
  background?: string;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'clip' | 'wrap';
  borders?: { top?: string; right?: string; bottom?: string; left?: string };
}

/** Zero-based, end exclusive. */
export interface Area {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface Choice {
  areas: Area[];
  kind: 'list' | 'checkbox';
  values?: string[];
  /** The chip's colour, by value. */
  colors?: Record<string, string>;
  help?: string;
}

export interface Group {
  of: 'rows' | 'columns';
  start: number;
  end: number;
  depth: number;
  collapsed: boolean;
}

export interface SheetView {
  id: number;
  title: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  rowHeights: Record<number, number>;
  columnWidths: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  groups: Group[];
  choices: Choice[];
  hideGridlines?: boolean;
  styles: StyleView[];
  /** Row by row, column by column; empty cells are absent. */
  cells: Record<number, Record<number, CellView>>;
}

export interface TabView {
  id: number;
  title: string;
  hidden: boolean;
  color?: string;
}

export interface BookView {
  id: string;
  title: string;
  tabs: TabView[];
}

// ---- what a person does ------------------------------------------------------------------------------------------

export type SheetAct =
  | { do: 'insertRows'; sheetId: number; before: number; count: number }
  | { do: 'deleteRows'; sheetId: number; start: number; count: number }
  | { do: 'insertColumns'; sheetId: number; before: number; count: number }
  | { do: 'deleteColumns'; sheetId: number; start: number; count: number }
  /** Whole rows over others, as Ctrl+C on row heads and Ctrl+V. */
  | { do: 'copyRows'; sheetId: number; from: number; count: number; to: number }
  | { do: 'moveColumns'; sheetId: number; start: number; count: number; to: number }
  | { do: 'sort'; sheetId: number; column: number; ascending: boolean }
  | { do: 'renameTab'; sheetId: number; title: string }
  | { do: 'hideTab'; sheetId: number; hidden: boolean }
  | { do: 'toggleGroup'; sheetId: number; group: Group };

export type Act =
  | { kind: 'open'; who: Who; book: BookName }
  | { kind: 'tab'; sheetId: number }
  | { kind: 'select'; sheetId: number; areas: Area[] }
  | { kind: 'type'; sheetId: number; cells: { row: number; column: number; text: string }[] }
  | { kind: 'menu'; path: string[] }
  | { kind: 'call'; functionName: string; arguments: unknown[] }
  | { kind: 'sheet'; act: SheetAct }
  | { kind: 'advance'; minutes: number }
  | { kind: 'triggers' }
  /** The panel that breaks things: a switch of trouble/troubles.ts, by its id. */
  | { kind: 'arm'; trouble: string }
  | { kind: 'disarm'; trouble: string }
  | { kind: 'calm' };

export interface Mail {
  to: string[];
  subject: string;
  body: string;
  html?: string;
  at: number;
  attachments: { name: string; bytes: number }[];
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  bytes: number;
  sha256: string;
}

export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string[];
}

export interface Answer {
  button: string;
  text: string;
}

// ---- news for one window of the browser --------------------------------------------------------------------------

export interface TroubleView {
  id: string;
  /** `impossible`: it was tried, and there was nothing to break. */
  state: 'armed' | 'off' | 'impossible';
  /** How often it struck since all were cleared. */
  struck: number;
  /** Epoch milliseconds at which it ends by itself. */
  until?: number;
}

export interface OfficeNews {
  now: number;
  people: Record<Who, { name: string; email: string }>;
  mails: Mail[];
  files: DriveFile[];
  /** Where the browser sees an https host of the pretend internet. */
  origins: Record<string, string>;
  publicPages: Partial<Record<PlatformName, string>>;
  books: Record<BookName, { id: string; title: string }>;
  /** The switches that were touched. */
  troubles: TroubleView[];
}

export type Menus = { name: string; items: string[] }[];

export type News =
  | { kind: 'office'; office: OfficeNews }
  | { kind: 'book'; who: Who; book: BookName; view: BookView; menus: Menus }
  | { kind: 'refused'; who: Who; book: BookName; message: string }
  | { kind: 'sheet'; sheet: SheetView }
  | { kind: 'cells'; sheetId: number; styles: StyleView[]; cells: CellPatch[] }
  | { kind: 'happened'; happening: Happening }
  | { kind: 'ask'; question: Question }
  | { kind: 'asked'; answer: Answer };

/** `cell` absent: the cell is empty now. */
export interface CellPatch {
  row: number;
  column: number;
  cell?: CellView;
}

// ---- on the wire -------------------------------------------------------------------------------------------------

export type FromPage = { id: number; act: Act } | { answer: Answer };
export type ToPage = { id: number; value?: unknown; error?: string } | { news: News };
