// The kinds of column a tab can have: how each is shown, read from a cell and written to one.
import type { Problem } from '../domain/problem';
import { labelOf, parseWord, type Vocabulary, type WordOf } from '../i18n/vocabulary';

/** Who may write a cell. 'display' shows facts kept elsewhere: nothing ever decides by it. */
export type Writer = 'staff' | 'lead' | 'desk' | 'engine' | 'owner' | 'display';
export type Group = 'details' | 'trail' | 'corrections';

/** A cell as both faces of Google give it: dates are serial numbers (REST) or Dates (SpreadsheetApp). */
export type CellValue = string | number | boolean | null | Date;

export interface Label {
  readonly id: string;
  readonly en: string;
}

export interface Look {
  readonly label: Label;
  readonly width: number;
  readonly writer: Writer;
  /** Columns of a group stand beside each other, closed until somebody opens them. */
  readonly group?: Group;
  readonly wrap?: boolean;
  readonly hidden?: boolean;
}

/** What a date column needs to know of its file. */
export interface Zone {
  readonly utcOffsetMinutes: number;
}

export interface Column<T> extends Look {
  readonly kind: 'text' | 'choice' | 'list' | 'date' | 'dateTime' | 'number' | 'checkbox';
  /** Sheets number format. */
  readonly format: string;
  readonly vocabulary?: Vocabulary;
  read(cell: CellValue, zone: Zone): T | Unreadable;
  write(value: T, zone: Zone): string | number | boolean;
}

/** Why a cell could not be read; the caller adds tab, row and column. */
export class Unreadable {
  constructor(readonly problem: Omit<Problem, 'column'>) {}
}

const textOf = (cell: CellValue): string => (cell === null || cell === undefined ? '' : String(cell).trim());

const dayMs = 86_400_000;
/** Sheets counts days from 30 December 1899: https://developers.google.com/workspace/sheets/api/guides/formats */
const epochSerial = 25569;
/** 31 December 9999: beyond it a number is a slip of the keyboard, and no calendar of ours goes further. */
const lastSerial = 2_958_465;
const serialOf = (epochMs: number, zone: Zone): number =>
  (epochMs + zone.utcOffsetMinutes * 60_000) / dayMs + epochSerial;

/**
 * What a cell holds whose formula failed: https://support.google.com/docs/answer/3238305 (ERROR.TYPE), or still fetches, which
 * scripts read as a text: https://github.com/jsoma/tabletop/issues/60
 */
const formulaError = /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)|Loading\.\.\.)$/;

/**
 * People's text: format `@`, so that 007 stays 007 and a leading = stays a letter. Where a paste brought a date along, both
 * faces of Google read the same text, its serial number: the desk's digest and the engine's must agree.
 */
export const text = (look: Look): Column<string> => ({
  ...look,
  kind: 'text',
  format: '@',
  read: (cell, zone) => {
    const written = textOf(cell instanceof Date ? serialOf(cell.getTime(), zone) : cell);
    return formulaError.test(written) ? new Unreadable({ code: 'formulaBroken', values: { text: written } }) : written;
  },
  write: (value) => value,
});

export const number = (look: Look): Column<number | null> => ({
  ...look,
  kind: 'number',
  format: '#,##0',
  read: (cell) => {
    if (textOf(cell) === '') return null;
    return typeof cell === 'number'
      ? cell
      : new Unreadable({ code: 'numberUnreadable', values: { text: textOf(cell) } });
  },
  write: (value) => value ?? '',
});

export const checkbox = (look: Look): Column<boolean> => ({
  ...look,
  kind: 'checkbox',
  format: 'General',
  read: (cell) => {
    const written = textOf(cell).toUpperCase();
    if (written === 'TRUE') return true;
    return written === '' || written === 'FALSE'
      ? false
      : new Unreadable({ code: 'checkboxUnreadable', values: { text: textOf(cell) } });
  },
  write: (value) => value,
});

export const choice = <V extends Vocabulary>(vocabulary: V, look: Look): Column<WordOf<V> | null> => ({
  ...look,
  kind: 'choice',
  format: '@',
  vocabulary,
  read: (cell) => {
    const written = textOf(cell);
    if (written === '') return null;
    return parseWord(vocabulary, written) ?? new Unreadable({ code: 'choiceUnknown', values: { text: written } });
  },
  write: (value) => (value === null ? '' : labelOf(vocabulary, value)),
});

/** Several words of one vocabulary, separated by commas. */
export const list = <V extends Vocabulary>(vocabulary: V, look: Look): Column<WordOf<V>[]> => ({
  ...look,
  kind: 'list',
  format: '@',
  vocabulary,
  read: (cell) => {
    const words: WordOf<V>[] = [];
    for (const written of textOf(cell).split(/[\n;,]+/)) {
      if (written.trim() === '') continue;
      const word = parseWord(vocabulary, written.trim());
      if (word === undefined) return new Unreadable({ code: 'choiceUnknown', values: { text: written.trim() } });
      if (!words.includes(word)) words.push(word);
    }
    return words;
  },
  write: (value) => value.map((word) => labelOf(vocabulary, word)).join(', '),
});

const instant = (look: Look, kind: 'date' | 'dateTime', format: string): Column<number | null> => ({
  ...look,
  kind,
  format,
  read: (cell, zone) => {
    if (cell instanceof Date && Number.isFinite(cell.getTime())) return cell.getTime();
    if (typeof cell === 'number' && Math.abs(cell) <= lastSerial)
      return Math.round((cell - epochSerial) * dayMs) - zone.utcOffsetMinutes * 60_000;
    return textOf(cell) === '' ? null : new Unreadable({ code: 'dateUnreadable', values: { text: textOf(cell) } });
  },
  write: (value, zone) => (value === null ? '' : serialOf(value, zone)),
});

export const date = (look: Look): Column<number | null> => instant(look, 'date', 'd mmmm yyyy');
export const dateTime = (look: Look): Column<number | null> => instant(look, 'dateTime', 'd mmmm yyyy hh"."mm');
