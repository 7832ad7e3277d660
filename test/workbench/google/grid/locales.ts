// What a file's locale decides: separators, month names, the order of a date, the words for true and false.
// Where Google publishes nothing, default patterns and names follow Unicode CLDR (https://cldr.unicode.org).
import { notSimulated } from './grid-error';

export interface LocaleData {
  decimal: string;
  group: string;
  /** The order of an all-digit date. */
  dateOrder: 'dmy' | 'mdy';
  /** Separators of typed times; the first is the locale's own. */
  timeSeparators: string[];
  months: string[];
  shortMonths: string[];
  /** Other ways people write a month. */
  monthAliases: Record<string, number>;
  days: string[];
  shortDays: string[];
  trueWords: string[];
  falseWords: string[];
  currency: { signs: string[]; pattern: string };
  patterns: { date: string; dayMonth: string; dateTime: string; time: string; monthYear: string };
  /** What a new file calls its first tab, without the number. */
  tabWord: string;
}

const englishNames = {
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  monthAliases: { sept: 9 },
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
};

const enUs: LocaleData = {
  ...englishNames,
  decimal: '.',
  group: ',',
  dateOrder: 'mdy',
  timeSeparators: [':'],
  trueWords: ['TRUE'],
  falseWords: ['FALSE'],
  currency: { signs: ['$', 'US$'], pattern: '"$"#,##0.00' },
  patterns: {
    date: 'm/d/yyyy',
    dayMonth: 'm/d',
    dateTime: 'm/d/yyyy h:mm:ss',
    time: 'h:mm:ss',
    monthYear: 'mmmm yyyy',
  },
  tabWord: 'Sheet',
};

const enGb: LocaleData = {
  ...enUs,
  dateOrder: 'dmy',
  currency: { signs: ['£'], pattern: '"£"#,##0.00' },
  patterns: {
    date: 'dd/mm/yyyy',
    dayMonth: 'd/m',
    dateTime: 'dd/mm/yyyy hh:mm:ss',
    time: 'hh:mm:ss',
    monthYear: 'mmmm yyyy',
  },
};

const idId: LocaleData = {
  // assumed: a comma is the decimal sign of numbers typed into an Indonesian file [probes/typed-comma.gs]
  decimal: ',',
  // assumed: points group the digits of numbers typed into an Indonesian file [probes/typed-points.gs]
  group: '.',
  // assumed: the day comes first in dates typed into an Indonesian file [probes/typed-day-first.gs]
  dateOrder: 'dmy',
  // assumed: a point parts hours and minutes typed into an Indonesian file [probes/typed-time.gs]
  timeSeparators: ['.', ':'],
  // assumed: Indonesian month names are read and shown in an Indonesian file [probes/typed-month.gs]
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  shortMonths: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  monthAliases: { agt: 8, agust: 8, sept: 9, nop: 11, nopember: 11, pebruari: 2 },
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  shortDays: 'Min Sen Sel Rab Kam Jum Sab'.split(' '),
  // assumed: BENAR typed into an Indonesian file is the boolean TRUE [probes/typed-benar.gs]
  trueWords: ['TRUE', 'BENAR'],
  falseWords: ['FALSE', 'SALAH'],
  // assumed: Rp10.000 typed into an Indonesian file is the number 10000 [probes/typed-rupiah.gs]
  currency: { signs: ['Rp'], pattern: '"Rp"#,##0' },
  patterns: {
    date: 'dd/mm/yyyy',
    dayMonth: 'd/m',
    dateTime: 'dd/mm/yyyy hh.mm.ss',
    time: 'hh.mm.ss',
    monthYear: 'mmmm yyyy',
  },
  tabWord: 'Sheet',
};

const known: Record<string, LocaleData> = {
  id_ID: idId,
  in_ID: idId,
  id: idId,
  in: idId,
  en_US: enUs,
  en: enUs,
  en_GB: enGb,
};

export function localeData(locale: string): LocaleData {
  const data = known[locale];
  if (!data) throw notSimulated(`spreadsheet locale ${locale}`);
  return data;
}

export const isLocale = (locale: string) => Object.hasOwn(known, locale);
