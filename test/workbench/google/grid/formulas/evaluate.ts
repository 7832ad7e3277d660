// A tree of a formula worked out at its place.
import { close, type Rect } from '../rect';
import type { BookState, NumberFormat, SheetState } from '../state';
import { formatOf } from '../styles';
import { callOf, type Ground, type Known, single } from './call';
import { Fault, fault } from './fault';
import { googleFunctions, outsideFunctions } from './function-names';
import { dateFunctions } from './functions/dates';
import { logicFunctions } from './functions/logic';
import { blockAt, lookupFunctions } from './functions/lookup';
import { numberFunctions } from './functions/numbers';
import { textFunctions } from './functions/text';
import type { Node, Reference } from './parse';
import { blockOf, compareOnes, isBlock, numberFrom, type One, textFrom, type Value } from './values';

const functions: Record<string, Known> = {
  ...numberFunctions,
  ...logicFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...lookupFunctions,
};

/** Shown while Google's servers fetch. */
export const loading = 'Loading...';

export function placeOf(
  { title, area }: Reference,
  book: BookState,
  home: SheetState,
): { sheet: SheetState; area: Rect } {
  const sheet = title === undefined ? home : book.sheets.find((one) => one.title.toLowerCase() === title.toLowerCase());
  // documented: a reference to what does not exist gives #REF!
  // [support.google.com/docs/answer/3238305]
  if (!sheet) throw fault.reference(`Unresolved sheet name '${title}'.`);
  const open = (area.startRow ?? 0) >= sheet.rowCount || (area.startColumn ?? 0) >= sheet.columnCount;
  if (open) throw fault.reference();
  return { sheet, area: close(area, sheet) };
}

function namedPlace(name: string, { book }: Ground): { sheet: SheetState; area: Rect } {
  const named = book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = named && book.sheets.find(({ sheetId }) => sheetId === named.sheetId);
  if (!named || !sheet) throw fault.unknownRange(name);
  return { sheet, area: close(named.area, sheet) };
}

/** Reads no further down than the tab is filled: `A:A` of a long empty tab costs nothing. */
function held(place: { sheet: SheetState; area: Rect }, ground: Ground) {
  return blockAt(place.sheet, place.area, ground.valueAt);
}

export function work(node: Node, ground: Ground): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'fault':
      throw node.fault;
    case 'reference':
      return held(placeOf(node, ground.book, ground.sheet), ground);
    case 'name':
      return held(namedPlace(node.name, ground), ground);
    case 'call':
      return called(node.name, node.args, ground);
    case 'sign': {
      const number = numberFrom(single(work(node.of, ground), ground), ground.locale);
      return node.sign === '%' ? number / 100 : node.sign === '-' ? -number : number;
    }
    case 'pair':
      return paired(node.operator, work(node.left, ground), work(node.right, ground), ground);
    case 'array':
      return blockOf(node.rows.map((row) => row.map((one) => single(work(one, ground), ground))));
  }
}

function called(name: string, nodes: readonly Node[], ground: Ground): Value {
  // documented: IMPORTRANGE shows #REF! until somebody allows the access
  // [support.google.com/docs/answer/3093340]
  if (name === 'IMPORTRANGE') throw fault.reference('You need to connect these sheets.');
  // reported: a formula that fetches shows Loading... as its value, also to those who read the cell
  // [github.com/jsoma/tabletop/issues/60]
  if (outsideFunctions.has(name)) return loading;
  const found = functions[name];
  if (!found && googleFunctions.has(name)) throw fault.notSimulated(name);
  // documented: a name that is no function gives #NAME?
  // [support.google.com/docs/answer/3238305]
  if (!found) throw fault.unknown(name);
  // assumed: a function with too few arguments gives #N/A [probes/too-few-arguments.gs]
  if (nodes.length < found.least || nodes.length > found.most)
    throw fault.missing(`Wrong number of arguments to ${name}.`);
  return found.run(callOf(name, nodes, ground, (node) => work(node, ground)));
}

/** Blocks on either side are joined cell by cell: what FILTER, SUMPRODUCT and ARRAYFORMULA stand on. */
function paired(operator: string, left: Value, right: Value, ground: Ground): Value {
  const wide = (value: Value) => isBlock(value) && (value.rows > 1 || value.columns > 1);
  if (!wide(left) && !wide(right)) return joined(operator, single(left, ground), single(right, ground), ground);
  const shape = isBlock(left) && wide(left) ? left : isBlock(right) ? right : undefined;
  const at = (value: Value, row: number, column: number): One => {
    if (!isBlock(value)) return value;
    return value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column);
  };
  return {
    rows: shape?.rows ?? 1,
    columns: shape?.columns ?? 1,
    at(row, column) {
      try {
        return joined(operator, at(left, row, column), at(right, row, column), ground);
      } catch (error) {
        if (error instanceof Fault) return error;
        throw error;
      }
    },
  };
}

function joined(operator: string, left: One, right: One, { locale }: Ground): One {
  if (operator === '&') return textFrom(left, locale) + textFrom(right, locale);
  const order = strengthless[operator];
  if (order) return order(compareOnes(left, right));
  const [a, b] = [numberFrom(left, locale), numberFrom(right, locale)];
  switch (operator) {
    case '+':
      return tidy(a + b);
    case '-':
      return tidy(a - b);
    case '*':
      return tidy(a * b);
    case '/':
      // documented: a division by zero or by an empty cell gives #DIV/0!
      // [support.google.com/docs/answer/3238305]
      if (b === 0) throw fault.divided('DIVIDE');
      return tidy(a / b);
    default: {
      const power = a ** b;
      if (!Number.isFinite(power) || Number.isNaN(power)) throw fault.number('The result is no finite number.');
      return tidy(power);
    }
  }
}

const strengthless: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** 0.1+0.2 is 0.3 in a sheet: fifteen digits are kept. */
const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

const days: NumberFormat = { type: 'DATE' };
const dateFormats: Record<string, NumberFormat> = {
  TODAY: days,
  DATE: days,
  EDATE: days,
  EOMONTH: days,
  NOW: { type: 'DATE_TIME' },
  TIME: { type: 'TIME' },
};
const firstOnes = new Set(['SUM', 'MIN', 'MAX', 'AVERAGE', 'INDEX', 'IFERROR']);

/** How a result looks in a cell without a number format of its own: as what it came from. */
export function lookOf(node: Node, ground: Ground): NumberFormat | undefined {
  switch (node.kind) {
    case 'reference':
    case 'name': {
      const { sheet, area } =
        node.kind === 'name' ? namedPlace(node.name, ground) : placeOf(node, ground.book, ground.sheet);
      return formatOf(ground.book, sheet.rows[area.startRow]?.cells[area.startColumn]);
    }
    case 'call': {
      if (dateFormats[node.name]) return dateFormats[node.name];
      const [first, second] = node.args;
      const source = node.name === 'IF' ? second : firstOnes.has(node.name) ? first : undefined;
      return source && lookOf(source, ground);
    }
    case 'sign':
      return node.sign === '%' ? { type: 'PERCENT' } : lookOf(node.of, ground);
    case 'pair': {
      if (node.operator !== '+' && node.operator !== '-') return undefined;
      const [left, right] = [lookOf(node.left, ground), lookOf(node.right, ground)];
      const bothDays = left?.type?.startsWith('DATE') && right?.type?.startsWith('DATE');
      return bothDays && node.operator === '-' ? undefined : (left ?? right);
    }
    default:
      return undefined;
  }
}
