// Functions that count and calculate. documentation: https://support.google.com/docs/table/25273
import { type Call, type Known, known, numbersOf, onesOf } from '../call';
import { Fault, fault } from '../fault';
import { type Block, cellsOf, criterion, numberFrom, type One, sound, type Value } from '../values';

const many = Number.POSITIVE_INFINITY;

const sum = (numbers: Iterable<number>) => {
  let total = 0;
  for (const number of numbers) total += number;
  return Number(total.toPrecision(15));
};

const finite = (number: number): Value =>
  Number.isFinite(number) ? number : fault.number('The result is no finite number.');

/** Halves go away from zero; the shortest decimal text is rounded, not the binary number. */
function rounded(value: number, places: number, how: (size: number) => number): number {
  const size = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`);
  const back = Number.isNaN(size) ? Math.abs(value) : Number(`${how(size)}e${-places}`);
  return value < 0 ? -back : back;
}

/** The cells of one block for which every pair of range and criterion holds. */
function* chosen(call: Call, block: Block, pairs: readonly [number, number][]): Generator<One> {
  const tests = pairs.map(([range, wanted]) => {
    const held = call.block(range);
    if (held.rows !== block.rows || held.columns !== block.columns)
      throw fault.value('Array arguments are of different size.');
    return { held, accepts: criterion(call.one(wanted), call.ground.locale) };
  });
  for (let row = 0; row < block.rows; row++)
    for (let column = 0; column < block.columns; column++)
      if (tests.every(({ held, accepts }) => accepts(held.at(row, column)))) yield block.at(row, column);
}

const realNumbers = (cells: Iterable<One>) =>
  [...cells].filter((cell): cell is number => typeof sound(cell) === 'number');

function pairsFrom(call: Call, first: number): [number, number][] {
  if ((call.count - first) % 2 !== 0) throw fault.missing(`Wrong number of arguments to ${call.name}.`);
  return Array.from({ length: (call.count - first) / 2 }, (_, index) => [first + 2 * index, first + 2 * index + 1]);
}

/** SUMIF(range; criterion; [sum range]): the sum range begins where it says and is as large as the first. */
function sumIf(call: Call): One[] {
  const range = call.block(0);
  const accepts = criterion(call.one(1), call.ground.locale);
  const values = call.count > 2 ? call.block(2) : range;
  const found: One[] = [];
  for (let row = 0; row < range.rows; row++)
    for (let column = 0; column < range.columns; column++)
      if (accepts(range.at(row, column))) found.push(values.at(row, column));
  return found;
}

function mean(numbers: readonly number[]): Value {
  if (numbers.length === 0) throw new Fault('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
  return sum(numbers) / numbers.length;
}

const sorted = (call: Call) => [...numbersOf(call)].sort((a, b) => a - b);

function nth(call: Call, fromTop: boolean): Value {
  const numbers = realNumbers(cellsOf(call.block(0))).sort((a, b) => (fromTop ? b - a : a - b));
  const found = numbers[Math.trunc(call.number(1)) - 1];
  return found ?? fault.number(`Function ${call.name} parameter 2 value is out of range.`);
}

const one = (calculate: (value: number) => Value) => known(1, 1, (call) => calculate(call.number(0)));

/** MOD follows the divisor's sign. */
function remainder(call: Call): Value {
  const [value, by] = [call.number(0), call.number(1)];
  if (by === 0) throw fault.divided('MOD');
  return value - by * Math.floor(value / by);
}

function multiple(call: Call, how: (size: number) => number): Value {
  const [value, factor] = [call.number(0), Math.abs(call.number(1, 1))];
  return factor === 0 ? 0 : Number((how(Number((value / factor).toPrecision(15))) * factor).toPrecision(15));
}

function median(call: Call): Value {
  const numbers = sorted(call);
  if (numbers.length === 0) throw fault.number('MEDIAN has no valid input data.');
  const half = (numbers.length - 1) / 2;
  return ((numbers[Math.floor(half)] ?? 0) + (numbers[Math.ceil(half)] ?? 0)) / 2;
}

function logarithm(call: Call): Value {
  const [value, base] = [call.number(0), call.number(1, 10)];
  if (value <= 0 || base <= 0) throw fault.number(`Function ${call.name} parameter 1 should be positive.`);
  return Math.log(value) / Math.log(base);
}

export const numberFunctions: Record<string, Known> = {
  SUM: known(1, many, (call) => sum(numbersOf(call))),
  PRODUCT: known(1, many, (call) => [...numbersOf(call)].reduce((product, number) => product * number, 1)),
  AVERAGE: known(1, many, (call) => mean([...numbersOf(call)])),
  MIN: known(1, many, (call) => sorted(call)[0] ?? 0),
  MAX: known(1, many, (call) => sorted(call).at(-1) ?? 0),
  MEDIAN: known(1, many, median),
  COUNT: known(1, many, (call) => [...onesOf(call)].filter((cell) => typeof cell === 'number').length),
  COUNTA: known(1, many, (call) => [...onesOf(call)].filter((cell) => cell !== null).length),
  COUNTBLANK: known(1, 1, (call) => [...onesOf(call)].filter((cell) => cell === null || cell === '').length),
  COUNTUNIQUE: known(
    1,
    many,
    (call) =>
      new Set([...onesOf(call)].filter((cell) => cell !== null).map((cell) => `${typeof cell} ${sound(cell)}`)).size,
  ),
  COUNTIF: known(2, 2, (call) => [...chosen(call, call.block(0), [[0, 1]])].length),
  COUNTIFS: known(2, many, (call) => [...chosen(call, call.block(0), pairsFrom(call, 0))].length),
  SUMIF: known(2, 3, (call) => sum(realNumbers(sumIf(call)))),
  SUMIFS: known(3, many, (call) => sum(realNumbers(chosen(call, call.block(0), pairsFrom(call, 1))))),
  AVERAGEIF: known(2, 3, (call) => mean(realNumbers(sumIf(call)))),
  AVERAGEIFS: known(3, many, (call) => mean(realNumbers(chosen(call, call.block(0), pairsFrom(call, 1))))),
  MAXIFS: known(3, many, (call) => Math.max(0, ...realNumbers(chosen(call, call.block(0), pairsFrom(call, 1))))),
  SUMPRODUCT: known(1, many, (call) => {
    const blocks = Array.from({ length: call.count }, (_, index) => [...cellsOf(call.block(index))]);
    if (blocks.some((cells) => cells.length !== blocks[0]?.length))
      throw fault.value('SUMPRODUCT has mismatched range sizes.');
    const [first = []] = blocks;
    const value = (cell: One | undefined) => (typeof sound(cell ?? null) === 'number' ? Number(cell) : 0);
    return sum(first.map((_, index) => blocks.reduce((product, cells) => product * value(cells[index]), 1)));
  }),
  LARGE: known(2, 2, (call) => nth(call, true)),
  SMALL: known(2, 2, (call) => nth(call, false)),
  ABS: one(Math.abs),
  SIGN: one(Math.sign),
  INT: one(Math.floor),
  EXP: one((value) => finite(Math.exp(value))),
  SQRT: one((value) => (value < 0 ? fault.number('Function SQRT parameter 1 value is negative.') : Math.sqrt(value))),
  LN: known(1, 1, (call) => {
    const value = call.number(0);
    return value <= 0 ? fault.number('Function LN parameter 1 should be positive.') : Math.log(value);
  }),
  LOG: known(1, 2, logarithm),
  LOG10: known(1, 1, (call) => {
    const value = call.number(0);
    return value <= 0 ? fault.number('Function LOG10 parameter 1 should be positive.') : Math.log10(value);
  }),
  PI: known(0, 0, () => Math.PI),
  POWER: known(2, 2, (call) => finite(call.number(0) ** call.number(1))),
  ROUND: known(1, 2, (call) => rounded(call.number(0), Math.trunc(call.number(1, 0)), Math.round)),
  ROUNDUP: known(1, 2, (call) => rounded(call.number(0), Math.trunc(call.number(1, 0)), Math.ceil)),
  ROUNDDOWN: known(1, 2, (call) => rounded(call.number(0), Math.trunc(call.number(1, 0)), Math.floor)),
  TRUNC: known(1, 2, (call) => rounded(call.number(0), Math.trunc(call.number(1, 0)), Math.floor)),
  CEILING: known(1, 2, (call) => multiple(call, Math.ceil)),
  FLOOR: known(1, 2, (call) => multiple(call, Math.floor)),
  MOD: known(2, 2, remainder),
  QUOTIENT: known(2, 2, (call) => {
    if (call.number(1) === 0) throw fault.divided('QUOTIENT');
    return Math.trunc(call.number(0) / call.number(1));
  }),
  N: known(1, 1, (call) => {
    const value = sound(call.one(0));
    return typeof value === 'string' ? 0 : numberFrom(value, call.ground.locale);
  }),
};
