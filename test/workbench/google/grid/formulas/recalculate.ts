// All formulas of a book, worked out again after a change. Results sit in the cells beside the formula; rows without one cost nothing.
import { putRow } from '../cells';
import { charsPerCell } from '../limits';
import { type LocaleData, localeData } from '../locales';
import { isTextPattern } from '../pattern';
import type { BookState, Cell, NumberFormat, Row, SheetState } from '../state';
import { type Ground, single } from './call';
import { lookOf, work } from './evaluate';
import { Fault, fault } from './fault';
import { type Node, parseFormula } from './parse';
import { isBlock, type One } from './values';

/** Columns of a row that hold a formula. Rows are never changed in place, so this is found out once for each. */
const columnsOfRows = new WeakMap<Row, readonly number[]>();

export function formulaColumns(row: Row): readonly number[] {
  let columns = columnsOfRows.get(row);
  if (!columns) {
    columns = row.cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [column]));
    columnsOfRows.set(row, columns);
  }
  return columns;
}

const trees = new Map<string, Node | Fault>();
const treesAtMost = 20_000;

function treeOf(formula: string, locale: LocaleData): Node {
  const key = locale.decimal + formula;
  let tree = trees.get(key);
  if (tree === undefined) {
    try {
      tree = parseFormula(formula, locale);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      tree = error;
    }
    if (trees.size > treesAtMost) trees.clear();
    trees.set(key, tree);
  }
  if (tree instanceof Fault) throw tree;
  return tree;
}

const tooLong = `Text result is longer than the limit of ${charsPerCell} characters.`;

type Result = Pick<Cell, 'value' | 'error' | 'message' | 'link' | 'look'>;

function kept(one: One, look: NumberFormat | undefined, link: string | undefined): Result {
  if (one instanceof Fault) return { error: one.code, message: one.message };
  if (one === null) return {};
  // assumed: a formula whose text would be longer than 50000 characters shows #VALUE! [probes/formula-text-too-long.gs]
  if (typeof one === 'string' && one.length > charsPerCell) return { error: '#VALUE!', message: tooLong };
  // assumed: a formula that refers to a date shows a date [probes/formula-date.gs]
  const brought = typeof one === 'number' && !isTextPattern(look) ? look : undefined;
  return { value: one, ...(brought && { look: brought }), ...(link !== undefined && { link }) };
}

/** What a formula cell shows. A reference to an empty cell shows nothing. */
function resultOf(ground: Ground, formula: string): Result {
  try {
    const tree = treeOf(formula, ground.locale);
    const value = work(tree, ground);
    if (isBlock(value) && !value.place && value.rows * value.columns > 1)
      throw fault.notSimulated('a result that fills several cells');
    const one = single(value, ground);
    if (one instanceof Fault) return kept(one, undefined, undefined);
    if (tree.kind === 'call' && tree.name === 'IMAGE') return { value: '' };
    return kept(one, lookOf(tree, ground), linkOf(tree, ground));
  } catch (error) {
    if (error instanceof Fault) return kept(error, undefined, undefined);
    throw error;
  }
}

function linkOf(tree: Node, ground: Ground): string | undefined {
  const [first] = tree.kind === 'call' && tree.name === 'HYPERLINK' ? tree.args : [];
  const address = first && single(work(first, ground), ground);
  return typeof address === 'string' ? address : undefined;
}

function sameResult(cell: Cell, result: Result): boolean {
  return (
    cell.value === result.value &&
    cell.error === result.error &&
    cell.message === result.message &&
    cell.link === result.link &&
    cell.look?.type === result.look?.type &&
    cell.look?.pattern === result.look?.pattern
  );
}

export function recalculate(book: BookState, now: number): void {
  const locale = localeData(book.locale);
  const done = new Map<SheetState, Map<number, One>>();
  const open = new Set<string>();

  const ground = (sheet: SheetState, row: number, column: number): Ground => ({
    book,
    locale,
    now,
    sheet,
    row,
    column,
    valueAt,
  });

  function valueAt(sheet: SheetState, row: number, column: number): One {
    const cell = sheet.rows[row]?.cells[column];
    if (!cell) return null;
    if (cell.formula === undefined) return cell.error === undefined ? (cell.value ?? null) : new Fault(cell.error, '');
    return settled(sheet, row, column, cell);
  }

  function settled(sheet: SheetState, row: number, column: number, cell: Cell): One {
    let known = done.get(sheet);
    if (!known) {
      known = new Map();
      done.set(sheet, known);
    }
    const key = row * 18_278 + column;
    const before = known.get(key);
    if (before !== undefined) return before;
    const place = `${sheet.sheetId} ${key}`;
    // reported: formulas that lead back to themselves show #REF!
    // [spreadsheetpoint.com/google-sheets-circular-dependency-detected-error]
    if (open.has(place)) return fault.reference('Circular dependency detected.');
    open.add(place);
    const result = resultOf(ground(sheet, row, column), cell.formula ?? '');
    open.delete(place);
    const one = result.error === undefined ? (result.value ?? null) : new Fault(result.error, result.message ?? '');
    known.set(key, one);
    if (!sameResult(cell, result)) write(sheet, row, column, cell, result);
    return one;
  }

  for (const sheet of book.sheets) {
    if (!sheet.hasFormulas) continue;
    for (let row = 0; row < sheet.rows.length; row++) {
      const line = sheet.rows[row];
      if (!line) continue;
      for (const column of formulaColumns(line)) {
        const cell = sheet.rows[row]?.cells[column];
        if (cell?.formula !== undefined) settled(sheet, row, column, cell);
      }
    }
  }
}

function write(sheet: SheetState, row: number, column: number, cell: Cell, result: Result): void {
  const line = sheet.rows[row];
  if (!line) return;
  const { value: _v, error: _e, message: _m, link: _l, look: _k, ...rest } = cell;
  const cells = line.cells.slice();
  cells[column] = { ...rest, ...result };
  putRow(sheet, row, { ...line, cells });
}

export const hasFormulas = (book: BookState): boolean => book.sheets.some((sheet) => sheet.hasFormulas);
