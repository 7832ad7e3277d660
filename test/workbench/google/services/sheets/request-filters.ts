// batchUpdate: sorting, and the filter of a tab.
import type { Edit } from '../../grid/edit';
import { clearFilter, requireFilter, setFilter } from '../../grid/filter';
import { type SortBy, sortArea } from '../../grid/sort';
import type { BooleanCondition } from '../../grid/state';
import { areaOf, type GridRange, requirePlace, requireTab } from './places';

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
  requireFilter(place.sheet, place.area, edit.author);
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
  const sheet = requireTab(edit.book, sheetId);
  requireFilter(sheet, sheet.filter?.area ?? {}, edit.author);
  clearFilter(sheet);
  return {};
}
