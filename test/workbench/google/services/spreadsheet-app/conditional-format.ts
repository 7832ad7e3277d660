// ConditionalFormatRule and its builder, over the Sheets API's BooleanRule and GradientRule.
import { invalid } from '../../grid/grid-error';
import { requireRules } from '../../grid/protection';
import { close } from '../../grid/rect';
import type { BooleanCondition, Color, ConditionalFormat, Style, TextFormat } from '../../grid/state';
import { dateMs, isDate } from '../../values';
import type { EnumValue } from '../enums';
import type { Simulated } from '../simulated';
import { innerOf, surface, surfaceName } from '../surface';
import { expectArgs } from './arguments';
import { colorOf, hexOf } from './colors';
import { booleanConditionOf, booleanCriteriaOf } from './enums';
import { type Face, requireSheet, type Spot, type Tab } from './face';

interface InterpolationPoint {
  color?: Color;
  type?: string;
  value?: string;
}

interface Rule {
  spots: readonly Spot[];
  booleanRule?: { condition?: BooleanCondition; format?: Style };
  gradientRule?: { minpoint?: InterpolationPoint; midpoint?: InterpolationPoint; maxpoint?: InterpolationPoint };
}

const asText = (value: unknown): string =>
  isDate(value) ? new Date(dateMs(value)).toISOString().slice(0, 10) : String(value);

