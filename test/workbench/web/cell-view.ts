// One cell of the workbook as the page draws it: the text on the screen, what its editor opens with, its links and picture.
import { displayValue } from '../google/grid/display';
import { type LocaleData, localeData } from '../google/grid/locales';
import { isDateFormat, isTextPattern } from '../google/grid/pattern';
import type { BookState, Cell } from '../google/grid/state';
import { formatOf, ruleOf } from '../google/grid/styles';
import { parseTyped } from '../google/grid/typed-input';
import { checkboxValues, isCheckbox } from '../google/grid/validation';
import { linksOf } from '../google/grid/view';
import type { CellView } from './port';

/** Sheets makes links of addresses in a text by itself. */
const addresses = /https?:\/\/[^\s"<>]+[^\s"<>.,;:)]/g;

const driveFile = /(?:[?&]id=|\/d\/)([\w-]{10,})/;

function linksIn(cell: Cell, text: string): { text: string; url: string }[] {
  const links = linksOf(cell, text).map(({ start, end, url }) => ({ text: text.slice(start, end), url }));
  return links.length > 0 ? links : (text.match(addresses) ?? []).map((url) => ({ text: url, url }));
}

/** What a picture formula shows; Drive's pictures come from this machine. */
function pictureOf(formula: string | undefined): string | undefined {
  const address = /^=\s*IMAGE\(\s*"([^"]+)"/i.exec(formula ?? '')?.[1];
  if (!address || address.startsWith('data:image/')) return address;
  const file = /google(?:usercontent)?\.com/.test(address) ? driveFile.exec(address)?.[1] : undefined;
  return file && `/files/${file}?type=image%2Fjpeg`; // the page adds who looks
}

function inputOf(book: BookState, cell: Cell, text: string, locale: LocaleData): string {
  const { value, formula } = cell;
  const format = formatOf(book, cell);
  if (formula !== undefined) return formula;
  if (typeof value === 'number') {
    if (!isDateFormat(format)) return displayValue(value, undefined, locale);
    const pattern = Number.isInteger(value) ? locale.patterns.date : locale.patterns.dateTime;
    return displayValue(value, value < 1 ? format : { pattern }, locale);
  }
  if (typeof value !== 'string') return text;
  if (isTextPattern(format)) return value;
  const entered = parseTyped(value, { locale, thisYear: 2000, format });
  // Without the apostrophe, committing the editor untouched would turn the text into a number or a formula.
  return entered.kind === 'value' && entered.value === value ? value : `'${value}`;
}

export function toCellView(book: BookState, cell: Cell, style: number | undefined): CellView | undefined {
  const locale = localeData(book.locale);
  const rule = ruleOf(book, cell);
  const { value, error, note } = cell;
  const text = error ?? (value === undefined ? '' : displayValue(value, formatOf(book, cell), locale));
  const checked = isCheckbox(rule) && rule ? value === checkboxValues(rule).on || value === true : undefined;
  const image = pictureOf(cell.formula);
  if (text === '' && style === undefined && note === undefined && checked === undefined && !image) return undefined;
  const input = inputOf(book, cell, text, locale);
  const links = linksIn(cell, text);
  return {
    text: image ? '' : text,
    ...(input !== text && { input }),
    ...(typeof value === 'number' && { right: true as const }),
    ...(checked !== undefined && { checked }),
    ...(style !== undefined && { style }),
    ...(note !== undefined && { note }),
    ...(links.length > 0 && { links }),
    ...(image && { image }),
  };
}
