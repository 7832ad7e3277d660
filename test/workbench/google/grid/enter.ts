// Puts content into one cell: typed, raw, or a moment. Formats, rules and notes of the cell stay.
import { charsPerCell, checkLength } from './limits';
import { type LocaleData, localeData } from './locales';
import type { BookState, Cell, NumberFormat, Scalar } from './state';
import { formatOf, styleOf, withStyle } from './styles';
import { parseTyped } from './typed-input';
import { partsFromSerial, serialFromMs } from './zone';

export interface Pen {
  book: BookState;
  locale: LocaleData;
  /** For typed dates without a year. */
  thisYear: number;
}

export function pen(book: BookState, now: number): Pen {
  const thisYear = partsFromSerial(serialFromMs(now, book.timeZone)).year;
  return { book, locale: localeData(book.locale), thisYear };
}

type Content = Pick<Cell, 'value' | 'formula' | 'error' | 'message' | 'link'>;

/** The cell with new content; null when nothing is left of it. */
export function withContent(cell: Cell | null, content: Content): Cell | null {
  if (!cell) return Object.keys(content).length > 0 ? content : null;
  const { value: _v, formula: _f, error: _e, message: _m, look: _k, link: _l, runs: _r, chips: _c, ...rest } = cell;
  const next = { ...rest, ...content };
  for (const _ in next) return next;
  return null;
}

/** As a person at the keyboard, a script's setValue with a string, or REST's USER_ENTERED. */
export function enterTyped({ book, locale, thisYear }: Pen, cell: Cell | null, text: string): Cell | null {
  checkLength(text);
  const entered = parseTyped(text, { locale, thisYear, format: formatOf(book, cell) });
  if (entered.kind === 'empty') return withContent(cell, {});
  if (entered.kind === 'formula') return withContent(cell, evaluate(entered.formula));
  const next = withContent(cell, { value: entered.value });
  return entered.format ? withDefaultFormat(book, next, entered.format) : next;
}

/** As REST's RAW, and for numbers and booleans of a script: nothing is parsed. */
export function enterRaw(cell: Cell | null, value: Scalar): Cell | null {
  if (typeof value === 'string') {
    if (value.length > charsPerCell) checkLength(value);
    return withContent(cell, value === '' ? {} : { value });
  }
  // assumed: a number that is not finite shows #NUM! when a script sets it [probes/set-infinity.gs]
  if (typeof value === 'number' && !Number.isFinite(value)) return withContent(cell, { error: '#NUM!' });
  return withContent(cell, { value });
}

/** A Date of a script: a serial number in the file's zone. */
export function enterMoment({ book, locale }: Pen, cell: Cell | null, epochMs: number): Cell | null {
  const serial = serialFromMs(epochMs, book.timeZone);
  const whole = Number.isInteger(serial);
  const format: NumberFormat = whole
    ? { type: 'DATE', pattern: locale.patterns.date }
    : { type: 'DATE_TIME', pattern: locale.patterns.dateTime };
  // assumed: a Date set into a cell without a format shows in the date format of the file [probes/set-date.gs]
  return withDefaultFormat(book, withContent(cell, { value: serial }), format);
}

function withDefaultFormat(book: BookState, cell: Cell | null, numberFormat: NumberFormat): Cell | null {
  const style = styleOf(book, cell);
  return style?.numberFormat ? cell : withStyle(book, cell, { ...style, numberFormat });
}

/** A formula is kept as entered; the book works it out when the write is over. */
export const evaluate = (formula: string): Content => ({ formula });
