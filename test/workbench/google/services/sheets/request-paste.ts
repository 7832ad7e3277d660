// batchUpdate: cells copied, cut and pasted. Row metadata and protections belong to their rows and stay there.
import { cellAt, editArea, editFilled } from '../../grid/cells';
import type { Edit } from '../../grid/edit';
import { enterTyped, withContent } from '../../grid/enter';
import { copiedCell } from '../../grid/formulas/references';
import { invalid, notSimulated } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { columnsOf, contains, type Rect, rowsOf } from '../../grid/rect';
import type { Cell, SheetState } from '../../grid/state';
import { styleId, styleOf, withRuleId, withStyleId } from '../../grid/styles';
import { areaOf, type GridRange, insideGrid, requireFit, requirePlace, requireTab } from './places';

export interface GridCoordinate {
  sheetId?: number;
  rowIndex?: number;
  columnIndex?: number;
}

/** Cells lifted out of the grid, with the merges that lie wholly inside. */
interface Block {
  cells: (Cell | null)[][];
  merges: Rect[];
  /** Where a copy of a cell was taken from; a cut one keeps its references as they are. */
  copiedFrom?: Rect;
}

type Blend = (edit: Edit, cell: Cell | null, copy: Cell | null) => Cell | null;

const content = ({ value, error }: Cell) => ({
  ...(value !== undefined && { value }),
  ...(error !== undefined && { error }),
});

/** How each kind of paste mixes what is copied into what was there. */
const blends: Record<string, Blend> = {
  PASTE_NORMAL: (_, __, copy) => copy,
  // documented: batchUpdate copyPaste with PASTE_VALUES leaves formats, formulas and merges behind
  // [S/reference/rest/v4/spreadsheets/request]
  PASTE_VALUES: (_, cell, copy) => withContent(cell, copy ? content(copy) : {}),
  // documented: batchUpdate copyPaste with PASTE_FORMAT brings formats and data validation only
  // [S/reference/rest/v4/spreadsheets/request]
  PASTE_FORMAT: (_, cell, copy) => withRuleId(withStyleId(cell, copy?.style), copy?.rule),
  PASTE_NO_BORDERS: (edit, _, copy) => {
    const { borders, ...style } = styleOf(edit.book, copy) ?? {};
    return borders ? withStyleId(copy, styleId(edit.book, style)) : copy;
  },
  PASTE_FORMULA: (_, cell, copy) =>
    withContent(cell, copy?.formula === undefined ? (copy ? content(copy) : {}) : { formula: copy.formula }),
  PASTE_DATA_VALIDATION: (_, cell, copy) => withRuleId(cell, copy?.rule),
};

function blendOf(type = 'PASTE_NORMAL'): Blend {
  const blend = blends[type];
  if (!blend) throw notSimulated(`pasteType ${type}`);
  return blend;
}

function lift(sheet: SheetState, area: Rect): Block {
  const cells: (Cell | null)[][] = [];
  for (let row = area.startRow; row < area.endRow; row++) {
    const line: (Cell | null)[] = [];
    for (let column = area.startColumn; column < area.endColumn; column++) line.push(cellAt(sheet, row, column));
    cells.push(line);
  }
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  return { cells, merges: merges.map((merge) => moved(merge, -area.startRow, -area.startColumn)) };
}

const moved = (area: Rect, rows: number, columns: number): Rect => ({
  startRow: area.startRow + rows,
  endRow: area.endRow + rows,
  startColumn: area.startColumn + columns,
  endColumn: area.endColumn + columns,
});

function put(edit: Edit, sheet: SheetState, area: Rect, block: Block, type: string | undefined): void {
  requireWrite(sheet, area, edit.author);
  const blend = blendOf(type);
  const height = block.cells.length;
  const width = block.cells[0]?.length ?? 0;
  const { copiedFrom } = block;
  editArea(sheet, area, (cell, row, column) => {
    const [line, place] = [(row - area.startRow) % height, (column - area.startColumn) % width];
    const copy = block.cells[line]?.[place] ?? null;
    if (!copiedFrom) return blend(edit, cell, copy);
    // assumed: batchUpdate copyPaste lets the references of a formula move along with its copy [probes/copy-a-formula.gs]
    const moved = copiedCell(
      copy,
      edit.locale,
      row - copiedFrom.startRow - line,
      column - copiedFrom.startColumn - place,
    );
    return blend(edit, cell, moved);
  });
  if (type !== undefined && type !== 'PASTE_NORMAL' && type !== 'PASTE_NO_BORDERS') return;
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  for (let row = area.startRow; row < area.endRow; row += height) {
    for (let column = area.startColumn; column < area.endColumn; column += width) {
      sheet.merges.push(...block.merges.map((merge) => moved(merge, row, column)));
    }
  }
}

