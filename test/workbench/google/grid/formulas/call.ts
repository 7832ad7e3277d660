// One call of a function inside a formula: its arguments, worked out when they are asked for and turned into what is wanted.
import type { LocaleData } from '../locales';
import type { BookState, SheetState } from '../state';
import { Fault, fault } from './fault';
import type { Node } from './parse';
import {
  type Block,
  blockOf,
  cellsOf,
  isBlock,
  numberFrom,
  type One,
  sound,
  textFrom,
  truthFrom,
  type Value,
} from './values';

/** Where a formula stands, and what it may look at. */
export interface Ground {
  readonly book: BookState;
  readonly locale: LocaleData;
  readonly now: number;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  valueAt(sheet: SheetState, row: number, column: number): One;
}

export interface Call {
  readonly name: string;
  readonly ground: Ground;
  readonly count: number;
  readonly nodes: readonly Node[];
  /** As it comes: a block for a range, a Fault for an error. */
  value(index: number): Value;
  one(index: number): One;
  block(index: number): Block;
  number(index: number, otherwise?: number): number;
  text(index: number, otherwise?: string): string;
  truth(index: number, otherwise?: boolean): boolean;
}

export type Run = (call: Call) => Value;

export interface Known {
  readonly least: number;
  readonly most: number;
  readonly run: Run;
}

export const known = (least: number, most: number, run: Run): Known => ({ least, most, run });

export function callOf(name: string, nodes: readonly Node[], ground: Ground, work: (node: Node) => Value): Call {
  const value = (index: number): Value => {
    const node = nodes[index];
    if (!node) return null;
    try {
      return work(node);
    } catch (error) {
      if (error instanceof Fault) return error;
      throw error;
    }
  };
  const one = (index: number): One => single(value(index), ground);
  const given = (index: number) => index < nodes.length;
  return {
    name,
    ground,
    nodes,
    count: nodes.length,
    value,
    one,
    block(index) {
      const held = value(index);
      return isBlock(held) ? held : blockOf([[sound(held)]]);
    },
    number: (index, otherwise) =>
      !given(index) && otherwise !== undefined ? otherwise : numberFrom(one(index), ground.locale),
    text: (index, otherwise) =>
      !given(index) && otherwise !== undefined ? otherwise : textFrom(one(index), ground.locale),
    truth: (index, otherwise) => (!given(index) && otherwise !== undefined ? otherwise : truthFrom(one(index))),
  };
}

/** One cell of a block where a single value is wanted: its only one, or the one in this formula's own row or column. */
export function single(value: Value, { row, column, sheet }: Pick<Ground, 'row' | 'column' | 'sheet'>): One {
  if (!isBlock(value)) return value;
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0);
  const { place } = value;
  if (!place)
    return value.rows > 0 && value.columns > 0 ? fault.notSimulated('an array in a place for one value') : null;
  const [down, across] = [row - place.startRow, column - place.startColumn];
  // assumed: a column where one value is wanted gives the value of the row of the formula [probes/own-row.gs]
  if (place.sheetId === sheet.sheetId && value.columns === 1 && down >= 0 && down < value.rows)
    return value.at(down, 0);
  if (place.sheetId === sheet.sheetId && value.rows === 1 && across >= 0 && across < value.columns)
    return value.at(0, across);
  return fault.value('An array value could not be found.');
}

/** Numbers for SUM and its like: in ranges only real numbers count, given one by one texts and booleans are turned into them. */
export function* numbersOf(call: Call, from = 0): Generator<number> {
  for (let index = from; index < call.count; index++) {
    const value = call.value(index);
    if (isBlock(value)) {
      // assumed: SUM leaves texts and booleans in a range out [probes/sum-texts.gs]
      for (const cell of cellsOf(value)) if (typeof sound(cell) === 'number') yield Number(cell);
    } else yield numberFrom(value, call.ground.locale);
  }
}

export function* onesOf(call: Call, from = 0): Generator<One> {
  for (let index = from; index < call.count; index++) {
    const value = call.value(index);
    if (isBlock(value)) yield* cellsOf(value);
    else yield value;
  }
}
