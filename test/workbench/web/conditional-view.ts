// Which conditional formats colour a cell: the simple rules an office uses. What is not understood here is not drawn.
import { columnIndex } from '../google/grid/a1';
import { cellAt } from '../google/grid/cells';
import { displayValue } from '../google/grid/display';
import { localeData } from '../google/grid/locales';
import type { BookState, BooleanCondition, Cell, OpenRect, SheetState, Style } from '../google/grid/state';
import { formatOf } from '../google/grid/styles';

interface Rule {
  ranges: OpenRect[];
  condition: BooleanCondition;
  format: Style;
}

const rulesOf = (sheet: SheetState): Rule[] =>
  sheet.conditionalFormats.flatMap(({ ranges, rule }) => {
    const { condition, format } = (rule.booleanRule ?? {}) as { condition?: BooleanCondition; format?: Style };
    return condition && format ? [{ ranges, condition, format }] : [];
  });

const inside = (area: OpenRect, row: number, column: number) =>
  row >= (area.startRow ?? 0) &&
  row < (area.endRow ?? Infinity) &&
  column >= (area.startColumn ?? 0) &&
  column < (area.endColumn ?? Infinity);

const textOf = (book: BookState, cell: Cell | null) =>
  cell?.value === undefined ? '' : displayValue(cell.value, formatOf(book, cell), localeData(book.locale));

/** `=$B3="Terunggah"`, `=B3<>""`, `=$C3=TRUE`: one cell of the same row against one constant. */
const comparison = /^=\s*(\$?)([A-Z]{1,3})(\d+)\s*(=|<>)\s*(?:"((?:[^"]|"")*)"|(TRUE|FALSE))\s*$/i;

export function conditionalView(book: BookState, sheet: SheetState) {
  const rules = rulesOf(sheet);

  function custom({ ranges, condition }: Rule, row: number, column: number): boolean {
    const found = comparison.exec(condition.values?.[0]?.userEnteredValue ?? '');
    if (!found) return false;
    const [, fixedColumn, letters = 'A', number = '1', sign, text, truth] = found;
    const first = ranges[0] ?? {};
    const right = fixedColumn ? 0 : column - (first.startColumn ?? 0);
    const other = cellAt(sheet, Number(number) - 1 + row - (first.startRow ?? 0), columnIndex(letters) + right);
    const wanted = truth?.toUpperCase() ?? text?.replaceAll('""', '"') ?? '';
    return (textOf(book, other).toLowerCase() === wanted.toLowerCase()) === (sign === '=');
  }

  function holds(rule: Rule, cell: Cell | null, row: number, column: number): boolean {
    const text = textOf(book, cell).toLowerCase();
    const wanted = (rule.condition.values?.[0]?.userEnteredValue ?? '').toLowerCase();
    switch (rule.condition.type) {
      case 'TEXT_EQ':
        return text === wanted;
      case 'TEXT_CONTAINS':
        return text.includes(wanted);
      case 'TEXT_NOT_CONTAINS':
        return !text.includes(wanted);
      case 'TEXT_STARTS_WITH':
        return text.startsWith(wanted);
      case 'BLANK':
        return text === '';
      case 'NOT_BLANK':
        return text !== '';
      case 'CUSTOM_FORMULA':
        return custom(rule, row, column);
      default:
        return false;
    }
  }

  return {
    any: rules.length > 0,
    key: JSON.stringify(rules),
    /** The formats that apply, the first rule's strongest. */
    formats: (cell: Cell | null, row: number, column: number): Style[] =>
      rules
        .filter((rule) => rule.ranges.some((area) => inside(area, row, column)) && holds(rule, cell, row, column))
        .map(({ format }) => format),
    /** A chip takes the colour its value would give the cell. */
    colorSource: (value: string, row: number, column: number): Style | undefined =>
      rules.find(
        ({ ranges, condition }) =>
          condition.type === 'TEXT_EQ' &&
          condition.values?.[0]?.userEnteredValue === value &&
          ranges.some((area) => inside(area, row, column)),
      )?.format,
  };
}