interface CopyPaste {
  source?: GridRange;
  destination?: GridRange;
  pasteType?: string;
  pasteOrientation?: string;
}

export function copyPasteRequest(edit: Edit, request: CopyPaste) {
  if (request.pasteOrientation === 'TRANSPOSE') throw notSimulated('pasteOrientation TRANSPOSE');
  const source = requirePlace(edit.book, request.source);
  const target = requirePlace(edit.book, request.destination);
  const from = areaOf(source);
  const to = areaOf(target);
  const span = (wanted: number, given: number) => (wanted % given === 0 ? wanted : given);
  // documented: batchUpdate copyPaste repeats its source over a destination that is a multiple of it
  // [S/reference/rest/v4/spreadsheets/request]
  const rows = span(rowsOf(to), rowsOf(from));
  const columns = span(columnsOf(to), columnsOf(from));
  const area = { ...to, endRow: to.startRow + rows, endColumn: to.startColumn + columns };
  requireFit(target.sheet, area);
  put(edit, target.sheet, area, { ...lift(source.sheet, from), copiedFrom: from }, request.pasteType);
  return {};
}

interface CutPaste {
  source?: GridRange;
  destination?: GridCoordinate;
  pasteType?: string;
}

export function cutPasteRequest(edit: Edit, request: CutPaste) {
  const source = requirePlace(edit.book, request.source);
  const from = areaOf(source);
  const { sheet, area } = corner(edit, request.destination, rowsOf(from), columnsOf(from));
  requireWrite(source.sheet, from, edit.author);
  const block = lift(source.sheet, from);
  // documented: batchUpdate cutPaste takes away all that was in the source, whatever is pasted
  // [S/reference/rest/v4/spreadsheets/request]
  editFilled(source.sheet, from, () => null);
  source.sheet.merges = source.sheet.merges.filter((merge) => !contains(from, merge));
  put(edit, sheet, area, block, request.pasteType);
  return {};
}

function corner(edit: Edit, at: GridCoordinate | undefined, rows: number, columns: number) {
  const { sheetId, rowIndex: startRow = 0, columnIndex: startColumn = 0 } = at ?? {};
  const sheet = requireTab(edit.book, sheetId);
  const area = { startRow, endRow: startRow + rows, startColumn, endColumn: startColumn + columns };
  insideGrid({ sheet, area });
  requireFit(sheet, area);
  return { sheet, area };
}

interface PasteData {
  coordinate?: GridCoordinate;
  data?: string;
  type?: string;
  delimiter?: string;
  html?: boolean;
}

export function pasteDataRequest(edit: Edit, request: PasteData) {
  if (request.html) throw notSimulated('pasteData of HTML');
  const { data = '', delimiter = '' } = request;
  if (delimiter === '') throw invalid('A delimiter must be specified.');
  const rows = split(data, delimiter);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const { sheet, area } = corner(edit, request.coordinate, Math.max(1, rows.length), width);
  requireWrite(sheet, area, edit.author);
  if (request.type !== undefined && request.type !== 'PASTE_NORMAL' && request.type !== 'PASTE_VALUES') {
    throw notSimulated(`pasteData with ${request.type}`);
  }
  editArea(sheet, area, (cell, row, column) => {
    const text = rows[row - area.startRow]?.[column - area.startColumn];
    return text === undefined ? cell : enterTyped(edit, cell, text);
  });
  return {};
}

/** Lines of fields; a field in double quotes may hold the delimiter and line ends. */
function split(data: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const close = () => {
    rows[rows.length - 1]?.push(field);
    field = '';
  };
  for (let at = 0; at < data.length; at++) {
    const letter = data[at] ?? '';
    if (letter === '"' && (quoted || field === '')) {
      if (quoted && data[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = !quoted;
    } else if (!quoted && data.startsWith(delimiter, at)) {
      close();
      at += delimiter.length - 1;
    } else if (!quoted && letter === '\n') {
      close();
      rows.push([]);
    } else field += letter;
  }
  close();
  return rows;
}
