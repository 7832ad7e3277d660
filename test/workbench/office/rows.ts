// Typing a row the way a person does: cell by cell, under the labels, wherever the columns stand now.
import type { Happening, Seat } from './contract';
import type { PlayedOffice } from './played-office';
import { columnOf, sheetNamed } from './sheet-text';

export function writeRow(
  office: Pick<PlayedOffice, 'book'>,
  seat: Seat,
  tab: string,
  row: number,
  values: Readonly<Record<string, string>>,
): Happening[] {
  return Object.entries(values).flatMap(([key, text]) => {
    const book = office.book(seat.book);
    return seat.type(tab, row, columnOf(book, sheetNamed(book, tab), key), text);
  });
}
