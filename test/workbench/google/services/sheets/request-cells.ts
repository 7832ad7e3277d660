// batchUpdate: contents, formats, rules and borders of cells.
import { editArea, editFilled, editRow, lastRow, setCellIn } from '../../grid/cells';
import { appendLines } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import { type MergeType, mergeCells, unmergeCells } from '../../grid/merges';
import { requireWrite } from '../../grid/protection';
import type { Rect } from '../../grid/rect';
import type { Border, Borders, Cell, SheetState, ValidationRule } from '../../grid/state';
import { ruleId, styleOf, withRuleId, withStyle } from '../../grid/styles';
import { type CellData, cellWriter, checkCellMask } from './cell-write';
import { type Mask, writeMask } from './mask';
import { areaOf, type GridRange, insideGrid, requirePlace, requireTab } from './places';
import type { GridCoordinate } from './request-paste';

interface RowData {
  values?: CellData[];
}

export function updateCellsRequest(
  edit: Edit,
  request: { rows?: RowData[]; fields?: string; start?: GridCoordinate; range?: GridRange },
) {
  const mask = writeMask('CellData', request.fields);
  checkCellMask(mask);
  const rows = request.rows ?? [];
  if (!request.range && !request.start) throw invalid('Either start or range must be set.');
  if (request.range) {
    const place = requirePlace(edit.book, request.range);
    const area = areaOf(place);
    // assumed: batchUpdate updateCells refuses more rows than its range has [probes/update-cells-beyond-range.gs]
    if (rows.length > area.endRow - area.startRow) throw invalid(tooMany('row', area.startRow + rows.length));
    const width = Math.max(0, ...rows.map((row) => row.values?.length ?? 0));
    if (width > area.endColumn - area.startColumn) throw invalid(tooMany('column', area.startColumn + width));
    requireWrite(place.sheet, area, edit.author);
    // documented: batchUpdate updateCells clears the fields of its mask in cells of its range that its data does not reach
    // [S/reference/rest/v4/spreadsheets/request]
    clearBeyond(edit, place.sheet, area, rows, mask);
    writeRows(edit, place.sheet, area.startRow, area.startColumn, rows, mask);
    return {};
  }
  const { sheetId, rowIndex = 0, columnIndex = 0 } = request.start ?? {};
  const sheet = requireTab(edit.book, sheetId);
  const width = Math.max(1, ...rows.map((row) => row.values?.length ?? 0));
  const area = {
    startRow: rowIndex,
    endRow: rowIndex + Math.max(1, rows.length),
    startColumn: columnIndex,
    endColumn: columnIndex + width,
  };
  insideGrid({ sheet, area });
  if (area.endRow > sheet.rowCount) throw invalid(tooMany('row', area.endRow));
  if (area.endColumn > sheet.columnCount) throw invalid(tooMany('column', area.endColumn));
  requireWrite(sheet, area, edit.author);
  // documented: batchUpdate updateCells writes its data from the start cell on [S/reference/rest/v4/spreadsheets/request]
  writeRows(edit, sheet, rowIndex, columnIndex, rows, mask);
  return {};
}

const tooMany = (what: string, at: number) => `Attempting to write ${what}: ${at}, beyond the last requested ${what}.`;

function writeRows(
  edit: Edit,
  sheet: SheetState,
  startRow: number,
  startColumn: number,
  rows: RowData[],
  mask: Mask,
): void {
  rows.forEach(({ values = [] }, index) => {
    editRow(sheet, startRow + index, (cells) => {
      values.forEach((data, offset) => {
        const column = startColumn + offset;
        const before = cells[column] ?? null;
        const after = cellWriter(edit.book, data ?? {}, mask)(before);
        if (after !== before) setCellIn(cells, column, after);
      });
    });
  });
}

function clearBeyond(edit: Edit, sheet: SheetState, area: Rect, rows: RowData[], mask: Mask): void {
  const clear = cellWriter(edit.book, {}, mask);
  rows.forEach((row, index) => {
    const reached = area.startColumn + (row.values?.length ?? 0);
    const line = { ...area, startRow: area.startRow + index, endRow: area.startRow + index + 1, startColumn: reached };
    editFilled(sheet, line, clear);
  });
  editFilled(sheet, { ...area, startRow: area.startRow + rows.length }, clear);
}

export function appendCellsRequest(edit: Edit, request: { sheetId?: number; rows?: RowData[]; fields?: string }) {
  const mask = writeMask('CellData', request.fields);
  checkCellMask(mask);
  const sheet = requireTab(edit.book, request.sheetId);
  const rows = request.rows ?? [];
  // documented: batchUpdate appendCells writes below the last row with data [S/reference/rest/v4/spreadsheets/request]
  const start = lastRow(sheet);
  const width = Math.max(1, ...rows.map((row) => row.values?.length ?? 0));
  if (width > sheet.columnCount) appendLines(edit, sheet, 'COLUMNS', width - sheet.columnCount);
  if (start + rows.length > sheet.rowCount) appendLines(edit, sheet, 'ROWS', start + rows.length - sheet.rowCount);
  requireWrite(sheet, { startRow: start, endRow: start + rows.length, startColumn: 0, endColumn: width }, edit.author);
  writeRows(edit, sheet, start, 0, rows, mask);
  return {};
}

