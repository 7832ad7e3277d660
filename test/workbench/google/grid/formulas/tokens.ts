// Cuts a formula into words, in the separators of the file's locale. Places are kept, so that references can be rewritten.
import type { LocaleData } from '../locales';
import { fault } from './fault';

export type Kind =
  | 'number'
  | 'text'
  | 'error'
  | 'reference'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'argument'
  | 'row'
  | 'column'
  | 'openArray'
  | 'closeArray';

export interface Word {
  kind: Kind;
  /** As written. */
  text: string;
  start: number;
  end: number;
}

const title = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const area = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?|\$?\d+:\$?\d+`;
const errors = String.raw`#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)`;

const patterns = new Map<string, RegExp>();

function patternOf(locale: LocaleData): RegExp {
  let pattern = patterns.get(locale.decimal);
  if (!pattern) {
    const mark = locale.decimal === '.' ? '\\.' : locale.decimal;
    pattern = new RegExp(
      [
        String.raw`(?<space>\s+)`,
        `(?<text>"(?:[^"]|"")*")`,
        `(?<error>(?:${title})?${errors})`,
        String.raw`(?<reference>(?:${title})?(?:${area})(?![\p{L}\p{N}_.(]))`,
        `(?<number>(?:\\d+(?:${mark}\\d*)?|${mark}\\d+)(?:[eE][+-]?\\d+)?)`,
        String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
        `(?<operator><>|<=|>=|[-<>=+*/^&%])`,
        String.raw`(?<mark>[(){};,\\])`,
      ].join('|'),
      'yu',
    );
    patterns.set(locale.decimal, pattern);
  }
  return pattern;
}

const marks: Record<string, Kind> = { '(': 'open', ')': 'close', '{': 'openArray', '}': 'closeArray' };

/** The words of a formula with its `=`; throws Google's parse error at the first sign that is none. */
export function wordsOf(formula: string, locale: LocaleData): Word[] {
  const words: Word[] = [];
  const pattern = patternOf(locale);
  let braces = 0;
  for (let at = 1; at < formula.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match?.groups) throw fault.parse();
    const [text] = match;
    const { space, mark } = match.groups;
    if (mark !== undefined) {
      if (mark === '{') braces += 1;
      words.push({ kind: markKind(mark, braces > 0, locale), text, start: at, end: at + text.length });
      if (mark === '}') braces -= 1;
    } else if (space === undefined) {
      const found = Object.entries(match.groups).find(([, held]) => held !== undefined);
      words.push({ kind: (found?.[0] ?? 'name') as Kind, text, start: at, end: at + text.length });
    }
    at += text.length;
  }
  return words;
}

/**
 * Inside braces separators make columns and rows. In a call inside braces they still part arguments; such a call is rare
 * enough to be refused as not simulated where the array is read.
 */
function markKind(mark: string, inArray: boolean, locale: LocaleData): Kind {
  const known = marks[mark];
  if (known) return known;
  if (inArray) {
    const column = locale.decimal === ',' ? '\\' : ',';
    if (mark === column) return 'column';
    if (mark === ';') return 'row';
    throw fault.parse();
  }
  // reported: where the comma is the decimal sign, arguments are parted by semicolons and a comma is no separator
  // [benlcollins.com/spreadsheets/sheets-location]
  if (mark === ',' && locale.decimal === ',') throw fault.parse();
  if (mark === '\\') throw fault.parse();
  return 'argument';
}
