// Number format patterns, split once into tokens. https://developers.google.com/workspace/sheets/api/guides/formats
import type { NumberFormat } from './state';

export type Token =
  | { kind: 'literal'; text: string }
  | { kind: 'date'; code: string }
  | { kind: 'elapsed'; code: string }
  | { kind: 'fraction'; digits: number }
  | { kind: 'meridiem'; code: string }
  | { kind: 'digit'; code: string }
  | { kind: 'percent' }
  | { kind: 'exponent'; code: string }
  | { kind: 'text' };

const tokenPattern =
  /"([^"]*)"?|\\(.)|\[([$][^\]]*|[hms]+|[^\]]*)\]|_(.)|\*(.)|(am\/pm|a\/p)|([Ee][+-]0+)|(y+|m+|d+|h+|s+)|([0#?.,]+)|(%)|(@)|([\s\S])/gi;

/** A pattern's sections (positive;negative;zero;text) as tokens. */
export function parsePattern(pattern: string): Token[][] {
  const cached = parsed.get(pattern);
  if (cached) return cached;
  const sections: Token[][] = [[]];
  let tokens: Token[] = sections[0] ?? [];
  for (const match of pattern.matchAll(tokenPattern)) {
    const [, quoted, escaped, bracket, space, , meridiem, exponent, date, digits, percent, at, other] = match;
    if (other === ';') {
      tokens = [];
      sections.push(tokens);
    } else if (quoted !== undefined) tokens.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'literal', text: escaped });
    else if (bracket !== undefined) {
      if (/^[hms]+$/i.test(bracket)) tokens.push({ kind: 'elapsed', code: bracket.toLowerCase() });
      else if (bracket.startsWith('$')) tokens.push({ kind: 'literal', text: bracket.slice(1).replace(/-[^-]*$/, '') });
    } else if (space !== undefined) tokens.push({ kind: 'literal', text: ' ' });
    else if (meridiem !== undefined) tokens.push({ kind: 'meridiem', code: meridiem });
    else if (exponent !== undefined) tokens.push({ kind: 'exponent', code: exponent });
    else if (date !== undefined) tokens.push({ kind: 'date', code: date.toLowerCase() });
    else if (digits !== undefined) tokens.push({ kind: 'digit', code: digits });
    else if (percent !== undefined) tokens.push({ kind: 'percent' });
    else if (at !== undefined) tokens.push({ kind: 'text' });
    else if (other !== undefined) tokens.push({ kind: 'literal', text: other });
  }
  const finished = sections.map((section) => (section.some(isDateToken) ? asDate(section) : section));
  parsed.set(pattern, finished);
  return finished;
}

const parsed = new Map<string, Token[][]>();

const isDateToken = (token: Token) => token.kind === 'date' || token.kind === 'elapsed' || token.kind === 'meridiem';

/** In a date, `m` beside hours or seconds means minutes, `.0` after seconds is a fraction, and other digits are literal. */
function asDate(tokens: Token[]): Token[] {
  const result: Token[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'date' && /^m{1,2}$/.test(token.code) && isMinute(tokens, index)) {
      result.push({ kind: 'date', code: token.code === 'm' ? 'n' : 'nn' });
    } else if (token.kind === 'digit') {
      const fraction = /^([.,])(0+)$/.exec(token.code);
      const before = tokens[index - 1];
      if (fraction && before?.kind === 'date' && before.code.startsWith('s')) {
        result.push({ kind: 'fraction', digits: fraction[2]?.length ?? 0 });
      } else result.push({ kind: 'literal', text: token.code });
    } else result.push(token);
  });
  return result;
}

function isMinute(tokens: Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'elapsed') return true;
    if (token?.kind === 'date') {
      if (token.code.startsWith('h')) return true;
      break;
    }
  }
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'date') return token.code.startsWith('s');
  }
  return false;
}

export function isDatePattern(pattern: string): boolean {
  return parsePattern(pattern)[0]?.some(isDateToken) ?? false;
}

export const isTextPattern = (format: NumberFormat | undefined) => format?.type === 'TEXT' || format?.pattern === '@';

/** Whether a number under this format is a date to Apps Script. Elapsed time (`[h]:mm`) is one too. */
export function isDateFormat(format: NumberFormat | undefined): boolean {
  if (!format) return false;
  if (format.type === 'DATE' || format.type === 'TIME' || format.type === 'DATE_TIME') return true;
  return format.pattern !== undefined && format.type !== 'TEXT' && isDatePattern(format.pattern);
}

/** The Sheets API's NumberFormatType of a bare pattern, as given by `setNumberFormat`. */
export function formatOfPattern(pattern: string): NumberFormat | undefined {
  if (pattern === '' || /^general$/i.test(pattern)) return undefined;
  if (pattern === '@') return { type: 'TEXT', pattern };
  const tokens = parsePattern(pattern)[0] ?? [];
  if (tokens.some(isDateToken)) {
    const codes = tokens.flatMap((token) => (token.kind === 'date' ? [token.code] : []));
    const day = codes.some((code) => /^[ydm]/.test(code));
    const time = codes.some((code) => /^[hns]/.test(code)) || tokens.some((token) => token.kind === 'elapsed');
    return { type: day && time ? 'DATE_TIME' : day ? 'DATE' : 'TIME', pattern };
  }
  if (tokens.some((token) => token.kind === 'percent')) return { type: 'PERCENT', pattern };
  if (tokens.some((token) => token.kind === 'exponent')) return { type: 'SCIENTIFIC', pattern };
  if (/\[\$|"[^"]*(?:Rp|\$|£|€)[^"]*"/.test(pattern)) return { type: 'CURRENCY', pattern };
  return { type: 'NUMBER', pattern };
}
