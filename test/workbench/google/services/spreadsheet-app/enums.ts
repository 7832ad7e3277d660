// The enums of SpreadsheetApp that scripts use.
import { type EnumValue, enumType } from '../enums';

export const ProtectionType = enumType('ProtectionType', ['RANGE', 'SHEET']);
export const WrapStrategy = enumType('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const BorderStyle = enumType('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const DeveloperMetadataVisibility = enumType('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const DeveloperMetadataLocationType = enumType('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const Dimension = enumType('Dimension', ['COLUMNS', 'ROWS']);
export const Direction = enumType('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const SheetType = enumType('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const CopyPasteType = enumType('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

/** Apps Script's names of validation criteria, and the Sheets API's. */
const criteria = {
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_EQUAL_TO: 'DATE_EQ',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  CHECKBOX: 'BOOLEAN',
} as const;

type CriteriaName = keyof typeof criteria;
const criteriaNames = Object.keys(criteria) as CriteriaName[];

export const DataValidationCriteria = enumType('DataValidationCriteria', criteriaNames);

export const conditionOf = (name: string): string | undefined => criteria[name as CriteriaName];

export function criteriaOf(condition: string | undefined): EnumValue | null {
  const name = criteriaNames.find((candidate) => criteria[candidate] === condition);
  return name === undefined ? null : DataValidationCriteria[name];
}

/** Apps Script's names of conditions, and the Sheets API's, where they differ from those of validation. */
const conditions: Record<string, string> = {
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_EQUAL_TO: 'DATE_EQ',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
};
const conditionNames = Object.keys(conditions);

export const BooleanCriteria = enumType('BooleanCriteria', conditionNames);
export const booleanConditionOf = (criteria: EnumValue): string => conditions[criteria.name()] ?? '';
export const booleanCriteriaOf = (condition: string | undefined): EnumValue | null => {
  const name = conditionNames.find((one) => conditions[one] === condition);
  return name === undefined ? null : (BooleanCriteria[name] ?? null);
};

export const InterpolationType = enumType('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);
export const GroupControlTogglePosition = enumType('GroupControlTogglePosition', ['BEFORE', 'AFTER']);
export const ValueType = enumType('ValueType', ['IMAGE']);

export const enums = {
  BooleanCriteria,
  InterpolationType,
  GroupControlTogglePosition,
  ValueType,
  ProtectionType,
  WrapStrategy,
  BorderStyle,
  DeveloperMetadataVisibility,
  DeveloperMetadataLocationType,
  Dimension,
  Direction,
  SheetType,
  CopyPasteType,
  DataValidationCriteria,
};
