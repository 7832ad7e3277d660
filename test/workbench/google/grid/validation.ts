// Data validation: does a cell accept this content? The Sheets API's ConditionType, "Data validation" rules.
import { a1, findPlace } from './a1';
import { cellAt } from './cells';
import { displayValue } from './display';
import { GridError, notSimulated } from './grid-error';
import { type LocaleData, localeData } from './locales';
import { isDateFormat } from './pattern';
import { close, rect } from './rect';
import type { BookState, Cell, SheetState, ValidationRule } from './state';
import { formatOf, ruleOf } from './styles';
import { parseTypedDate } from './typed-date';

export const isCheckbox = (rule: ValidationRule | undefined) => rule?.condition?.type === 'BOOLEAN';

const wanted = (rule: ValidationRule, index = 0) => rule.condition?.values?.[index]?.userEnteredValue ?? '';

/** What a checkbox shows for ticked and not ticked: TRUE and FALSE unless the rule names others. */
export function checkboxValues(rule: ValidationRule): { on: boolean | string; off: boolean | string } {
  const values = rule.condition?.values ?? [];
  return { on: values[0]?.userEnteredValue ?? true, off: values[1]?.userEnteredValue ?? (values[0] ? '' : false) };
}

/** The choices of a dropdown, as shown; undefined when the rule is none. */
export function choicesOf(book: BookState, sheet: SheetState, rule: ValidationRule): string[] | undefined {
  const type = rule.condition?.type;
  if (type === 'ONE_OF_LIST') return (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  if (type !== 'ONE_OF_RANGE') return undefined;
  // documented: a dropdown from a range offers what the cells of the range show
  // [S/reference/rest/v4/spreadsheets/other#conditiontype]
  const place = findPlace(book, wanted(rule).replace(/^=/, ''), sheet);
  if (!place) return [];
  const area = close(place.area, place.sheet);
  const choices: string[] = [];
  for (let row = area.startRow; row < area.endRow; row++) {
    for (let column = area.startColumn; column < area.endColumn; column++) {
      const cell = cellAt(place.sheet, row, column);
      if (cell?.value !== undefined)
        choices.push(displayValue(cell.value, formatOf(book, cell), localeData(book.locale)));
    }
  }
  return choices;
}

/** Empty cells pass every rule. */
export function accepts(book: BookState, sheet: SheetState, rule: ValidationRule, cell: Cell): boolean {
  const value = cell.value;
  // assumed: an empty cell passes a validation rule that rejects [probes/validate-empty.gs]
  if (value === undefined && cell.error === undefined) return true;
  const locale = localeData(book.locale);
  const shown = value === undefined ? (cell.error ?? '') : displayValue(value, formatOf(book, cell), locale);
  const choices = choicesOf(book, sheet, rule);
  if (choices) return choices.includes(shown) || choices.includes(String(value));
  const type = rule.condition?.type ?? '';
  if (type === 'BOOLEAN') {
    const { on, off } = checkboxValues(rule);
    return value === on || value === off || String(value) === String(on) || String(value) === String(off);
  }
  // documented: a validation by number refuses texts and numbers outside its bounds
  // [S/reference/rest/v4/spreadsheets/other#conditiontype]
  if (type.startsWith('NUMBER_')) return typeof value === 'number' && compare(type.slice(7), value, numbers(rule));
  if (type.startsWith('DATE_')) return acceptsDate(type, value, rule, isDateFormat(formatOf(book, cell)), locale);
  if (type.startsWith('TEXT_')) return acceptsText(type, shown, wanted(rule));
  if (type === 'NOT_BLANK') return true;
  if (type === 'BLANK') return false;
  throw notSimulated(`validation ${type}`);
}

const numbers = (rule: ValidationRule) => (rule.condition?.values ?? []).map((value) => Number(value.userEnteredValue));

function compare(how: string, value: number, [first = Number.NaN, second = Number.NaN]: number[]): boolean {
  switch (how) {
    case 'GREATER':
      return value > first;
    case 'GREATER_THAN_EQ':
      return value >= first;
    case 'LESS':
      return value < first;
    case 'LESS_THAN_EQ':
      return value <= first;
    case 'EQ':
      return value === first;
    case 'NOT_EQ':
      return value !== first;
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    default:
      throw notSimulated(`validation NUMBER_${how}`);
  }
}

function acceptsDate(type: string, value: unknown, rule: ValidationRule, isDate: boolean, locale: LocaleData): boolean {
  // A number under a date format, or text that reads as a date, is a valid date.
  const serial = typeof value === 'number' && isDate ? value : undefined;
  // documented: a validation by date refuses what is no date [S/reference/rest/v4/spreadsheets/other#conditiontype]
  if (serial === undefined) return false;
  // documented: a validation by date accepts every real date [S/reference/rest/v4/spreadsheets/other#conditiontype]
  if (type === 'DATE_IS_VALID') return true;
  const limits = (rule.condition?.values ?? []).map((one) => {
    if (one.userEnteredValue === undefined) throw notSimulated('validation by a relative date');
    return parseTypedDate(one.userEnteredValue, locale, 1970)?.serial ?? Number(one.userEnteredValue);
  });
  const day = Math.floor(serial);
  const how: Record<string, string> = {
    DATE_BEFORE: 'LESS',
    DATE_AFTER: 'GREATER',
    DATE_ON_OR_BEFORE: 'LESS_THAN_EQ',
    DATE_ON_OR_AFTER: 'GREATER_THAN_EQ',
    DATE_EQ: 'EQ',
    DATE_BETWEEN: 'BETWEEN',
    DATE_NOT_BETWEEN: 'NOT_BETWEEN',
  };
  const comparison = how[type];
  if (!comparison) throw notSimulated(`validation ${type}`);
  return compare(comparison, day, limits);
}

function acceptsText(type: string, shown: string, text: string): boolean {
  const [here, there] = [shown.toLowerCase(), text.toLowerCase()];
  switch (type) {
    case 'TEXT_CONTAINS':
      return here.includes(there);
    case 'TEXT_NOT_CONTAINS':
      return !here.includes(there);
    case 'TEXT_STARTS_WITH':
      return here.startsWith(there);
    case 'TEXT_ENDS_WITH':
      return here.endsWith(there);
    case 'TEXT_EQ':
      return here === there;
    case 'TEXT_IS_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shown);
    case 'TEXT_IS_URL':
      return /^(https?:\/\/)?[^\s/.]+\.[^\s]+$/.test(shown);
    default:
      throw notSimulated(`validation ${type}`);
  }
}

/** Throws when the cell's rule rejects (not merely flags) the new content. */
export function requireValid(book: BookState, sheet: SheetState, row: number, column: number, next: Cell | null): void {
  const rule = ruleOf(book, next);
  // documented: a validation rule that warns lets invalid input in and one that rejects does not
  // [S/reference/rest/v4/spreadsheets/cells#datavalidationrule]
  if (!rule?.strict || !next || accepts(book, sheet, rule, next)) return;
  throw new GridError('validation', violationText(book, sheet, rule, a1(rect(row, column))));
}

function violationText(book: BookState, sheet: SheetState, rule: ValidationRule, address: string): string {
  const first = `The data you entered in cell ${address} violates the data validation rules set on this cell.`;
  if (rule.inputMessage) return `${first}\n${rule.inputMessage}`;
  const choices = choicesOf(book, sheet, rule);
  return choices ? `${first}\nPlease enter one of the following values: ${choices.join(', ')}.` : first;
}
