// Values between cells and scripts. documented: https://developers.google.com/apps-script/reference/spreadsheet/range
// (getValue: number, boolean, Date, string; empty cells an empty string), parsing reported.
import type { Edit } from '../../grid/edit';
import { enterMoment, enterRaw, enterTyped } from '../../grid/enter';
import { isDateFormat } from '../../grid/pattern';
import type { BookState, Cell } from '../../grid/state';
import { formatOf } from '../../grid/styles';
import { msFromSerial } from '../../grid/zone';
import { dateMs, isDate } from '../../values';

/** What getValue gives, still in our realm: a Date for a number under a date format. */
export function scriptValue(book: BookState, cell: Cell | null | undefined): number | boolean | string | Date {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  if (typeof cell.value === 'number' && cell.style !== undefined && isDateFormat(formatOf(book, cell))) {
    return new Date(msFromSerial(cell.value, book.timeZone));
  }
  return cell.value ?? '';
}

/** A script's value put into a cell; text is parsed as if typed. */
export function enterValue(edit: Edit, cell: Cell | null, value: unknown): Cell | null {
  if (value === null || value === undefined) return enterRaw(cell, '');
  if (typeof value === 'string') return enterTyped(edit, cell, value);
  if (typeof value === 'number' || typeof value === 'boolean') return enterRaw(cell, value);
  if (isDate(value)) return enterMoment(edit, cell, dateMs(value));
  // assumed: any other object ends as its text, unparsed.
  return enterRaw(cell, String(value));
}
