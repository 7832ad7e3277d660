// What the page needs of an office beyond what tests need: views of the workbooks, and the few acts of Sheets' own menus.
import type { BookName, Happening, Office, Who } from '../office/contract';
import type { BookView, SheetAct, SheetView } from './port';
import type { TroubleBoard } from './trouble/trouble-board';

/** How long, in real time, a script's question waits for the person; Google ends such a run as well. */
export const patienceMs = 10 * 60 * 1000;

export interface ShownOffice {
  readonly office: Office;
  /** What breaks things, for whoever wants to see what becomes of it. */
  readonly troubles: TroubleBoard;
  book(book: BookName): BookView;
  sheet(book: BookName, sheetId: number): SheetView;
  /** Grows with every write to the workbook: an unchanged book is not drawn again. */
  revision(book: BookName): number;
  /** Done with the person's rights; a refusal is an answer. */
  act(who: Who, book: BookName, act: SheetAct): Happening[];
  /** One cell typed, or several at once: a paste, a cleared selection. Fires what Google fires. */
  type(who: Who, book: BookName, sheetId: number, cells: readonly TypedCell[]): Happening[];
  /** A file of Drive, if this person may read it. */
  fileBytes(who: Who, id: string): Uint8Array | undefined;
  /** https host -> the origin at which a browser of this machine sees it. */
  origins(): Record<string, string>;
  /** Runs of clock triggers that failed since this was last asked: nobody sees those, unless a workbench shows them. */
  failures(): Happening[];
  /** Called after each act, so that a stopped process loses nothing. */
  save(): void;
}

export interface TypedCell {
  row: number;
  column: number;
  text: string;
}

export type OpenOffice = (options: { folder: string; fresh: boolean }) => ShownOffice | Promise<ShownOffice>;
