// What a file's locale decides: separators, month names, the order of a date, the words for true and false.
// assumed where Google publishes nothing: default patterns and names follow Unicode CLDR (https://cldr.unicode.org).
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
  decimal: ',',
  group: '.',
  dateOrder: 'dmy',
  timeSeparators: ['.', ':'],
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  shortMonths: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  monthAliases: { agt: 8, agust: 8, sept: 9, nop: 11, nopember: 11, pebruari: 2 },
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  shortDays: 'Min Sen Sel Rab Kam Jum Sab'.split(' '),
  // assumed: BENAR and SALAH are the words of the Indonesian user interface; the English ones are understood everywhere.
  trueWords: ['TRUE', 'BENAR'],
  falseWords: ['FALSE', 'SALAH'],
  currency: { signs: ['Rp'], pattern: '"Rp"#,##0' },
  patterns: {
    date: 'dd/mm/yyyy',
    dayMonth: 'd/m',
    dateTime: 'dd/mm/yyyy hh.mm.ss',
    time: 'hh.mm.ss',
    monthYear: 'mmmm yyyy',
  },
  // reported: templates in public sources show that new Indonesian files carry the English word.
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
