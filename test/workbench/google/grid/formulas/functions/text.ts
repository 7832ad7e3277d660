// Functions on text. documentation: https://support.google.com/docs/table/25273
import { displayValue } from '../../display';
import { formatOfPattern, isDateFormat } from '../../pattern';
import { type Call, type Known, known, onesOf } from '../call';
import { fault } from '../fault';
import { numberFrom, sound, textFrom, type Value } from '../values';

const many = Number.POSITIVE_INFINITY;

const texts = (call: Call, from = 0) => [...onesOf(call, from)].map((one) => textFrom(one, call.ground.locale));

const onText = (change: (text: string) => Value) => known(1, 1, (call) => change(call.text(0)));

function length(call: Call, index: number, otherwise?: number): number {
  const count = Math.trunc(call.number(index, otherwise));
  if (count < 0) throw fault.value(`Function ${call.name} parameter ${index + 1} value is negative.`);
  return count;
}

function found(call: Call, same: (text: string) => string): Value {
  const [wanted, text, from] = [same(call.text(0)), same(call.text(1)), Math.trunc(call.number(2, 1))];
  const at = from < 1 ? -1 : text.indexOf(wanted, from - 1);
  if (at < 0) throw fault.value(`In ${call.name} evaluation, cannot find '${call.text(0)}' within '${call.text(1)}'.`);
  return at + 1;
}

function substitute(call: Call): Value {
  const [text, wanted, next] = [call.text(0), call.text(1), call.text(2)];
  if (wanted === '') return text;
  const parts = text.split(wanted);
  if (call.count < 4) return parts.join(next);
  const nth = Math.trunc(call.number(3));
  if (nth < 1 || nth >= parts.length) return text;
  return `${parts.slice(0, nth).join(wanted)}${next}${parts.slice(nth).join(wanted)}`;
}

/** RE2 knows no look-around and no back-reference; what it knows means the same to us. */
function regex(call: Call, flags: string): RegExp {
  const pattern = call.text(1);
  if (/\(\?[=!<]|\\[1-9]/.test(pattern)) throw fault.reference(`'${pattern}' is not a valid regular expression.`);
  try {
    const insensitive = pattern.startsWith('(?i)');
    return new RegExp(insensitive ? pattern.slice(4) : pattern, `${flags}u${insensitive ? 'i' : ''}`);
  } catch {
    throw fault.reference(`Function ${call.name} parameter 2 value '${pattern}' is not a valid regular expression.`);
  }
}

/** TEXT(number; pattern) in the file's own words for months and days. */
function formatted(call: Call): Value {
  const value = sound(call.one(0));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const { locale } = call.ground;
  const pattern = call.text(1);
  const format = formatOfPattern(pattern);
  // Whether a pattern's point is the decimal sign in such a file is told differently in public: no value is better than a wrong one.
  if (locale.decimal === ',' && !isDateFormat(format) && /[.,]/.test(pattern))
    throw fault.notSimulated('TEXT with a decimal sign in this locale');
  const number = typeof value === 'string' ? numberOrText(value, call) : (value ?? 0);
  // assumed: TEXT names months in the language of the file [probes/text-month.gs]
  return displayValue(number, format, locale);
}

function numberOrText(value: string, call: Call): number | string {
  try {
    return numberFrom(value, call.ground.locale);
  } catch {
    return value;
  }
}

function joined(call: Call): Value {
  const skipEmpty = call.truth(1);
  return texts(call, 2)
    .filter((text) => !skipEmpty || text !== '')
    .join(call.text(0));
}

export const textFunctions: Record<string, Known> = {
  CONCATENATE: known(1, many, (call) => texts(call).join('')),
  CONCAT: known(2, 2, (call) => call.text(0) + call.text(1)),
  JOIN: known(2, many, (call) => texts(call, 1).join(call.text(0))),
  TEXTJOIN: known(3, many, joined),
  LEFT: known(1, 2, (call) => call.text(0).slice(0, length(call, 1, 1))),
  RIGHT: known(1, 2, (call) => {
    const count = length(call, 1, 1);
    return count === 0 ? '' : call.text(0).slice(-count);
  }),
  MID: known(3, 3, (call) => {
    const start = Math.trunc(call.number(1));
    if (start < 1) throw fault.number('Function MID parameter 2 value is less than 1.');
    return call.text(0).slice(start - 1, start - 1 + length(call, 2));
  }),
  LEN: onText((text) => text.length),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  PROPER: onText((text) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: onText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  EXACT: known(2, 2, (call) => call.text(0) === call.text(1)),
  FIND: known(2, 3, (call) => found(call, (text) => text)),
  SEARCH: known(2, 3, (call) => {
    if (/[*?~]/.test(call.text(0))) throw fault.notSimulated('SEARCH with a pattern');
    return found(call, (text) => text.toLowerCase());
  }),
  SUBSTITUTE: known(3, 4, substitute),
  REPLACE: known(4, 4, (call) => {
    const [text, start, count] = [call.text(0), Math.trunc(call.number(1)), length(call, 2)];
    if (start < 1) throw fault.value('Function REPLACE parameter 2 value is less than 1.');
    return text.slice(0, start - 1) + call.text(3) + text.slice(start - 1 + count);
  }),
  REPT: known(2, 2, (call) => call.text(0).repeat(length(call, 1))),
  CHAR: known(1, 1, (call) => String.fromCodePoint(Math.trunc(call.number(0)))),
  CODE: onText((text) => text.codePointAt(0) ?? fault.value('Function CODE parameter 1 value should be non-empty.')),
  VALUE: known(1, 1, (call) => numberFrom(call.one(0), call.ground.locale)),
  T: known(1, 1, (call) => {
    const value = sound(call.one(0));
    return typeof value === 'string' ? value : '';
  }),
  TEXT: known(2, 2, formatted),
  REGEXMATCH: known(2, 2, (call) => regex(call, '').test(call.text(0))),
  REGEXREPLACE: known(3, 3, (call) => call.text(0).replace(regex(call, 'g'), call.text(2))),
  REGEXEXTRACT: known(2, 2, (call) => {
    const match = regex(call, '').exec(call.text(0));
    if (!match) throw fault.missing(`Function REGEXEXTRACT parameter 2 value "${call.text(1)}" does not match text.`);
    if (match.length > 2) throw fault.notSimulated('REGEXEXTRACT with several groups');
    return match[1] ?? match[0];
  }),
  HYPERLINK: known(1, 2, (call) => (call.count > 1 ? call.one(1) : call.text(0))),
  IMAGE: known(1, 4, () => null),
};
