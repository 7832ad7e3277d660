// A tab as the API shows it, without its cells.
import { groupsOf } from '../../grid/lines';
import { type Author, editorsOf, passes } from '../../grid/protection';
import type { Dimension } from '../../grid/shift';
import type { BasicFilter, Color, ConditionalFormat, Group, Protection, SheetState } from '../../grid/state';
import { gridRangeJson, sheetIdJson } from './places';

export function sheetPropertiesJson(sheet: SheetState, index: number): object {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRows > 0 ? { frozenRowCount: sheet.frozenRows } : {}),
      ...(sheet.frozenColumns > 0 ? { frozenColumnCount: sheet.frozenColumns } : {}),
      ...(sheet.gridlinesHidden ? { hideGridlines: true } : {}),
      ...(sheet.rowGroupControlAfter ? { rowGroupControlAfter: true } : {}),
      ...(sheet.columnGroupControlAfter ? { columnGroupControlAfter: true } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
    ...(sheet.tabColor ? tabColorJson(sheet.tabColor) : {}),
  };
}

const tabColorJson = (color: Color) => ({ tabColor: color, tabColorStyle: { rgbColor: color } });

export function protectionJson(sheet: SheetState, protection: Protection, author: Author): object {
  const may = passes(protection, author);
  const users = [author.access.owner, ...editorsOf(protection, author.access)];
  const editors = {
    users,
    ...(protection.groups.length > 0 ? { groups: protection.groups } : {}),
    ...(protection.domainUsersCanEdit ? { domainUsersCanEdit: true } : {}),
  };
  return {
    protectedRangeId: protection.id,
    range: gridRangeJson(sheet.sheetId, protection.area),
    ...(protection.namedRangeId === undefined ? {} : { namedRangeId: protection.namedRangeId }),
    ...(protection.description === '' ? {} : { description: protection.description }),
    ...(protection.warningOnly ? { warningOnly: true } : {}),
    // documented: a protected range says requestingUserCanEdit to whoever may edit what it protects
    // [S/reference/rest/v4/spreadsheets/sheets]
    ...(may ? { requestingUserCanEdit: true } : {}),
    ...(protection.unprotected.length > 0
      ? { unprotectedRanges: protection.unprotected.map((hole) => gridRangeJson(sheet.sheetId, hole)) }
      : {}),
    // documented: a protected range shows its editors only to whoever may edit it, and none when it only warns
    // [S/reference/rest/v4/spreadsheets/sheets]
    ...(may && !protection.warningOnly ? { editors } : {}),
  };
}

export function groupJson(sheet: SheetState, dimension: Dimension, group: Group): object {
  return {
    range: { ...sheetIdJson(sheet.sheetId), dimension, startIndex: group.start, endIndex: group.end },
    depth: group.depth,
    ...(group.collapsed ? { collapsed: true } : {}),
  };
}

export const groupsJson = (sheet: SheetState, dimension: Dimension): object[] =>
  groupsOf(sheet, dimension).map((group) => groupJson(sheet, dimension, group));

export const conditionalFormatJson = (sheet: SheetState, format: ConditionalFormat): object => ({
  ranges: format.ranges.map((range) => gridRangeJson(sheet.sheetId, range)),
  ...format.rule,
});

export function filterJson(sheet: SheetState, filter: BasicFilter): object {
  const criteria = filter.criteria.map(({ column, hiddenValues, condition }) => [
    String(column),
    { ...(hiddenValues.length > 0 ? { hiddenValues } : {}), ...(condition ? { condition } : {}) },
  ]);
  return {
    range: gridRangeJson(sheet.sheetId, filter.area),
    ...(filter.sortSpecs.length > 0 ? { sortSpecs: filter.sortSpecs } : {}),
    ...(criteria.length > 0 ? { criteria: Object.fromEntries(criteria) } : {}),
  };
}
