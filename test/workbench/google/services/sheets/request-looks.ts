// batchUpdate: conditional formats.
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import { requireRules } from '../../grid/protection';
import type { ConditionalFormat, SheetState } from '../../grid/state';
import { type GridRange, requirePlace, requireTab } from './places';
import { conditionalFormatJson } from './sheet-json';

interface ConditionalFormatJson {
  ranges?: GridRange[];
  booleanRule?: object;
  gradientRule?: object;
}

function conditionalFormat(edit: Edit, rule: ConditionalFormatJson | undefined) {
  const { ranges = [], booleanRule, gradientRule } = rule ?? {};
  const [first] = ranges;
  if (!first) throw invalid('No range specified in the conditional format rule.');
  if (!booleanRule === !gradientRule) throw invalid('Exactly one of booleanRule and gradientRule must be set.');
  // documented: all ranges of a conditional format lie on one tab [S/reference/rest/v4/spreadsheets/sheets]
  if (ranges.some((range) => (range.sheetId ?? 0) !== (first.sheetId ?? 0)))
    throw invalid('All ranges of a rule must be on the same sheet.');
  const sheet = requireTab(edit.book, first.sheetId);
  requireRules(sheet, edit.author);
  const format: ConditionalFormat = {
    ranges: ranges.map((range) => requirePlace(edit.book, range).area),
    rule: booleanRule ? { booleanRule } : { gradientRule: gradientRule ?? {} },
  };
  return { sheet, format };
}

export function addConditionalFormatRuleRequest(edit: Edit, request: { rule?: ConditionalFormatJson; index?: number }) {
  const { sheet, format } = conditionalFormat(edit, request.rule);
  const { index = sheet.conditionalFormats.length } = request;
  if (index < 0 || index > sheet.conditionalFormats.length) throw noRule(sheet, index);
  sheet.conditionalFormats = [
    ...sheet.conditionalFormats.slice(0, index),
    format,
    ...sheet.conditionalFormats.slice(index),
  ];
  return {};
}

interface UpdateRule {
  rule?: ConditionalFormatJson;
  index?: number;
  newIndex?: number;
  sheetId?: number;
}

export function updateConditionalFormatRuleRequest(edit: Edit, request: UpdateRule) {
  const { index = 0, newIndex } = request;
  if (newIndex !== undefined) {
    const sheet = requireTab(edit.book, request.sheetId);
    requireRules(sheet, edit.author);
    const moved = ruleAt(sheet, index);
    const others = sheet.conditionalFormats.filter((one) => one !== moved);
    if (newIndex > others.length) throw noRule(sheet, newIndex);
    // documented: batchUpdate updateConditionalFormatRule with newIndex moves a rule and counts without it
    // [S/reference/rest/v4/spreadsheets/request]
    sheet.conditionalFormats = [...others.slice(0, newIndex), moved, ...others.slice(newIndex)];
    const newRule = conditionalFormatJson(sheet, moved);
    return { updateConditionalFormatRule: { newRule, newIndex, oldIndex: index } };
  }
  const { sheet, format } = conditionalFormat(edit, request.rule);
  const old = ruleAt(sheet, index);
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => (one === old ? format : one));
  const shown = { oldRule: conditionalFormatJson(sheet, old), newRule: conditionalFormatJson(sheet, format) };
  return { updateConditionalFormatRule: { ...shown, oldIndex: index, newIndex: index } };
}

const noRule = (sheet: SheetState, index: number) =>
  invalid(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);

function ruleAt(sheet: SheetState, index: number): ConditionalFormat {
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw noRule(sheet, index);
  return rule;
}

export function deleteConditionalFormatRuleRequest(edit: Edit, request: { index?: number; sheetId?: number }) {
  const sheet = requireTab(edit.book, request.sheetId);
  requireRules(sheet, edit.author);
  const rule = ruleAt(sheet, request.index ?? 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== rule);
  return { deleteConditionalFormatRule: { rule: conditionalFormatJson(sheet, rule) } };
}
