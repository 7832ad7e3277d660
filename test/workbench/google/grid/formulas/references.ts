// References inside formulas, rewritten in place: when lines come, go or move, when a formula is copied, when a tab gets another name.
import { columnName, quoteTitle } from '../a1';
import { putRow } from '../cells';
import { type LocaleData, localeData } from '../locales';
import { type Dimension, type Shift, shiftArea } from '../shift';
import type { BookState, BooleanCondition, Cell, OpenRect, SheetState } from '../state';
import { Fault } from './fault';
import { type Corner, cornerOf, referenceOf } from './parse';
import { formulaColumns } from './recalculate';
import { wordsOf } from './tokens';

interface Written {
  /** With its `!`, as written; empty within the own tab. */
  prefix: string;
  title: string | undefined;
  first: Corner;
  last: Corner | undefined;
}

function read(text: string): Written {
  const bang = text.lastIndexOf('!');
  const [from = '', to] = text.slice(bang + 1).split(':');
  const { title } = referenceOf(text);
  return {
    prefix: text.slice(0, bang + 1),
    title,
    first: cornerOf(from),
    last: to === undefined ? undefined : cornerOf(to),
  };
}

const cornerText = ({ column, row, fixedColumn, fixedRow }: Corner) =>
  `${column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnName(column)}`}${row === undefined ? '' : `${fixedRow ? '$' : ''}${row + 1}`}`;

const written = ({ prefix, first, last }: Written) =>
  `${prefix}${cornerText(first)}${last ? `:${cornerText(last)}` : ''}`;

/** A formula with some references changed; one that Google could not read stays as it is. */
function rewritten(formula: string, locale: LocaleData, change: (found: Written) => string | undefined): string {
  let result = formula;
  try {
    for (const word of wordsOf(formula, locale).reverse()) {
      if (word.kind !== 'reference') continue;
      const next = change(read(word.text));
      if (next !== undefined) result = result.slice(0, word.start) + next + result.slice(word.end);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
  return result;
}

export function eachFormula(sheet: SheetState, change: (formula: string, row: number, column: number) => string): void {
  if (!sheet.hasFormulas) return;
  sheet.rows.forEach((row, index) => {
    const columns = row ? formulaColumns(row) : [];
    if (!row || columns.length === 0) return;
    let cells: (Cell | null)[] | undefined;
    for (const column of columns) {
      const cell = row.cells[column];
      if (cell?.formula === undefined) continue;
      const formula = change(cell.formula, index, column);
      if (formula === cell.formula) continue;
      cells ??= row.cells.slice();
      cells[column] = { ...cell, formula };
    }
    if (cells) putRow(sheet, index, { ...row, cells });
  });
}

const named = (title: string | undefined, home: SheetState | undefined, wanted: SheetState) =>
  title === undefined ? home === wanted : title.toLowerCase() === wanted.title.toLowerCase();

/** The corners of a reference after its area has moved. */
function placed(found: Written, area: OpenRect): string {
  const { first, last } = found;
  const start: Corner = { ...first };
  if (area.startRow !== undefined && first.row !== undefined) start.row = area.startRow;
  if (area.startColumn !== undefined && first.column !== undefined) start.column = area.startColumn;
  if (!last) return written({ ...found, first: start });
  const end: Corner = { ...last };
  if (area.endRow !== undefined && last.row !== undefined) end.row = area.endRow - 1;
  if (area.endColumn !== undefined && last.column !== undefined) end.column = area.endColumn - 1;
  return written({ ...found, first: start, last: end });
}

/** Every formula of the book: of its cells, its conditional formats and its dropdowns, with the tab it stands in. */
function eachFormulaOf(book: BookState, change: (formula: string, home: SheetState | undefined) => string): void {
  const inCondition = (condition: BooleanCondition, home: SheetState | undefined): BooleanCondition => {
    const { values } = condition;
    if (!values?.some((value) => value.userEnteredValue?.startsWith('='))) return condition;
    const next = values.map((value) => {
      const formula = value.userEnteredValue;
      return formula?.startsWith('=') ? { ...value, userEnteredValue: change(formula, home) } : value;
    });
    return { ...condition, values: next };
  };
  for (const home of book.sheets) {
    eachFormula(home, (formula) => change(formula, home));
    home.conditionalFormats = home.conditionalFormats.map((format) => {
      const { booleanRule } = format.rule;
      if (!booleanRule || !('condition' in booleanRule)) return format;
      const condition = inCondition(booleanRule.condition as BooleanCondition, home);
      return condition === booleanRule.condition
        ? format
        : { ...format, rule: { ...format.rule, booleanRule: { ...booleanRule, condition } } };
    });
  }
  // A rule is shared by cells of several tabs: only references that name their tab are sure.
  book.rules = book.rules.map((rule) => {
    const condition = rule.condition && inCondition(rule.condition, undefined);
    // assumed: a dropdown from a range of another tab follows rows that are inserted above it
    // [probes/dropdown-range-moves.gs]
    return condition === rule.condition || !condition ? rule : { ...rule, condition };
  });
}

/** `moved` gives an area its new place, or undefined when nothing is left of it. */
export function moveReferences(
  book: BookState,
  sheet: SheetState,
  moved: (area: OpenRect) => OpenRect | undefined,
): void {
  const locale = localeData(book.locale);
  eachFormulaOf(book, (formula, home) =>
    rewritten(formula, locale, (found) => {
      if (!named(found.title, home, sheet)) return undefined;
      const next = moved(referenceOf(written(found)).area);
      // documented: a formula whose cell was deleted shows #REF!
      // [support.google.com/docs/answer/3238305]
      if (!next) return `${found.prefix}#REF!`;
      return placed(found, next);
    }),
  );
}

export const shiftReferences = (book: BookState, sheet: SheetState, dimension: Dimension, shift: Shift): void =>
  moveReferences(book, sheet, (area) => shiftArea(area, dimension, shift));

/** As a formula reads so many rows further down and columns further right: what a dollar fixes stays. */
export function copiedFormula(formula: string, locale: LocaleData, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewritten(formula, locale, (found) => {
    const move = (corner: Corner): Corner => ({
      ...corner,
      ...(corner.row !== undefined && { row: corner.row + (corner.fixedRow ? 0 : rows) }),
      ...(corner.column !== undefined && { column: corner.column + (corner.fixedColumn ? 0 : columns) }),
    });
    const [first, last] = [move(found.first), found.last && move(found.last)];
    const outside = [first, last].some((corner) => corner && ((corner.row ?? 0) < 0 || (corner.column ?? 0) < 0));
    return outside ? `${found.prefix}#REF!` : written({ ...found, first, last });
  });
}

/** A cell copied so far away; what has no formula stays the same object. */
export function copiedCell(cell: Cell | null, locale: LocaleData, rows: number, columns: number): Cell | null {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: copiedFormula(cell.formula, locale, rows, columns) };
}

/** A tab got another name, or is gone. */
export function retitleReferences(book: BookState, title: string, next: string | undefined): void {
  const locale = localeData(book.locale);
  eachFormulaOf(book, (formula) =>
    rewritten(formula, locale, (found) => {
      if (found.title?.toLowerCase() !== title.toLowerCase()) return undefined;
      // assumed: references follow the new name of a tab [probes/tab-gets-another-name.gs]
      return next === undefined ? '#REF!' : written({ ...found, prefix: `${quoteTitle(next)}!` });
    }),
  );
}
