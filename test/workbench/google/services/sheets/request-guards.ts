// batchUpdate: protections, named ranges, filters, sorting and conditional formats. documented:
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
import type { Edit } from '../../grid/edit';
import { clearFilter, setFilter } from '../../grid/filter';
import { invalid, notSimulated } from '../../grid/grid-error';
import { editorsOf, findProtection, requireProtection, requireWrite, requireWriter } from '../../grid/protection';
import { type SortBy, sortArea } from '../../grid/sort';
import type { BooleanCondition, ConditionalFormat, Protection } from '../../grid/state';
import { writeMask } from './mask';
import { areaOf, type GridRange, gridRangeJson, openArea, requirePlace, requireTab } from './places';
import { conditionalFormatJson, protectionJson } from './sheet-json';

interface ProtectedRange {
  protectedRangeId?: number;
  range?: GridRange;
  namedRangeId?: string;
  description?: string;
  warningOnly?: boolean;
  requestingUserCanEdit?: boolean;
  unprotectedRanges?: GridRange[];
  editors?: { users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean };
}

/** documented: its creator and the owner always stay editors. Names without an address are refused (assumed text). */
function usersGiven(edit: Edit, users: readonly string[]): string[] {
  for (const email of users) if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid(`Invalid email address: ${email}`);
  const { person, access } = edit.author;
  const all = [...users, person.email].map((email) => email.toLowerCase());
  return [...new Set(all)].filter((email) => email !== access.owner.toLowerCase());
}

export function addProtectedRangeRequest(edit: Edit, request: { protectedRange?: ProtectedRange }) {
  const given = request.protectedRange ?? {};
  requireWriter(edit.author);
  if (!given.range) throw notSimulated('a protected range without a range');
  const sheet = requireTab(edit.book, given.range.sheetId);
  const area = openArea(given.range);
  if (Object.keys(area).length === 0 && sheet.protections.some((one) => Object.keys(one.area).length === 0)) {
    throw invalid('This sheet is already protected.');
  }
  requireWrite(sheet, area, edit.author);
  const id = given.protectedRangeId ?? edit.newId();
  if (findProtection(edit.book, id)) throw invalid(`A protected range with id ${id} already exists.`);
  if (given.warningOnly && given.editors) throw invalid('Editors are not supported with warningOnly protection.');
  const protection: Protection = {
    id,
    area,
    description: given.description ?? '',
    warningOnly: given.warningOnly ?? false,
    groups: given.editors?.groups ?? [],
    domainUsersCanEdit: given.editors?.domainUsersCanEdit ?? false,
    unprotected: (given.unprotectedRanges ?? []).map(openArea),
    createdBy: edit.author.person.email,
    ...(given.namedRangeId === undefined ? {} : { namedRangeId: given.namedRangeId }),
    ...(given.editors ? { users: usersGiven(edit, given.editors.users ?? []) } : {}),
  };
  sheet.protections.push(protection);
  return { addProtectedRange: { protectedRange: protectionJson(sheet, protection, edit.author) } };
}

function requireProtectedRange(edit: Edit, id: number | undefined) {
  const found = findProtection(edit.book, id ?? 0);
  if (!found) throw invalid(`No protected range with id: ${id ?? 0}`);
  requireProtection(found.protection, edit.author);
  return found;
}

export function updateProtectedRangeRequest(edit: Edit, request: { protectedRange?: ProtectedRange; fields?: string }) {
  const mask = writeMask('ProtectedRange', request.fields);
  const given = request.protectedRange ?? {};
  const { sheet, protection } = requireProtectedRange(edit, given.protectedRangeId);
  const has = (name: keyof ProtectedRange) => (mask === true ? given[name] !== undefined : mask.has(name));
  const next: Protection = { ...protection };
  if (has('range')) {
    if (!given.range || (given.range.sheetId ?? 0) !== sheet.sheetId)
      throw invalid('A protected range cannot move to another sheet.');
    next.area = openArea(given.range);
  }
  if (has('description')) next.description = given.description ?? '';
  if (has('unprotectedRanges')) next.unprotected = (given.unprotectedRanges ?? []).map(openArea);
  if (has('warningOnly')) next.warningOnly = given.warningOnly ?? false;
  if (has('namedRangeId')) throw notSimulated('moving a protection to a named range');
  if (has('editors')) {
    if (next.warningOnly) throw invalid('Editors are not supported with warningOnly protection.');
    const below = mask === true ? true : mask.get('editors');
    const part = (name: string) => below === true || below?.has(name) === true;
    if (part('users')) next.users = usersGiven(edit, given.editors?.users ?? []);
    if (part('groups')) next.groups = given.editors?.groups ?? [];
    if (part('domainUsersCanEdit')) next.domainUsersCanEdit = given.editors?.domainUsersCanEdit ?? false;
    next.users ??= editorsOf(protection, edit.author.access);
  }
  sheet.protections = sheet.protections.map((one) => (one === protection ? next : one));
  return {};
}

export function deleteProtectedRangeRequest(edit: Edit, request: { protectedRangeId?: number }) {
  const { sheet, protection } = requireProtectedRange(edit, request.protectedRangeId);
  sheet.protections = sheet.protections.filter((one) => one !== protection);
  return {};
}

interface NamedRangeJson {
  namedRangeId?: string;
  name?: string;
  range?: GridRange;
}

