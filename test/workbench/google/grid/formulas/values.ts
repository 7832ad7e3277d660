// What formulas calculate with, and how Google turns one kind into another.
import type { LocaleData } from '../locales';
import { parseTyped } from '../typed-input';
import { Fault, fault } from './fault';

/** null is an empty cell. */
export type One = number | string | boolean | null | Fault;

/** A block of values: a range that is looked at cell by cell, or one made by a function. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): One;
  /** Where it lies, when it is a range of the book: for ROW, COLUMN, OFFSET and the like. */
  readonly place?: { readonly sheetId: number; readonly startRow: number; readonly startColumn: number };
}

export type Value = One | Block;

export const isBlock = (value: Value): value is Block =>
  typeof value === 'object' && value !== null && !(value instanceof Fault);

export function* cellsOf(block: Block): Generator<One> {
  for (let row = 0; row < block.rows; row++)
    for (let column = 0; column < block.columns; column++) yield block.at(row, column);
}

export const blockOf = (rows: readonly (readonly One[])[]): Block => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  at: (row, column) => rows[row]?.[column] ?? null,
});

/** Throws what stands for an error, gives everything else. */
export function sound(value: One): number | string | boolean | null {
  if (value instanceof Fault) throw value;
  return value;
}

export function numberFrom(value: One, locale: LocaleData): number {
  const held = sound(value);
  if (typeof held === 'number') return held;
  if (typeof held === 'boolean') return held ? 1 : 0;
  if (held === null) return 0;
  const typed = parseTyped(held, { locale, thisYear: 1970, format: undefined });
  if (typed.kind === 'value' && typeof typed.value === 'number') return typed.value;
  throw fault.value(`The text '${held}' cannot be coerced to a number.`);
}

export function textFrom(value: One, locale: LocaleData): string {
  const held = sound(value);
  if (held === null) return '';
  if (typeof held === 'boolean') return held ? 'TRUE' : 'FALSE';
  return typeof held === 'number' ? String(Number(held.toPrecision(15))).replace('.', locale.decimal) : held;
}

export function truthFrom(value: One): boolean {
  const held = sound(value);
  if (typeof held === 'string') {
    const word = held.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
    throw fault.value(`The text '${held}' cannot be coerced to a boolean.`);
  }
  return Boolean(held);
}

const kindOf = (value: One) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Below, equal or above zero. Numbers come before texts, texts before booleans; an empty cell is whatever it meets. */
export function compareOnes(a: One, b: One): number {
  const [left, right] = [sound(a), sound(b)];
  if (left === null && right === null) return 0;
  const [first, second] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  const kinds = kindOf(first) - kindOf(second);
  if (kinds !== 0) return kinds;
  if (typeof first === 'string' && typeof second === 'string') {
    // assumed: formulas compare texts whatever their case [probes/formula-case.gs]
    const [x, y] = [first.toLowerCase(), second.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(first) - Number(second);
}

const emptyLike = (other: One) => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** What COUNTIF and its like accept: a comparison, a pattern with * and ?, or a plain value. */
export function criterion(wanted: One, locale: LocaleData): (value: One) => boolean {
  const held = sound(wanted);
  if (typeof held !== 'string')
    return (value) => !(value instanceof Fault) && value !== null && same(value, held ?? '');
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(held) ?? [];
  const typed = parseTyped(rest, { locale, thisYear: 1970, format: undefined });
  const number = typed.kind === 'value' && typeof typed.value !== 'string' ? typed.value : undefined;
  const pattern = new RegExp(`^${wild(rest)}$`, 'i');
  const equal = (value: One) => {
    if (value instanceof Fault) return false;
    if (rest === '') return operator === '' ? value === null || value === '' : value === null;
    if (number !== undefined) return value === number;
    return typeof value === 'string' && pattern.test(value);
  };
  if (operator === '' || operator === '=') return equal;
  if (operator === '<>') return (value) => !equal(value);
  return (value) => {
    const other = number ?? rest;
    if (value === null || value instanceof Fault || typeof value !== typeof other) return false;
    const order = compareOnes(value, other);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

const same = (a: One, b: One) => kindOf(a) === kindOf(b) && compareOnes(a, b) === 0;

/** `~*` is a real star. */
const wild = (text: string) =>
  text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/-]/g, (sign) => {
    // documented: a star in the criterion of COUNTIF stands for any text [support.google.com/docs/answer/3093480]
    if (sign === '*') return '[\\s\\S]*';
    if (sign === '?') return '[\\s\\S]';
    return `\\${sign.length === 2 ? sign.slice(1) : sign}`;
  });
