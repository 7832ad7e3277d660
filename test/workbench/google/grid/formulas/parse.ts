// From words to a tree. The order of operators is the one of every spreadsheet: percent, sign, power, product, sum, text, comparison.
import { columnIndex, splitA1 } from '../a1';
import type { LocaleData } from '../locales';
import type { OpenRect } from '../state';
import { Fault, fault } from './fault';
import { type Word, wordsOf } from './tokens';

export interface Reference {
  kind: 'reference';
  /** Of another tab, or of this one when absent. */
  title?: string;
  area: OpenRect;
}

export type Node =
  | { kind: 'value'; value: number | string | boolean | null }
  | { kind: 'fault'; fault: Fault }
  | Reference
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'sign'; sign: '-' | '+' | '%'; of: Node }
  | { kind: 'pair'; operator: string; left: Node; right: Node }
  | { kind: 'array'; rows: Node[][] };

const strength: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

export function parseFormula(formula: string, locale: LocaleData): Node {
  const words = wordsOf(formula, locale);
  let at = 0;
  const peek = () => words[at];
  const take = (): Word => {
    const word = words[at];
    if (!word) throw fault.parse();
    at += 1;
    return word;
  };
  const expect = (kind: Word['kind']) => {
    if (take().kind !== kind) throw fault.parse();
  };

  function expression(least: number): Node {
    let left = signed();
    for (;;) {
      const word = peek();
      const power = word?.kind === 'operator' ? strength[word.text] : undefined;
      if (!word || power === undefined || power < least) return left;
      take();
      left = { kind: 'pair', operator: word.text, left, right: expression(power + 1) };
    }
  }

  function signed(): Node {
    const word = peek();
    // assumed: in a formula a sign binds tighter than a power, so that -2^2 is 4 [probes/sign-and-power.gs]
    if (word?.kind === 'operator' && (word.text === '-' || word.text === '+')) {
      take();
      return { kind: 'sign', sign: word.text, of: signed() };
    }
    let node = single();
    while (peek()?.kind === 'operator' && peek()?.text === '%') {
      take();
      node = { kind: 'sign', sign: '%', of: node };
    }
    return node;
  }

  function single(): Node {
    const word = take();
    switch (word.kind) {
      case 'number':
        return { kind: 'value', value: Number(word.text.replace(locale.decimal, '.')) };
      case 'text':
        return { kind: 'value', value: word.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'fault', fault: new Fault(word.text.replace(/^.*(?=#)/s, ''), 'Error in the formula.') };
      case 'reference':
        return referenceOf(word.text);
      case 'open': {
        const node = expression(1);
        expect('close');
        return node;
      }
      case 'openArray':
        return array();
      case 'name':
        return named(word.text);
      default:
        throw fault.parse();
    }
  }

  function named(name: string): Node {
    if (peek()?.kind === 'open') {
      take();
      return { kind: 'call', name: name.toUpperCase(), args: args() };
    }
    const upper = name.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
    return { kind: 'name', name };
  }

  function args(): Node[] {
    if (peek()?.kind === 'close') {
      take();
      return [];
    }
    const found: Node[] = [];
    for (;;) {
      const next = peek()?.kind;
      found.push(next === 'argument' || next === 'close' ? { kind: 'value', value: null } : expression(1));
      const end = take().kind;
      if (end === 'close') return found;
      if (end !== 'argument') throw fault.parse();
    }
  }

  function array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(expression(1));
      const { kind } = take();
      if (kind === 'closeArray') return { kind: 'array', rows };
      if (kind === 'row') rows.push([]);
      else if (kind !== 'column') throw fault.parse();
    }
  }

  const tree = expression(1);
  if (at < words.length) throw fault.parse();
  return tree;
}

const corner = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

/** One end of a reference: what is fixed by a dollar does not move when the formula is copied. */
export interface Corner {
  column?: number;
  row?: number;
  fixedColumn: boolean;
  fixedRow: boolean;
}

export function cornerOf(text: string): Corner {
  const [, first = '', letters, second = '', digits] = corner.exec(text) ?? [];
  return {
    ...(letters !== undefined && { column: columnIndex(letters) }),
    ...(digits !== undefined && { row: Number(digits) - 1 }),
    fixedColumn: letters !== undefined && first === '$',
    fixedRow: letters === undefined ? first === '$' : second === '$',
  };
}

export function referenceOf(text: string): Reference {
  const { title, area } = splitA1(text);
  const [from = '', to] = area.split(':');
  const first = cornerOf(from);
  const last = to === undefined ? first : cornerOf(to);
  const rows = [first.row, last.row].filter((row) => row !== undefined);
  const columns = [first.column, last.column].filter((column) => column !== undefined);
  return {
    kind: 'reference',
    ...(title !== undefined && { title }),
    area: {
      ...(rows.length > 0 && { startRow: Math.min(...rows) }),
      ...(rows.length === 2 && { endRow: Math.max(...rows) + 1 }),
      ...(columns.length > 0 && { startColumn: Math.min(...columns) }),
      ...(columns.length === 2 && { endColumn: Math.max(...columns) + 1 }),
    },
  };
}
