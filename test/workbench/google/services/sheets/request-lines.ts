// batchUpdate: rows and columns.
import { appendLines, deleteLines, insertLines, moveLines, span } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import { invalid, notSimulated } from '../../grid/grid-error';
import { addGroup, deleteGroup, setCollapsed, setLook } from '../../grid/lines';
import { requireWrite } from '../../grid/protection';
import { writeMask } from './mask';
import { type DimensionRange, gridLimits, requireLines, requireTab } from './places';
import { groupsJson } from './sheet-json';

interface Ranged {
  range?: DimensionRange;
}

export function insertDimensionRequest(
  edit: Edit,
  { range, inheritFromBefore }: Ranged & { inheritFromBefore?: boolean },
) {
  const { sheet, dimension, start, end, count } = requireLines(edit.book, range);
  if (start > count)
    throw invalid(`range.startIndex[${start}] must be <= the number of ${dimension.toLowerCase()} [${count}]`);
  // documented: batchUpdate insertDimension refuses inheritFromBefore at the first row or column
  // [S/reference/rest/v4/spreadsheets/request]
  if (inheritFromBefore && start === 0) throw invalid('inheritFromBefore cannot be true if startIndex is 0.');
  // documented: batchUpdate insertDimension takes looks from the line before with inheritFromBefore, else from the line after
  // [S/reference/rest/v4/spreadsheets/request]
  const inherit = inheritFromBefore ? 'before' : 'after';
  insertLines(edit, sheet, dimension, start, end - start, inherit);
  return {};
}

export function deleteDimensionRequest(edit: Edit, { range }: Ranged) {
  const { sheet, dimension, start, end, count } = requireLines(edit.book, range);
  // assumed: batchUpdate deleteDimension refuses rows that do not exist [probes/delete-rows-beyond-the-end.gs]
  if (start >= count)
    throw invalid(
      `Cannot delete a ${dimension === 'ROWS' ? 'row' : 'column'} that doesn't exist. Tried to delete index ${start} but there are only ${count}.`,
    );
  // documented: batchUpdate deleteDimension takes the rows or columns out of the tab [S/guides/rowcolumn-operations]
  deleteLines(edit, sheet, dimension, start, Math.min(end, count));
  return {};
}

export function appendDimensionRequest(edit: Edit, request: { sheetId?: number; dimension?: string; length?: number }) {
  const sheet = requireTab(edit.book, request.sheetId);
  const { dimension, length = 0 } = request;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('dimension must be specified.');
  if (length < 1) throw invalid('length must be greater than 0.');
  // documented: batchUpdate appendDimension adds rows or columns at the end of the tab [S/reference/rest/v4/spreadsheets/request]
  appendLines(edit, sheet, dimension, length);
  return {};
}

export function moveDimensionRequest(edit: Edit, request: { source?: DimensionRange; destinationIndex?: number }) {
  const { sheet, dimension, start, end, count } = requireLines(edit.book, request.source);
  const to = request.destinationIndex ?? 0;
  if (end > count || to > count || to < 0) throw invalid('source and destinationIndex must lie on the sheet.');
  // documented: batchUpdate moveDimension counts its destination before the lines are taken away
  // [S/reference/rest/v4/spreadsheets/request]
  moveLines(edit, sheet, dimension, start, end, to);
  return {};
}

interface LineProperties {
  hiddenByUser?: boolean;
  pixelSize?: number;
}

export function updateDimensionPropertiesRequest(
  edit: Edit,
  request: Ranged & { properties?: LineProperties; fields?: string; dataSourceSheetRange?: unknown },
) {
  if (request.dataSourceSheetRange) throw notSimulated('data source sheets');
  const mask = writeMask('DimensionProperties', request.fields);
  const { sheet, dimension, start, end, count } = requireLines(edit.book, request.range);
  if (start >= count) throw gridLimits({ sheet, area: span(dimension, start, end) });
  requireWrite(sheet, span(dimension, start, end), edit.author);
  const { hiddenByUser = false, pixelSize } = request.properties ?? {};
  const named = mask === true ? Object.keys(request.properties ?? {}) : [...mask.keys()];
  for (const name of named) {
    // documented: batchUpdate updateDimensionProperties hides and shows lines by hiddenByUser
    // [S/guides/rowcolumn-operations]
    if (name === 'hiddenByUser') setLook(sheet, dimension, start, end, { hidden: hiddenByUser });
    else if (name === 'pixelSize') {
      if (pixelSize === undefined || pixelSize < 2) throw invalid('pixelSize must be at least 2.');
      // documented: batchUpdate updateDimensionProperties sets the height or width of lines by pixelSize
      // [S/guides/rowcolumn-operations]
      setLook(sheet, dimension, start, end, { size: pixelSize });
    } else if (name === 'developerMetadata') throw invalid('developerMetadata is read-only here.');
    else throw notSimulated(`updating DimensionProperties.${name}`);
  }
  return {};
}

/** Nothing here measures text, so sizes stay; the request is accepted because it cannot harm. */
export function autoResizeDimensionsRequest(edit: Edit, request: { dimensions?: DimensionRange }) {
  const { sheet, dimension, start, end } = requireLines(edit.book, request.dimensions);
  requireWrite(sheet, span(dimension, start, end), edit.author);
  return {};
}

export function addDimensionGroupRequest(edit: Edit, { range }: Ranged) {
  const { sheet, dimension, start, end, count } = requireLines(edit.book, range);
  if (end > count) throw gridLimits({ sheet, area: span(dimension, start, end) });
  requireWrite(sheet, span(dimension, start, end), edit.author);
  addGroup(sheet, dimension, start, end);
  // documented: batchUpdate addDimensionGroup answers all groups of the dimension [S/reference/rest/v4/spreadsheets/request]
  return { addDimensionGroup: { dimensionGroups: groupsJson(sheet, dimension) } };
}

export function deleteDimensionGroupRequest(edit: Edit, { range }: Ranged) {
  const { sheet, dimension, start, end } = requireLines(edit.book, range);
  requireWrite(sheet, span(dimension, start, end), edit.author);
  deleteGroup(sheet, dimension, start, end);
  return { deleteDimensionGroup: { dimensionGroups: groupsJson(sheet, dimension) } };
}

interface DimensionGroup {
  range?: DimensionRange;
  depth?: number;
  collapsed?: boolean;
}

export function updateDimensionGroupRequest(edit: Edit, request: { dimensionGroup?: DimensionGroup; fields?: string }) {
  const mask = writeMask('DimensionGroup', request.fields);
  if (mask !== true && [...mask.keys()].some((name) => name !== 'collapsed'))
    throw invalid('Only collapsed can be updated.');
  const { range, depth = 1, collapsed = false } = request.dimensionGroup ?? {};
  const { sheet, dimension, start, end } = requireLines(edit.book, range);
  requireWrite(sheet, span(dimension, start, end), edit.author);
  // documented: batchUpdate updateDimensionGroup hides the lines of a group that it collapses
  // [S/reference/rest/v4/spreadsheets/sheets]
  setCollapsed(sheet, dimension, { start, end, depth }, collapsed);
  return {};
}
