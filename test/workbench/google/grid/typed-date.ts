// Reads dates and times as a person types them, in the order and the words of the file's locale.
import type { LocaleData } from './locales';
import type { NumberFormat } from './state';
import { serialFromParts } from './zone';

export interface TypedDate {
  serial: number;
  format: NumberFormat;
}

const twoDigitYear = (text: string) =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

function monthOf(word: string, locale: LocaleData): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const long = locale.months.findIndex((month) => month.toLowerCase() === name);
  if (long >= 0) return long + 1;
  const short = locale.shortMonths.findIndex((month) => month.toLowerCase() === name);
  return short >= 0 ? short + 1 : locale.monthAliases[name];
}

/** `Senin, 23 November 2026` without its `Senin,`; any other word before a date makes it a text. */
function withoutWeekday(text: string, { days, shortDays }: LocaleData): string {
  const [, word = '', rest = ''] = /^(\p{L}+),?\s+(.*)$/u.exec(text) ?? [];
  const name = word.toLowerCase();
  // assumed: a weekday may stand before a typed date and any other word makes it a text [probes/typed-weekday.gs]
  return [...days, ...shortDays].some((day) => day.toLowerCase() === name) ? rest : text;
}

/** Seconds of the day; undefined when it is no time. */
function parseTime(text: string, locale: LocaleData): number | undefined {
  for (const separator of locale.timeSeparators) {
    const mark = separator === '.' ? '\\.' : separator;
    const match = new RegExp(`^(\\d{1,2})${mark}(\\d{2})(?:${mark}(\\d{2}))?(?:\\s*([AaPp])\\.?[Mm]\\.?)?$`).exec(text);
    if (!match) continue;
    let hour = Number(match[1]);
    const minute = Number(match[2]);
    const second = Number(match[3] ?? 0);
    if (match[4]) {
      if (hour < 1 || hour > 12) return undefined;
      hour = (hour % 12) + (match[4].toLowerCase() === 'p' ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) return undefined;
    return hour * 3600 + minute * 60 + second;
  }
  return undefined;
}

interface DayFound {
  year: number;
  month: number;
  day: number;
  pattern: string;
}

function parseDay(text: string, locale: LocaleData, thisYear: number): DayFound | undefined {
  const { patterns } = locale;
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const pattern = iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd';
    return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), pattern };
  }
  const digits = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (digits) {
    const [first, second] = [Number(digits[1]), Number(digits[3])];
    const [day, month] = locale.dateOrder === 'dmy' ? [first, second] : [second, first];
    // assumed: a typed date without a year is of this year [probes/typed-no-year.gs]
    if (digits[4] === undefined) return { year: thisYear, month, day, pattern: patterns.dayMonth };
    return { year: twoDigitYear(digits[4]), month, day, pattern: patterns.date };
  }
  const plain = withoutWeekday(text, locale);
  const dayFirst = /^(\d{1,2})[\s-]+(\p{L}{3,}\.?)(?:[\s,-]+(\d{4}|\d{2}))?$/u.exec(plain);
  if (dayFirst) return worded(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = /^(\p{L}{3,}\.?)\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(plain);
  if (monthFirst && locale.dateOrder === 'mdy') return worded(monthFirst[1], monthFirst[2], monthFirst[3]);
  const monthYear = /^(\p{L}{3,})\s+(\d{4})$/u.exec(text);
  if (monthYear) {
    const found = worded(monthYear[1], '1', monthYear[2]);
    return found && { ...found, pattern: patterns.monthYear };
  }
  return undefined;

  function worded(word = '', day = '', year?: string): DayFound | undefined {
    const month = monthOf(word, locale);
    if (month === undefined) return undefined;
    const name = locale.months.some((long) => long.toLowerCase() === word.toLowerCase()) ? 'mmmm' : 'mmm';
    const pattern = `d ${name}${year === undefined ? '' : ' yyyy'}`;
    return { year: year === undefined ? thisYear : twoDigitYear(year), month, day: Number(day), pattern };
  }
}

/** Undefined when the text is no date and no time: `32/13/2026` stays text. */
export function parseTypedDate(text: string, locale: LocaleData, thisYear: number): TypedDate | undefined {
  const time = parseTime(text, locale);
  if (time !== undefined) return { serial: time / 86_400, format: { type: 'TIME', pattern: locale.patterns.time } };
  const day = parseDay(text, locale, thisYear);
  if (day) {
    const serial = serialFromParts(day.year, day.month, day.day);
    return serial === undefined ? undefined : { serial, format: { type: 'DATE', pattern: day.pattern } };
  }
  const split = /^(.*?),?\s+(\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?)$/.exec(text);
  if (!split) return undefined;
  const both = { day: parseDay(split[1] ?? '', locale, thisYear), time: parseTime(split[2] ?? '', locale) };
  if (!both.day || both.time === undefined) return undefined;
  const serial = serialFromParts(both.day.year, both.day.month, both.day.day, both.time);
  return serial === undefined
    ? undefined
    : { serial, format: { type: 'DATE_TIME', pattern: locale.patterns.dateTime } };
}