function makeRule(face: Face, rule: Rule): object {
  return surface(
    'ConditionalFormatRule',
    {
      copy: () => newConditionalFormatRule(face, rule),
      ...looks(face, rule),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>,
    rule,
  );
}

/** What a rule and its builder answer alike. */
const looks = (face: Face, { spots, booleanRule, gradientRule }: Rule) => ({
  getRanges: () => face.run.realm.Array.from(spots, (spot) => face.range(spot)),
  getBooleanCondition: () => (booleanRule ? makeBooleanCondition(face, booleanRule) : null),
  getGradientCondition: () => (gradientRule ? surface('GradientCondition', {}) : null),
});

function makeBooleanCondition(face: Face, { condition = {}, format = {} }: NonNullable<Rule['booleanRule']>): object {
  const text = format.textFormat ?? {};
  return surface('BooleanCondition', {
    getCriteriaType: () => booleanCriteriaOf(condition.type) as object,
    getCriteriaValues: () =>
      face.run.realm.Array.from(condition.values ?? [], ({ userEnteredValue = '' }) =>
        condition.type?.startsWith('NUMBER_') ? Number(userEnteredValue) : userEnteredValue,
      ),
    getBackground: () => (format.backgroundColor ? hexOf(format.backgroundColor, '') : null),
    getFontColor: () => (text.foregroundColor ? hexOf(text.foregroundColor, '') : null),
    getBold: () => text.bold ?? null,
    getItalic: () => text.italic ?? null,
    getUnderline: () => text.underline ?? null,
    getStrikethrough: () => text.strikethrough ?? null,
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.BooleanCondition>);
}

export function newConditionalFormatRule(face: Face, start: Rule = { spots: [] }): object {
  const { run } = face;
  let rule = start;
  const set = (next: Partial<Rule>) => {
    rule = { ...rule, ...next };
    return builder;
  };
  const when = (type: string, values: readonly unknown[]) => {
    const { gradientRule: _, ...rest } = rule;
    rule = rest;
    const entered = values.map((value) => ({ userEnteredValue: asText(value) }));
    const condition = { type, ...(entered.length > 0 && { values: entered }) };
    return set({ booleanRule: { ...rule.booleanRule, condition } });
  };
  const criteria =
    (type: string) =>
    (...values: unknown[]) => {
      if (values.some((value) => surfaceName(value) === 'RelativeDate'))
        throw face.run.exception('Relative dates are not taken here.');
      return when(type, values);
    };
  const dress = (change: (format: Style) => Style) =>
    set({ booleanRule: { ...rule.booleanRule, format: change(rule.booleanRule?.format ?? {}) } });
  /** null takes the setting out of the rule. */
  const textPart = (name: 'bold' | 'italic' | 'underline' | 'strikethrough') => (value: unknown) =>
    dress(({ textFormat, ...format }) => ({ ...format, textFormat: withPart(textFormat, name, value) }));
  const point =
    (name: 'minpoint' | 'midpoint' | 'maxpoint', otherwise?: string) =>
    (...[color, type, value]: unknown[]) => {
      const { booleanRule: _, ...rest } = rule;
      rule = rest;
      const made: InterpolationPoint = {
        color: colorOf(run, String(color)),
        type: type === undefined ? (otherwise ?? 'NUMBER') : String(innerOf(type, 'InterpolationType')),
        ...(value !== undefined && { value: String(value) }),
      };
      return set({ gradientRule: { ...rule.gradientRule, [name]: made } });
    };

  const builder: object = surface('ConditionalFormatRuleBuilder', {
    getRanges: () => looks(face, rule).getRanges(),
    getBooleanCondition: () => looks(face, rule).getBooleanCondition(),
    getGradientCondition: () => looks(face, rule).getGradientCondition(),
    copy: () => newConditionalFormatRule(face, rule),
    setRanges(...args: unknown[]) {
      expectArgs(run, 'ConditionalFormatRuleBuilder.setRanges', args, ['array']);
      return set({ spots: (args[0] as unknown[]).map((range) => innerOf(range, 'Range') as Spot) });
    },
    setBackground: (color: unknown) =>
      dress(({ backgroundColor: _, ...format }) =>
        color === null ? format : { ...format, backgroundColor: colorOf(run, String(color)) },
      ),
    setFontColor: (color: unknown) =>
      dress(({ textFormat, ...format }) => {
        const { foregroundColor: _, ...text } = textFormat ?? {};
        return {
          ...format,
          textFormat: color === null ? text : { ...text, foregroundColor: colorOf(run, String(color)) },
        };
      }),
    setBold: textPart('bold'),
    setItalic: textPart('italic'),
    setUnderline: textPart('underline'),
    setStrikethrough: textPart('strikethrough'),
    setGradientMinpoint: point('minpoint', 'MIN'),
    setGradientMaxpoint: point('maxpoint', 'MAX'),
    setGradientMinpointWithValue: point('minpoint'),
    setGradientMidpointWithValue: point('midpoint'),
    setGradientMaxpointWithValue: point('maxpoint'),
    whenCellEmpty: criteria('BLANK'),
    whenCellNotEmpty: criteria('NOT_BLANK'),
    whenDateAfter: criteria('DATE_AFTER'),
    whenDateBefore: criteria('DATE_BEFORE'),
    whenDateEqualTo: criteria('DATE_EQ'),
    whenFormulaSatisfied: criteria('CUSTOM_FORMULA'),
    whenNumberBetween: criteria('NUMBER_BETWEEN'),
    whenNumberEqualTo: criteria('NUMBER_EQ'),
    whenNumberGreaterThan: criteria('NUMBER_GREATER'),
    whenNumberGreaterThanOrEqualTo: criteria('NUMBER_GREATER_THAN_EQ'),
    whenNumberLessThan: criteria('NUMBER_LESS'),
    whenNumberLessThanOrEqualTo: criteria('NUMBER_LESS_THAN_EQ'),
    whenNumberNotBetween: criteria('NUMBER_NOT_BETWEEN'),
    whenNumberNotEqualTo: criteria('NUMBER_NOT_EQ'),
    whenTextContains: criteria('TEXT_CONTAINS'),
    whenTextDoesNotContain: criteria('TEXT_NOT_CONTAINS'),
    whenTextEndsWith: criteria('TEXT_ENDS_WITH'),
    whenTextEqualTo: criteria('TEXT_EQ'),
    whenTextStartsWith: criteria('TEXT_STARTS_WITH'),
    withCriteria(...args: unknown[]) {
      expectArgs(run, 'ConditionalFormatRuleBuilder.withCriteria', args, ['BooleanCriteria', 'array']);
      return when(booleanConditionOf(args[0] as EnumValue), args[1] as unknown[]);
    },
    build() {
      if (!rule.booleanRule?.condition && !rule.gradientRule)
        throw run.exception('Conditional format rule must have a condition.');
      return makeRule(face, rule);
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>);
  return builder;
}

function withPart(text: TextFormat | undefined, name: keyof TextFormat, value: unknown): TextFormat {
  const { [name]: _, ...rest } = text ?? {};
  return value === null ? rest : { ...rest, [name]: value === true };
}

/** A tab's methods about rules. */
export function sheetRules(face: Face, { bookId, sheetId }: Tab) {
  const { run } = face;
  const replace = (operation: string, rules: readonly Rule[]) =>
    face.queue(bookId, operation, (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      const formats = rules.map(({ spots, ...rule }): ConditionalFormat => {
        requireOwn(spots);
        return { ranges: spots.map(({ area }) => area), rule };
      });
      requireRules(sheet, edit.author);
      // documented: Sheet.setConditionalFormatRules replaces all rules of the tab [D/reference/spreadsheet/sheet]
      sheet.conditionalFormats = formats;
    });
  const requireOwn = (spots: readonly Spot[]) => {
    // assumed: Sheet.setConditionalFormatRules refuses a rule over another tab [probes/format-rule-of-another-tab.gs]
    if (spots.some((spot) => spot.sheetId !== sheetId))
      throw invalid('Conditional format rules must be on the same sheet.');
  };
  return {
    getConditionalFormatRules: () =>
      face.read(bookId, 'getConditionalFormatRules', (book) => {
        const sheet = requireSheet(book, sheetId);
        return run.realm.Array.from(sheet.conditionalFormats, ({ ranges, rule }) =>
          makeRule(face, { spots: ranges.map((area) => ({ bookId, sheetId, area: close(area, sheet) })), ...rule }),
        );
      }),
    setConditionalFormatRules(...args: unknown[]) {
      expectArgs(run, 'Sheet.setConditionalFormatRules', args, ['array']);
      const rules = (args[0] as unknown[]).map((one) => innerOf(one, 'ConditionalFormatRule') as Rule | undefined);
      if (rules.some((rule) => rule === undefined)) throw run.exception('Invalid argument: rules');
      replace('setConditionalFormatRules', rules as Rule[]);
    },
    clearConditionalFormatRules: () => replace('clearConditionalFormatRules', []),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}