export function repeatCellRequest(edit: Edit, request: { range?: GridRange; cell?: CellData; fields?: string }) {
  const mask = writeMask('CellData', request.fields);
  checkCellMask(mask);
  const place = requirePlace(edit.book, request.range);
  const area = areaOf(place);
  requireWrite(place.sheet, area, edit.author);
  const write = cellWriter(edit.book, request.cell ?? {}, mask);
  const edited = write(null) === null ? editFilled : editArea;
  // documented: batchUpdate repeatCell gives one cell's fields to every cell of its range [S/reference/rest/v4/spreadsheets/request]
  edited(place.sheet, area, (cell: Cell | null) => write(cell));
  return {};
}

export function setDataValidationRequest(edit: Edit, request: { range?: GridRange; rule?: ValidationRule }) {
  const place = requirePlace(edit.book, request.range);
  const area = areaOf(place);
  requireWrite(place.sheet, area, edit.author);
  const { rule } = request;
  // documented: batchUpdate setDataValidation without a rule clears the rules of its range [S/reference/rest/v4/spreadsheets/request]
  if (!rule) {
    editFilled(place.sheet, area, (cell) => withRuleId(cell, undefined));
    return {};
  }
  if (!rule.condition?.type) throw invalid('A condition type must be specified.');
  const id = ruleId(edit.book, rule);
  editArea(place.sheet, area, (cell) => withRuleId(cell, id));
  return {};
}

interface BorderRequest {
  range?: GridRange;
  top?: Border;
  bottom?: Border;
  left?: Border;
  right?: Border;
  innerHorizontal?: Border;
  innerVertical?: Border;
}

export function updateBordersRequest(edit: Edit, request: BorderRequest) {
  const place = requirePlace(edit.book, request.range);
  const area = areaOf(place);
  requireWrite(place.sheet, area, edit.author);
  drawBorders(edit, place.sheet, area, request);
  return {};
}

/** A border whose style is NONE removes the line; a side that is not named stays. */
export function drawBorders(edit: Edit, sheet: SheetState, area: Rect, lines: Omit<BorderRequest, 'range'>): void {
  editArea(sheet, area, (cell, row, column) => {
    const sides: Borders = { ...styleOf(edit.book, cell)?.borders };
    const draw = (side: keyof Borders, border: Border | undefined) => {
      // documented: batchUpdate updateBorders leaves a side as it is that it does not name [S/reference/rest/v4/spreadsheets/request]
      if (!border) return;
      // documented: batchUpdate updateBorders with the style NONE takes a border away [S/reference/rest/v4/spreadsheets/request]
      if (border.style === undefined || border.style === 'NONE') delete sides[side];
      else sides[side] = border;
    };
    draw('top', row === area.startRow ? lines.top : lines.innerHorizontal);
    draw('bottom', row === area.endRow - 1 ? lines.bottom : lines.innerHorizontal);
    draw('left', column === area.startColumn ? lines.left : lines.innerVertical);
    draw('right', column === area.endColumn - 1 ? lines.right : lines.innerVertical);
    return withBorders(edit, cell, sides);
  });
}

function withBorders(edit: Edit, cell: Cell | null, sides: Borders): Cell | null {
  const { borders: _, ...style } = styleOf(edit.book, cell) ?? {};
  return withStyle(edit.book, cell, Object.keys(sides).length > 0 ? { ...style, borders: sides } : style);
}

export function mergeCellsRequest(edit: Edit, request: { range?: GridRange; mergeType?: string }) {
  const place = requirePlace(edit.book, request.range);
  const area = areaOf(place);
  requireWrite(place.sheet, area, edit.author);
  const type = request.mergeType ?? 'MERGE_ALL';
  // documented: batchUpdate mergeCells makes one cell of its range, or one of each row or column [S/reference/rest/v4/spreadsheets/request]
  mergeCells(place.sheet, area, type as MergeType);
  return {};
}

export function unmergeCellsRequest(edit: Edit, request: { range?: GridRange }) {
  const place = requirePlace(edit.book, request.range);
  const area = areaOf(place);
  requireWrite(place.sheet, area, edit.author);
  // documented: batchUpdate unmergeCells takes all merges in its range apart [S/reference/rest/v4/spreadsheets/request]
  unmergeCells(place.sheet, area);
  return {};
}
