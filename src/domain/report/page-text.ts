// A page as plain lines, for the demo, for tests and for reading a report without a grid.
import { formatDate, formatTime, type Language } from '../text/dates';
import { formatDifference, formatNumber } from '../text/numbers';
import { isDate, isLink, type Page, type PlacedCell, placeCells } from './page';
import { pageStyles } from './page-styles';

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' / ').trim();

function cellText({ style, value }: PlacedCell, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return oneLine(value);
  if (typeof value === 'number') {
    const isSigned = pageStyles[style].numberFormat.startsWith('+');
    return isSigned ? formatDifference(value, language) : formatNumber(value, language, 2);
  }
  if (isLink(value)) return value.url;
  if (isDate(value)) {
    const { epochMs, utcOffsetMinutes } = value;
    return `${formatDate(epochMs, utcOffsetMinutes, language)} ${formatTime(epochMs, utcOffsetMinutes, language)}`;
  }
  return '';
}

/** One line a row, cells between bars. A cell that people may write in and have not is `[…]`. */
export function pageText(page: Page, language: Language = 'id'): string {
  const lines = page.rows.map((): string[] => []);
  for (const placed of placeCells(page)) {
    const text = cellText(placed, language);
    if (placed.style !== 'blank') lines[placed.row]?.push(placed.humans !== null && text === '' ? '[…]' : text);
  }
  return lines.map((cells) => cells.join(' | ')).join('\n');
}
