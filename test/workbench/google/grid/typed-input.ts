// Turns what is typed (or set by a script, or sent as USER_ENTERED) into what the cell holds.
// reported: Apps Script's setValue parses like typing (https://tanaikech.github.io/, https://github.com/brucemcpherson/gas-fakes).
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
  // reported: a cell formatted as plain text before the write keeps every character, even a leading `=`.
  if (isTextPattern(typing.format)) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const word = trimmed.toUpperCase();
  if (typing.locale.trueWords.includes(word)) return { kind: 'value', value: true };
  if (typing.locale.falseWords.includes(word)) return { kind: 'value', value: false };
  if (/\d/.test(trimmed) && trimmed.length <= 64) {
    // Before dates: `2.200` is a number in Indonesian; `14.30` is no grouped number and becomes a time.
    const number = parseNumber(trimmed, typing.locale);
    if (number) return { kind: 'value', ...number };
    const date = parseTypedDate(trimmed, typing.locale, typing.thisYear);
    if (date) return { kind: 'value', value: date.serial, format: date.format };
  }
  // reported: a line that begins with plus or minus and is no number is taken for a formula.
  if (text.length > 1 && /^[+-]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'value', value: text };
}
