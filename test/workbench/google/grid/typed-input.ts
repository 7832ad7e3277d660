// Turns what is typed (or set by a script, or sent as USER_ENTERED) into what the cell holds.
import type { LocaleData } from './locales';
import { isTextPattern } from './pattern';
import type { NumberFormat, Scalar } from './state';
import { parseTypedDate } from './typed-date';

export type Entered =
  | { kind: 'empty' }
  | { kind: 'formula'; formula: string }
  /** `format` is what Google gives a cell that has no number format of its own. */
  | { kind: 'value'; value: Scalar; format?: NumberFormat };

export interface Typing {
  locale: LocaleData;
  thisYear: number;
  /** The cell's own number format. */
  format: NumberFormat | undefined;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const openings = new WeakMap<LocaleData, RegExp>();

/** How a number or a date may begin: most texts are told by their first letter. */
function mayBeNumberOrDate(text: string, locale: LocaleData): boolean {
  let opening = openings.get(locale);
  if (!opening) {
    const words = [
      ...locale.currency.signs,
      ...locale.months,
      ...locale.shortMonths,
      ...Object.keys(locale.monthAliases),
      ...locale.days,
      ...locale.shortDays,
    ];
    opening = new RegExp(`^(?:[\\d(+.,-]|${words.map(escaped).join('|')})`, 'i');
    openings.set(locale, opening);
  }
  return text.length <= 64 && opening.test(text) && /\d/.test(text);
}

const numberPatterns = new Map<string, { plain: RegExp; grouped: RegExp }>();

function patternsOf(locale: LocaleData) {
  const key = locale.decimal + locale.group;
  let patterns = numberPatterns.get(key);
  if (!patterns) {
    const [decimal, group] = [escaped(locale.decimal), escaped(locale.group)];
    patterns = {
      plain: new RegExp(`^(?:\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][+-]?\\d+)?$`),
      grouped: new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d*)?$`),
    };
    numberPatterns.set(key, patterns);
  }
  return patterns;
}

function unsigned(text: string, locale: LocaleData): { number: number; grouped: boolean } | undefined {
  const { plain, grouped } = patternsOf(locale);
  if (plain.test(text)) return { number: Number(text.replace(locale.decimal, '.')), grouped: false };
  if (!grouped.test(text)) return undefined;
  return { number: Number(text.split(locale.group).join('').replace(locale.decimal, '.')), grouped: true };
}

/** Numbers with sign, brackets, percent and the locale's currency; undefined when the text is none. */
function parseNumber(text: string, locale: LocaleData): { value: number; format?: NumberFormat } | undefined {
  let rest = text;
  let sign = 1;
  const brackets = /^\((.*)\)$/.exec(rest);
  // assumed: a typed number in brackets is negative [probes/typed-brackets.gs]
  if (brackets) {
    sign = -1;
    rest = brackets[1] ?? '';
  } else if (/^[+-]/.test(rest)) {
    if (rest.startsWith('-')) sign = -1;
    rest = rest.slice(1).trimStart();
  }
  const money = locale.currency.signs.find((mark) => rest.toLowerCase().startsWith(mark.toLowerCase()));
  if (money) rest = rest.slice(money.length).trimStart();
  const percent = !money && rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  const found = unsigned(rest, locale);
  if (!found || !Number.isFinite(found.number)) return undefined;
  const value = sign * found.number;
  // assumed: a number typed with a percent sign is a hundredth of it [probes/typed-percent.gs]
  if (percent) {
    const pattern = rest.includes(locale.decimal) ? '0.00%' : '0%';
    return { value: Number((value / 100).toPrecision(15)), format: { type: 'PERCENT', pattern } };
  }
  if (money) return { value, format: { type: 'CURRENCY', pattern: locale.currency.pattern } };
  if (found.grouped) {
    const pattern = rest.includes(locale.decimal) ? '#,##0.00' : '#,##0';
    return { value, format: { type: 'NUMBER', pattern } };
  }
  if (/e/i.test(rest)) return { value, format: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  return { value };
}

export function parseTyped(text: string, typing: Typing): Entered {
  if (text === '') return { kind: 'empty' };
  // assumed: a cell with the number format @ keeps every typed character, also a leading equals sign
  // [probes/typed-into-text.gs]
  if (isTextPattern(typing.format)) return { kind: 'value', value: text };
  // assumed: an apostrophe before a typed text is dropped and the rest stays text [probes/typed-apostrophe.gs]
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const word = trimmed.length <= 8 ? trimmed.toUpperCase() : '';
  if (typing.locale.trueWords.includes(word)) return { kind: 'value', value: true };
  if (typing.locale.falseWords.includes(word)) return { kind: 'value', value: false };
  if (mayBeNumberOrDate(trimmed, typing.locale)) {
    // Before dates: `2.200` is a number in Indonesian; `14.30` is no grouped number and becomes a time.
    const number = parseNumber(trimmed, typing.locale);
    // assumed: leading zeros of a typed number are lost [probes/typed-zeros.gs]
    if (number) return { kind: 'value', ...number };
    const date = parseTypedDate(trimmed, typing.locale, typing.thisYear);
    if (date) return { kind: 'value', value: date.serial, format: date.format };
  }
  // assumed: a typed text that begins with a plus or minus sign and is no number becomes a formula
  // [probes/typed-minus.gs]
  if (text.length > 1 && /^[+-]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'value', value: text };
}
