// Values between cells and scripts.
import type { Edit } from '../../grid/edit';
import { enterMoment, enterRaw, enterTyped } from '../../grid/enter';
import { isDateFormat } from '../../grid/pattern';
import type { BookState, Cell } from '../../grid/state';
import { formatOf } from '../../grid/styles';
import { msFromSerial } from '../../grid/zone';
import { dateMs, isDate } from '../../values';

/** What getValue gives, still in our realm: a Date for a number under a date format. */
export function scriptValue(book: BookState, cell: Cell | null | undefined): number | boolean | string | Date {
  // documented: Range.getValues gives an empty string for an empty cell [D/reference/spreadsheet/range]
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  // documented: Range.getValue gives a Date for a number under a date format [D/reference/spreadsheet/range]
  if (typeof cell.value === 'number' && (cell.style ?? cell.look) !== undefined && isDateFormat(formatOf(book, cell))) {
    return new Date(msFromSerial(cell.value, book.timeZone));
  }
  return cell.value ?? '';
}

/** A value as it was at the call: a script may change its Date afterwards. */
export const asGiven = (value: unknown): unknown =>
  typeof value === 'object' && isDate(value) ? new Date(dateMs(value)) : value;

/** A script's value put into a cell; text is parsed as if typed. */
export function enterValue(edit: Edit, cell: Cell | null, value: unknown): Cell | null {
  // documented: Range.setValue with null or undefined empties the cell [D/guides/v8-runtime/migration]
  if (value === null || value === undefined) return enterRaw(cell, '');
  // reported: Range.setValue parses a text as if a person had typed it
  // [github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md]
  if (typeof value === 'string') return enterTyped(edit, cell, value);
  if (typeof value === 'number' || typeof value === 'boolean') return enterRaw(cell, value);
  if (isDate(value)) return enterMoment(edit, cell, dateMs(value));
  // assumed: Range.setValue with any other object puts in its text, unparsed [probes/set-value-of-an-object.gs]
  return enterRaw(cell, String(value));
}
