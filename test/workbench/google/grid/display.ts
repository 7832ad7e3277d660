// How a value looks in its cell: number format and the file's locale.
// https://developers.google.com/workspace/sheets/api/guides/formats (tokens, sections)
import type { LocaleData } from './locales';
import { isTextPattern, parsePattern, type Token } from './pattern';
import type { NumberFormat, Scalar } from './state';
import { partsFromSerial } from './zone';

export function displayValue(value: Scalar, format: NumberFormat | undefined, locale: LocaleData): string {
  // assumed: booleans show as TRUE and FALSE in an Indonesian file too [probes/shown-booleans.gs]
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return displayText(value, format);
  if (isTextPattern(format)) return plainNumber(value, locale);
  const pattern = format?.pattern ?? defaultPattern(format?.type, locale);
  if (pattern === undefined) return plainNumber(value, locale);
  const sections = parsePattern(pattern);
  const [positive = [], negative, zero] = sections;
  // documented: the second section of a number format is for negative numbers [S/guides/formats]
  if (value < 0 && negative) return displayNumber(-value, negative, locale, '');
  // documented: the third section of a number format is for zero [S/guides/formats]
  if (value === 0 && zero) return displayNumber(0, zero, locale, '');
  if (positive.some((token) => token.kind === 'date' || token.kind === 'elapsed'))
    return displayDate(value, positive, locale);
  return displayNumber(Math.abs(value), positive, locale, value < 0 ? '-' : '');
}

function defaultPattern(type: string | undefined, locale: LocaleData): string | undefined {
  if (type === 'DATE') return locale.patterns.date;
  if (type === 'TIME') return locale.patterns.time;
  if (type === 'DATE_TIME') return locale.patterns.dateTime;
  if (type === 'PERCENT') return '0.00%';
  if (type === 'CURRENCY') return locale.currency.pattern;
  if (type === 'NUMBER') return '#,##0.00';
  if (type === 'SCIENTIFIC') return '0.00E+00';
  return undefined;
}

function displayText(text: string, format: NumberFormat | undefined): string {
  const sections = format?.pattern === undefined ? [] : parsePattern(format.pattern);
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  if (!section?.some((token) => token.kind === 'text')) return text;
  // documented: an at sign in a number format stands for the text of the cell [S/guides/formats]
  return section.map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : '')).join('');
}

function plainNumber(value: number, locale: LocaleData): string {
  const size = Math.abs(value);
  // assumed: a number of 1e15 or more without a format shows in scientific notation [probes/default-scientific.gs]
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = Number(value.toPrecision(6)).toExponential().split('e');
    return `${mantissa.replace('.', locale.decimal)}E${exponent.replace(/([+-])(\d)$/, '$10$2')}`;
  }
  // assumed: a number without a format shows at most ten decimals [probes/default-decimals.gs]
  return String(Number(value.toFixed(10))).replace('.', locale.decimal);
}

function displayNumber(value: number, tokens: Token[], locale: LocaleData, sign: string): string {
  // documented: a percent sign in a number format shows a hundred times the value [S/guides/formats]
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const exponent = tokens.find((token) => token.kind === 'exponent');
  const digits = tokens.find((token) => token.kind === 'digit');
  let shown = '';
  if (digits)
    shown = exponent
      ? scientific(value, digits.code, exponent.code, locale)
      : fixed(value * 100 ** percents, digits.code, locale);
  let used = false;
  const body = tokens.map((token) => {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'percent') return '%';
    if (token.kind === 'text') return plainNumber(value, locale);
    if (token.kind !== 'digit' || used) return '';
    used = true;
    return shown;
  });
  const zeroed = sign !== '' && shown !== '' && !/[1-9]/.test(shown);
  return `${zeroed ? '' : sign}${body.join('')}`;
}

function fixed(value: number, code: string, locale: LocaleData): string {
  const dot = code.indexOf('.');
  const whole = dot < 0 ? code : code.slice(0, dot);
  const decimals = dot < 0 ? '' : code.slice(dot + 1).replace(/,/g, '');
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const grouped = /[0#?],+[0#?]/.test(whole);
  const least = whole.replace(/[^0]/g, '').length;
  const rounded = roundHalfUp(value / 1000 ** scale, decimals.length);
  let [integer = '0', fraction = ''] = rounded.split('.');
  if (integer === '0' && least === 0) integer = '';
  integer = integer.padStart(least, '0');
  if (grouped) integer = integer.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group);
  const kept = decimals.replace(/[#?]+$/, '').length;
  while (fraction.length > kept && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return fraction || (dot >= 0 && kept > 0) ? `${integer}${locale.decimal}${fraction}` : integer;
}

/** 1.005 with two decimals is 1.01 in a sheet: the shortest decimal text is rounded, not the binary number. */
function roundHalfUp(value: number, decimals: number): string {
  const text = String(value);
  if (text.includes('e') || decimals > 15) return value.toFixed(Math.min(decimals, 20));
  return Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

function scientific(value: number, digits: string, exponent: string, locale: LocaleData): string {
  const decimals = (digits.split('.')[1] ?? '').length;
  const [mantissa = '', power = '+0'] = value.toExponential(decimals).split('e');
  const width = exponent.length - 2;
  const sign = power.startsWith('-') ? '-' : exponent[1] === '+' ? '+' : '';
  return `${mantissa.replace('.', locale.decimal)}E${sign}${power.slice(1).padStart(width, '0')}`;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

function displayDate(serial: number, tokens: Token[], locale: LocaleData): string {
  const parts = partsFromSerial(serial);
  const twelve = tokens.some((token) => token.kind === 'meridiem');
  const seconds = Math.round(serial * 86_400);
  return tokens.map(show).join('');

  function show(token: Token): string {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'meridiem') {
      const half = parts.hour < 12 ? 'AM' : 'PM';
      return token.code.length === 3 ? half.slice(0, 1) : half;
    }
    if (token.kind === 'fraction') return `${locale.decimal}${pad(parts.millisecond, 3).slice(0, token.digits)}`;
    // documented: a bracketed h in a number format shows all hours that have passed [S/guides/formats]
    if (token.kind === 'elapsed') {
      const unit = token.code.startsWith('h') ? 3600 : token.code.startsWith('m') ? 60 : 1;
      return pad(Math.floor(seconds / unit), token.code.length);
    }
    if (token.kind !== 'date') return '';
    const width = token.code.length;
    switch (token.code[0]) {
      case 'y':
        return width <= 2 ? pad(parts.year % 100, 2) : pad(parts.year, 4);
      case 'm':
        if (width <= 2) return pad(parts.month, width);
        // documented: mmm in a number format shows the short name of the month [S/guides/formats]
        if (width === 3) return locale.shortMonths[parts.month - 1] ?? '';
        return width === 5
          ? (locale.months[parts.month - 1] ?? '').slice(0, 1)
          : (locale.months[parts.month - 1] ?? '');
      case 'd':
        if (width <= 2) return pad(parts.day, width);
        return (width === 3 ? locale.shortDays : locale.days)[parts.weekday] ?? '';
      case 'h':
        return pad(twelve ? parts.hour % 12 || 12 : parts.hour, Math.min(width, 2));
      case 'n':
        return pad(parts.minute, width);
      default:
        return pad(parts.second, Math.min(width, 2));
    }
  }
}