export function addNamedRangeRequest(edit: Edit, request: { namedRange?: NamedRangeJson }) {
  requireWriter(edit.author);
  const { namedRangeId, name = '', range } = request.namedRange ?? {};
  const { sheet, area } = requirePlace(edit.book, range);
  if (!/^[A-Za-z_][\w.]{0,249}$/.test(name)) throw invalid(`The name "${name}" is not valid for a named range.`);
  if (edit.book.namedRanges.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw invalid(`A named range with the name ${name} already exists.`);
  }
  const named = { id: namedRangeId ?? String(edit.newId()), name, sheetId: sheet.sheetId, area };
  edit.book.namedRanges = [...edit.book.namedRanges, named];
  return { addNamedRange: { namedRange: { namedRangeId: named.id, name, range: gridRangeJson(sheet.sheetId, area) } } };
}

export function deleteNamedRangeRequest(edit: Edit, { namedRangeId }: { namedRangeId?: string }) {
  requireWriter(edit.author);
  if (!edit.book.namedRanges.some((one) => one.id === namedRangeId))
    throw invalid(`No named range with id: ${namedRangeId}`);
  edit.book.namedRanges = edit.book.namedRanges.filter((one) => one.id !== namedRangeId);
  return {};
}

interface SortSpec {
  dimensionIndex?: number;
  sortOrder?: string;
}

const sortBy = (specs: readonly SortSpec[]): SortBy[] =>
  specs.map((spec) => ({ column: spec.dimensionIndex ?? 0, ascending: spec.sortOrder !== 'DESCENDING' }));

export function sortRangeRequest(edit: Edit, request: { range?: GridRange; sortSpecs?: SortSpec[] }) {
  const place = requirePlace(edit.book, request.range);
  sortArea(edit, place.sheet, areaOf(place), sortBy(request.sortSpecs ?? []));
  return {};
}

interface FilterJson {
  range?: GridRange;
  sortSpecs?: SortSpec[];
  filterSpecs?: { columnIndex?: number; filterCriteria?: Criteria }[];
  criteria?: Record<string, Criteria>;
}

interface Criteria {
  hiddenValues?: string[];
  condition?: BooleanCondition;
}

export function setBasicFilterRequest(edit: Edit, { filter }: { filter?: FilterJson }) {
  const place = requirePlace(edit.book, filter?.range);
  requireWriter(edit.author);
  if (place.sheet.protections.some((one) => Object.keys(one.area).length === 0))
    requireWrite(place.sheet, {}, edit.author);
  const given = [
    ...Object.entries(filter?.criteria ?? {}).map(([column, one]) => ({ column: Number(column), one })),
    ...(filter?.filterSpecs ?? []).map((spec) => ({ column: spec.columnIndex ?? 0, one: spec.filterCriteria ?? {} })),
  ];
  const criteria = given.map(({ column, one }) => ({
    column,
    hiddenValues: one.hiddenValues ?? [],
    ...(one.condition ? { condition: one.condition } : {}),
  }));
  const specs = filter?.sortSpecs ?? [];
  const sortSpecs = specs.map((spec) => ({
    dimensionIndex: spec.dimensionIndex ?? 0,
    sortOrder: spec.sortOrder ?? 'ASCENDING',
  }));
  if (specs.length > 0) {
    const area = areaOf(place);
    sortArea(edit, place.sheet, { ...area, startRow: area.startRow + 1 }, sortBy(specs));
  }
  setFilter(edit.book, place.sheet, { area: place.area, criteria, sortSpecs });
  return {};
}

export function clearBasicFilterRequest(edit: Edit, { sheetId }: { sheetId?: number }) {
  requireWriter(edit.author);
  clearFilter(requireTab(edit.book, sheetId));
  return {};
}

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
  const sheet = requireTab(edit.book, first.sheetId);
  requireFormats(edit, sheet.protections);
  const format: ConditionalFormat = {
    ranges: ranges.map((range) => requirePlace(edit.book, range).area),
    rule: booleanRule ? { booleanRule } : { gradientRule: gradientRule ?? {} },
  };
  return { sheet, format };
}

function requireFormats(edit: Edit, protections: readonly Protection[]): void {
  requireWriter(edit.author);
  for (const one of protections) {
    if (Object.keys(one.area).length === 0 && !one.warningOnly) requireProtection(one, edit.author);
  }
}

export function addConditionalFormatRuleRequest(edit: Edit, request: { rule?: ConditionalFormatJson; index?: number }) {
  const { sheet, format } = conditionalFormat(edit, request.rule);
  const { index = sheet.conditionalFormats.length } = request;
  if (index < 0 || index > sheet.conditionalFormats.length)
    throw invalid(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  sheet.conditionalFormats = [
    ...sheet.conditionalFormats.slice(0, index),
    format,
    ...sheet.conditionalFormats.slice(index),
  ];
  return {};
}

export function updateConditionalFormatRuleRequest(
  edit: Edit,
  request: { rule?: ConditionalFormatJson; index?: number; newIndex?: number; sheetId?: number },
) {
  if (request.newIndex !== undefined) throw notSimulated('moving a conditional format');
  const { sheet, format } = conditionalFormat(edit, request.rule);
  const { index = 0 } = request;
  const old = sheet.conditionalFormats[index];
  if (!old) throw invalid(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => (one === old ? format : one));
  const shown = { oldRule: conditionalFormatJson(sheet, old), newRule: conditionalFormatJson(sheet, format) };
  return { updateConditionalFormatRule: { ...shown, oldIndex: index, newIndex: index } };
}

export function deleteConditionalFormatRuleRequest(edit: Edit, request: { index?: number; sheetId?: number }) {
  const sheet = requireTab(edit.book, request.sheetId);
  requireFormats(edit, sheet.protections);
  const { index = 0 } = request;
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw invalid(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== rule);
  return { deleteConditionalFormatRule: { rule: conditionalFormatJson(sheet, rule) } };
}
