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

type Content = Pick<Cell, 'value' | 'formula' | 'error' | 'link'>;

/** The cell with new content; null when nothing is left of it. */
export function withContent(cell: Cell | null, content: Content): Cell | null {
  if (!cell) return Object.keys(content).length > 0 ? content : null;
  const { value: _v, formula: _f, error: _e, link: _l, runs: _r, chips: _c, ...rest } = cell;
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
  if (typeof value === 'number' && !Number.isFinite(value)) return withContent(cell, { error: '#NUM!' });
  return withContent(cell, { value });
}

/** A Date of a script: a serial number in the file's zone; assumed: a cell without a format gets the locale's own. */
export function enterMoment({ book, locale }: Pen, cell: Cell | null, epochMs: number): Cell | null {
  const serial = serialFromMs(epochMs, book.timeZone);
  const whole = Number.isInteger(serial);
  const format: NumberFormat = whole
    ? { type: 'DATE', pattern: locale.patterns.date }
    : { type: 'DATE_TIME', pattern: locale.patterns.dateTime };
  return withDefaultFormat(book, withContent(cell, { value: serial }), format);
}

function withDefaultFormat(book: BookState, cell: Cell | null, numberFormat: NumberFormat): Cell | null {
  const style = styleOf(book, cell);
  return style?.numberFormat ? cell : withStyle(book, cell, { ...style, numberFormat });
}

/**
 * The product uses no formulas, so nothing is calculated: a formula is kept as text and shows an error, which is also how
 * a hostile one (`=IMPORTXML(...)`) is seen to be a formula. Only HYPERLINK and IMAGE with constant texts show what Google shows.
 */
export function evaluate(formula: string): Content {
  const link = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i.exec(formula);
  if (/^=\s*IMAGE\(\s*"[^"]*"[^()]*\)\s*$/i.test(formula)) return { formula, value: '' };
  if (!link) return { formula, error: '#ERROR!' };
  const url = (link[1] ?? '').replace(/""/g, '"');
  return { formula, value: link[2] === undefined ? url : link[2].replace(/""/g, '"'), link: url };
}
