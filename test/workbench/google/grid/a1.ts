// A1 notation, both ways. Texts and forms: https://developers.google.com/workspace/sheets/api/guides/concepts (documented).
import { close, type Rect } from './rect';
import type { BookState, OpenRect, SheetState } from './state';

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A title that is not one plain word is quoted, and so is one that reads like a cell. */
export function quoteTitle(title: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title) && !/^[rR]\d*[cC]?\d*$/.test(title);
  return plain ? title : `'${title.replace(/'/g, "''")}'`;
}

/** `B2`, `B2:C5`: the way of a range that knows its bounds. */
export function a1(area: Rect): string {
  const first = `${columnName(area.startColumn)}${area.startRow + 1}`;
  if (area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1) return first;
  return `${first}:${columnName(area.endColumn - 1)}${area.endRow}`;
}

export const a1WithTitle = (sheet: SheetState, area: Rect) => `${quoteTitle(sheet.title)}!${a1(area)}`;

const cellPattern = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = cellPattern.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  const corner: { row?: number; column?: number } = {};
  if (match[1]) corner.column = columnIndex(match[1]);
  if (match[2]) corner.row = Number(match[2]) - 1;
  if (corner.row !== undefined && corner.row < 0) return undefined;
  return corner;
}

/** `A1`, `A1:B2`, `A:C`, `2:5`, `A2:C`; undefined for anything else. */
export function parseArea(text: string): OpenRect | undefined {
  const [first, second, more] = text.split(':');
  if (first === undefined || more !== undefined) return undefined;
  const start = parseCorner(first.trim());
  if (!start) return undefined;
  if (second === undefined) {
    if (start.row === undefined || start.column === undefined) return undefined;
    return { startRow: start.row, endRow: start.row + 1, startColumn: start.column, endColumn: start.column + 1 };
  }
  const end = parseCorner(second.trim());
  if (!end) return undefined;
  const area: OpenRect = {};
  if (start.row !== undefined || end.row !== undefined) {
    const rows = [start.row, end.row].filter((row) => row !== undefined);
    if (rows.length === 2) area.endRow = Math.max(...rows) + 1;
    area.startRow = Math.min(...rows);
  }
  if (start.column !== undefined || end.column !== undefined) {
    const columns = [start.column, end.column].filter((column) => column !== undefined);
    if (columns.length === 2) area.endColumn = Math.max(...columns) + 1;
    area.startColumn = Math.min(...columns);
  }
  return area;
}

export interface Place {
  sheet: SheetState;
  area: OpenRect;
}

/** Splits `'Register Konten'!A2:C` into title and area; the title is undefined when there is none. */
export function splitA1(text: string): { title?: string; area: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { title: (quoted[1] ?? '').replace(/''/g, "'"), area: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { area: text } : { title: text.slice(0, bang), area: text.slice(bang + 1) };
}

/** A whole-tab name, an area, a named range; undefined when Google would say "Unable to parse range". */
export function findPlace(
  book: BookState,
  text: string,
  home: SheetState | undefined = book.sheets[0],
): Place | undefined {
  const { title, area } = splitA1(text);
  if (title !== undefined) {
    const sheet = book.sheets.find((candidate) => candidate.title.toLowerCase() === title.toLowerCase());
    if (!sheet) return undefined;
    if (area === '') return { sheet, area: {} };
    const parsed = parseArea(area);
    return parsed && { sheet, area: parsed };
  }
  const parsed = parseArea(area);
  if (parsed && home) return { sheet: home, area: parsed };
  const named = book.namedRanges.find((range) => range.name.toLowerCase() === text.toLowerCase());
  const namedSheet = named && book.sheets.find((sheet) => sheet.sheetId === named.sheetId);
  if (named && namedSheet) return { sheet: namedSheet, area: named.area };
  const whole = book.sheets.find((sheet) => sheet.title.toLowerCase() === text.toLowerCase());
  return whole && { sheet: whole, area: {} };
}

export const closePlace = (place: Place): Rect => close(place.area, place.sheet);
