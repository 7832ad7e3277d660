// DataValidation and its builder.
import type { Run } from '../../contract';
import { a1WithTitle, findPlace } from '../../grid/a1';
import { notSimulated } from '../../grid/grid-error';
import { close } from '../../grid/rect';
import type { BookState, ValidationRule } from '../../grid/state';
import { dateMs, isDate } from '../../values';
import type { EnumValue } from '../enums';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { expectArgs } from './arguments';
import { conditionOf, criteriaOf, DataValidationCriteria } from './enums';
import { type Face, requireSheet, type Spot } from './face';

const given = (value: unknown): string =>
  isDate(value) ? new Date(dateMs(value)).toISOString().slice(0, 10) : String(value);

function allowInvalid(rule: ValidationRule): boolean {
  return rule.strict !== true;
}

/** The criteria's values as a script gave them: lists in one array, ranges as ranges. */
function valuesOf(face: Face, bookId: string, rule: ValidationRule): unknown[] {
  const { run } = face;
  const type = rule.condition?.type;
  const texts = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  if (type === 'ONE_OF_LIST') return [run.give(texts), rule.showCustomUi ?? false];
  if (type === 'ONE_OF_RANGE') return [rangeOf(face, bookId, texts[0] ?? ''), rule.showCustomUi ?? false];
  if (type?.startsWith('NUMBER_')) return texts.map(Number);
  if (type?.startsWith('DATE_') && type !== 'DATE_IS_VALID') return texts.map((text) => run.give(new Date(text)));
  return texts;
}

function rangeOf(face: Face, bookId: string, text: string): object | null {
  return face.peek(bookId, (book: BookState) => {
    const place = findPlace(book, text.replace(/^=/, ''));
    return place ? face.range({ bookId, sheetId: place.sheet.sheetId, area: close(place.area, place.sheet) }) : null;
  });
}

export function makeDataValidation(face: Face, bookId: string, rule: ValidationRule): object {
  return surface(
    'DataValidation',
    {
      getAllowInvalid: () => allowInvalid(rule),
      getCriteriaType: () => criteriaOf(rule.condition?.type) as object,
      getCriteriaValues: () => face.run.realm.Array.from(valuesOf(face, bookId, rule)),
      getHelpText: () => rule.inputMessage ?? null,
      copy: () => newDataValidation(face, bookId, rule),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.DataValidation>,
    rule,
  );
}

/** The rule inside a DataValidation a script holds; undefined for null. */
export const ruleIn = (value: unknown): ValidationRule | undefined =>
  innerOf(value, 'DataValidation') as ValidationRule | undefined;

export function newDataValidation(face: Face, bookId: string, start?: ValidationRule): object {
  const { run } = face;
  // documented: DataValidationBuilder.setAllowInvalid is true at first, so that bad input only warns
  // [D/reference/spreadsheet/data-validation-builder]
  const isStrict = false;
  let rule: ValidationRule = start ?? { strict: isStrict, showCustomUi: true };

  const require = (type: string, values: readonly unknown[], showCustomUi = true) => {
    const condition = {
      type,
      ...(values.length > 0 && { values: values.map((value) => ({ userEnteredValue: given(value) })) }),
    };
    rule = { ...rule, condition, showCustomUi };
    return builder;
  };
  const plain =
    (type: string) =>
    (...values: unknown[]) =>
      require(type, values);

  const builder: object = surface('DataValidationBuilder', {
    requireCheckbox: plain('BOOLEAN'),
    requireDate: () => require('DATE_IS_VALID', []),
    requireDateAfter: plain('DATE_AFTER'),
    requireDateBefore: plain('DATE_BEFORE'),
    requireDateBetween: plain('DATE_BETWEEN'),
    requireDateEqualTo: plain('DATE_EQ'),
    requireDateNotBetween: plain('DATE_NOT_BETWEEN'),
    requireDateOnOrAfter: plain('DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: plain('DATE_ON_OR_BEFORE'),
    requireFormulaSatisfied: plain('CUSTOM_FORMULA'),
    requireNumberBetween: plain('NUMBER_BETWEEN'),
    requireNumberEqualTo: plain('NUMBER_EQ'),
    requireNumberGreaterThan: plain('NUMBER_GREATER'),
    requireNumberGreaterThanOrEqualTo: plain('NUMBER_GREATER_THAN_EQ'),
    requireNumberLessThan: plain('NUMBER_LESS'),
    requireNumberLessThanOrEqualTo: plain('NUMBER_LESS_THAN_EQ'),
    requireNumberNotBetween: plain('NUMBER_NOT_BETWEEN'),
    requireNumberNotEqualTo: plain('NUMBER_NOT_EQ'),
    requireTextContains: plain('TEXT_CONTAINS'),
    requireTextDoesNotContain: plain('TEXT_NOT_CONTAINS'),
    requireTextEqualTo: plain('TEXT_EQ'),
    requireTextIsEmail: () => require('TEXT_IS_EMAIL', []),
    requireTextIsUrl: () => require('TEXT_IS_URL', []),
    requireValueInList(...args: unknown[]) {
      expectArgs(run, 'DataValidationBuilder.requireValueInList', args, ['array'], ['array', 'boolean']);
      return require('ONE_OF_LIST', args[0] as unknown[], args[1] !== false);
    },
    requireValueInRange(...args: unknown[]) {
      expectArgs(run, 'DataValidationBuilder.requireValueInRange', args, ['Range'], ['Range', 'boolean']);
      const spot = innerOf(args[0], 'Range') as Spot;
      const address = face.peek(spot.bookId, (book) => a1WithTitle(requireSheet(book, spot.sheetId), spot.area));
      return require('ONE_OF_RANGE', [`=${address}`], args[1] !== false);
    },
    withCriteria(...args: unknown[]) {
      expectArgs(run, 'DataValidationBuilder.withCriteria', args, ['DataValidationCriteria', 'array']);
      const criteria = args[0] as EnumValue;
      const values = args[1] as unknown[];
      if (criteria === DataValidationCriteria.VALUE_IN_LIST)
        return require('ONE_OF_LIST', values[0] as unknown[], values[1] !== false);
      if (criteria === DataValidationCriteria.VALUE_IN_RANGE) throw notSimulated('withCriteria(VALUE_IN_RANGE)');
      return require(conditionOf(String(criteria)) ?? '', values);
    },
    setAllowInvalid(...args: unknown[]) {
      expectArgs(run, 'DataValidationBuilder.setAllowInvalid', args, ['boolean']);
      rule = { ...rule, strict: args[0] === false };
      return builder;
    },
    setHelpText(...args: unknown[]) {
      expectArgs(run, 'DataValidationBuilder.setHelpText', args, ['string?']);
      const { inputMessage: _, ...rest } = rule;
      rule = args[0] ? { ...rest, inputMessage: String(args[0]) } : rest;
      return builder;
    },
    getAllowInvalid: () => allowInvalid(rule),
    getCriteriaType: () => criteriaOf(rule.condition?.type) as object,
    getCriteriaValues: () => run.realm.Array.from(valuesOf(face, bookId, rule)),
    getHelpText: () => rule.inputMessage ?? null,
    copy: () => newDataValidation(face, bookId, rule),
    build: () => makeDataValidation(face, bookId, rule),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.DataValidationBuilder>);
  return builder;
}

/** A run's own builder needs no book until a range is asked back. */
export const builderOf = (face: Face, run: Run): object => newDataValidation(face, run.boundTo ?? '');
