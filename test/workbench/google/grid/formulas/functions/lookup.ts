// Functions that look something up, or look elsewhere. documentation: https://support.google.com/docs/table/25273
import { closePlace, findPlace } from '../../a1';
import type { Rect } from '../../rect';
import type { SheetState } from '../../state';
import { type Call, type Known, known } from '../call';
import { Fault, fault } from '../fault';
import { type Block, blockOf, cellsOf, compareOnes, isBlock, type One, sound, type Value } from '../values';

/** A range of the book as formulas see it. */
export function blockAt(sheet: SheetState, area: Rect, valueAt: Call['ground']['valueAt']): Block {
  return {
    rows: area.endRow - area.startRow,
    columns: area.endColumn - area.startColumn,
    at: (row, column) => valueAt(sheet, area.startRow + row, area.startColumn + column),
    place: { sheetId: sheet.sheetId, startRow: area.startRow, startColumn: area.startColumn },
  };
}

const alike = (a: One, b: One) => !(a instanceof Fault) && typeof a === typeof b && compareOnes(a, b) === 0;

/** A pattern of text, as exact lookups take it. */
function tester(wanted: One): (value: One) => boolean {
  if (typeof wanted !== 'string' || !/[*?]/.test(wanted)) return (value) => alike(value, wanted);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[\\s\\S]*')
      .replace(/\?/g, '[\\s\\S]')}$`,
    'i',
  );
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Where in a list, or -1: `sorted` wants the last that is not above the wanted one. */
function indexIn(list: readonly One[], wanted: One, sorted: boolean): number {
  const key = sound(wanted);
  if (!sorted) return list.findIndex(tester(key));
  let last = -1;
  for (const [index, value] of list.entries()) {
    if (value === null || value instanceof Fault || typeof value !== typeof key) continue;
    if (compareOnes(value, key) > 0) break;
    last = index;
  }
  return last;
}

function looked(call: Call, down: boolean): Value {
  const block = call.block(1);
  const wanted = call.one(0);
  const nth = Math.trunc(call.number(2));
  const [count, width] = down ? [block.rows, block.columns] : [block.columns, block.rows];
  if (nth < 1)
    throw fault.value(`Function ${call.name} parameter 3 value is ${nth}. It should be greater than or equal to 1.`);
  if (nth > width) throw fault.reference(`${call.name} evaluates to an out of bounds range.`);
  const at = (line: number, step: number) => (down ? block.at(line, step) : block.at(step, line));
  const list = Array.from({ length: count }, (_, line) => at(line, 0));
  const index = indexIn(list, wanted, call.truth(3, true));
  // documented: VLOOKUP shows #N/A when it finds nothing [support.google.com/docs/answer/3093318]
  if (index < 0) throw fault.missing(`Did not find value '${sound(wanted)}' in ${call.name} evaluation.`);
  return at(index, nth - 1);
}

function matched(call: Call): Value {
  const type = call.number(2, 1);
  if (type < 0) throw fault.notSimulated('MATCH in descending order');
  const index = indexIn([...cellsOf(call.block(1))], call.one(0), type > 0);
  if (index < 0) throw fault.missing(`Did not find value '${sound(call.one(0))}' in MATCH evaluation.`);
  return index + 1;
}

function xlooked(call: Call): Value {
  if (call.count > 4) throw fault.notSimulated('XLOOKUP with a mode');
  const [keys, values] = [call.block(1), call.block(2)];
  if (keys.columns !== 1 && keys.rows !== 1) throw fault.value('XLOOKUP wants one row or one column.');
  const index = [...cellsOf(keys)].findIndex((value) => alike(value, sound(call.one(0))));
  if (index < 0) {
    if (call.count > 3) return call.one(3);
    throw fault.missing(`Did not find value '${sound(call.one(0))}' in XLOOKUP evaluation.`);
  }
  if (keys.columns === 1) return part(values, index, 0, 1, values.columns);
  return part(values, 0, index, values.rows, 1);
}

const part = (block: Block, row: number, column: number, rows: number, columns: number): Block => ({
  rows,
  columns,
  at: (down, across) => block.at(row + down, column + across),
  ...(block.place && {
    place: { ...block.place, startRow: block.place.startRow + row, startColumn: block.place.startColumn + column },
  }),
});

function indexed(call: Call): Value {
  const block = call.block(0);
  const [row, column] = [Math.trunc(call.number(1, 0)), Math.trunc(call.number(2, 0))];
  if (row < 0 || column < 0 || row > block.rows || column > block.columns)
    throw fault.number('Function INDEX parameter value is out of range.');
  return part(
    block,
    Math.max(0, row - 1),
    Math.max(0, column - 1),
    row === 0 ? block.rows : 1,
    column === 0 ? block.columns : 1,
  );
}

/** A range given as a text, in the words of a reference. */
function indirect(call: Call): Value {
  if (call.count > 1 && !call.truth(1)) throw fault.notSimulated('INDIRECT in R1C1');
  const place = findPlace(call.ground.book, call.text(0), call.ground.sheet);
  if (!place)
    throw fault.reference(
      `Function INDIRECT parameter 1 value is '${call.text(0)}'. It is not a valid cell/range reference.`,
    );
  return blockAt(place.sheet, closePlace(place), call.ground.valueAt);
}

function offset(call: Call): Value {
  const block = call.block(0);
  const sheet = call.ground.book.sheets.find(({ sheetId }) => sheetId === block.place?.sheetId);
  if (!block.place || !sheet) throw fault.missing('Argument must be a range.');
  const startRow = block.place.startRow + Math.trunc(call.number(1));
  const startColumn = block.place.startColumn + Math.trunc(call.number(2));
  const endRow = startRow + Math.trunc(call.number(3, block.rows));
  const endColumn = startColumn + Math.trunc(call.number(4, block.columns));
  if (startRow < 0 || startColumn < 0 || endRow > sheet.rowCount || endColumn > sheet.columnCount)
    throw fault.reference('Function OFFSET evaluates to an out of bounds range.');
  return blockAt(sheet, { startRow, startColumn, endRow, endColumn }, call.ground.valueAt);
}

function placed(call: Call, key: 'startRow' | 'startColumn'): Value {
  if (call.count === 0) return (key === 'startRow' ? call.ground.row : call.ground.column) + 1;
  const value = call.value(0);
  if (!isBlock(value) || !value.place) throw fault.missing('Argument must be a range.');
  return value.place[key] + 1;
}

/** FILTER(range; condition; ...), inside another function: conditions are ranges as tall or as wide. */
function filtered(call: Call): Value {
  const block = call.block(0);
  const conditions = Array.from({ length: call.count - 1 }, (_, index) => [...cellsOf(call.block(index + 1))]);
  if (conditions.some((list) => list.length !== block.rows)) throw fault.missing('FILTER has mismatched range sizes.');
  const rows: One[][] = [];
  for (let row = 0; row < block.rows; row++) {
    if (!conditions.every((list) => Boolean(sound(list[row] ?? null)))) continue;
    rows.push(Array.from({ length: block.columns }, (_, column) => block.at(row, column)));
  }
  if (rows.length === 0) throw fault.missing('No matches are found in FILTER evaluation.');
  return blockOf(rows);
}

function unique(call: Call): Value {
  const block = call.block(0);
  const rows = new Map<string, One[]>();
  for (let row = 0; row < block.rows; row++) {
    const cells = Array.from({ length: block.columns }, (_, column) => block.at(row, column));
    const key = JSON.stringify(cells.map(sound));
    if (!rows.has(key)) rows.set(key, cells);
  }
  return blockOf([...rows.values()]);
}

export const lookupFunctions: Record<string, Known> = {
  VLOOKUP: known(3, 4, (call) => looked(call, true)),
  HLOOKUP: known(3, 4, (call) => looked(call, false)),
  XLOOKUP: known(3, 6, xlooked),
  MATCH: known(2, 3, matched),
  INDEX: known(1, 3, indexed),
  INDIRECT: known(1, 2, indirect),
  OFFSET: known(3, 5, offset),
  ROW: known(0, 1, (call) => placed(call, 'startRow')),
  COLUMN: known(0, 1, (call) => placed(call, 'startColumn')),
  ROWS: known(1, 1, (call) => call.block(0).rows),
  COLUMNS: known(1, 1, (call) => call.block(0).columns),
  FILTER: known(2, Number.POSITIVE_INFINITY, filtered),
  UNIQUE: known(1, 1, unique),
};
