// Range.copyTo and Range.moveTo.
import { cellAt, editArea } from '../../grid/cells';
import { withContent } from '../../grid/enter';
import { copiedCell } from '../../grid/formulas/references';
import { notSimulated } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { columnsOf, type Rect, rowsOf } from '../../grid/rect';
import type { Cell } from '../../grid/state';
import { withStyleId } from '../../grid/styles';
import { innerOf } from '../surface';
import { changeArea, sheetUnder } from './area-access';
import type { Face, Spot } from './face';

const otherBook = 'Target range and source range must be on the same spreadsheet.';

type What = 'all' | 'content' | 'format';

function whatOf(options: readonly unknown[]): What {
  const [first, transposed] = options;
  if (transposed === true) throw notSimulated('Range.copyTo transposed');
  const type = innerOf(first, 'CopyPasteType');
  if (type === 'PASTE_VALUES') return 'content';
  if (type === 'PASTE_FORMAT') return 'format';
  if (type !== undefined && type !== 'PASTE_NORMAL') throw notSimulated(`Range.copyTo ${type}`);
  const given = (type === undefined ? first : undefined) as
    | { contentsOnly?: boolean; formatOnly?: boolean }
    | undefined;
  if (given?.contentsOnly) return 'content';
  return given?.formatOnly ? 'format' : 'all';
}

/** The source is repeated over a larger target; metadata and protections are not copied. */
export function copyTo(face: Face, from: Spot, to: Spot, options: readonly unknown[]): void {
  const what = whatOf(options);
  if (from.bookId !== to.bookId) throw face.run.exception(otherBook);
  const rows = Math.max(rowsOf(from.area), rowsOf(to.area));
  const columns = Math.max(columnsOf(from.area), columnsOf(to.area));
  face.queue(
    to.bookId,
    'copyTo',
    (edit) => {
      const source = sheetUnder(edit.book, from);
      const target = sheetUnder(edit.book, to);
      const { startRow, startColumn } = to.area;
      const area: Rect = {
        startRow,
        endRow: Math.min(startRow + rows, target.rowCount),
        startColumn,
        endColumn: Math.min(startColumn + columns, target.columnCount),
      };
      requireWrite(target, area, edit.author);
      const copied: (Cell | null)[] = [];
      for (let row = 0; row < rowsOf(from.area); row++) {
        for (let column = 0; column < columnsOf(from.area); column++) {
          copied.push(cellAt(source, from.area.startRow + row, from.area.startColumn + column));
        }
      }
      editArea(target, area, (cell, row, column) => {
        const index =
          ((row - startRow) % rowsOf(from.area)) * columnsOf(from.area) +
          ((column - startColumn) % columnsOf(from.area));
        const [down, across] = [
          row - from.area.startRow - ((row - startRow) % rowsOf(from.area)),
          column - from.area.startColumn - ((column - startColumn) % columnsOf(from.area)),
        ];
        return transferred(cell, copiedCell(copied[index] ?? null, edit.locale, down, across), what);
      });
    },
    rows * columns,
  );
}

/** Cut and paste within one spreadsheet; what points at the cells is not taken along here. */
export function moveTo(face: Face, from: Spot, to: Spot): void {
  if (from.bookId !== to.bookId) throw face.run.exception(otherBook);
  const { startRow, startColumn } = to.area;
  const area: Rect = {
    startRow,
    endRow: startRow + rowsOf(from.area),
    startColumn,
    endColumn: startColumn + columnsOf(from.area),
  };
  const target = { ...to, area };
  changeArea(face, target, 'moveTo', (edit, sheet) => {
    const source = sheetUnder(edit.book, from);
    requireWrite(source, from.area, edit.author);
    const cut: (Cell | null)[] = [];
    editArea(source, from.area, (cell) => {
      cut.push(cell);
      return null;
    });
    let next = 0;
    editArea(sheet, area, () => cut[next++] ?? null);
  });
}

function transferred(cell: Cell | null, copy: Cell | null, what: What): Cell | null {
  if (what === 'all') return copy;
  if (what === 'format') return withStyleId(cell, copy?.style);
  const { value, error, link } = copy ?? {};
  return withContent(cell, {
    ...(value !== undefined && { value }),
    ...(error !== undefined && { error }),
    ...(link !== undefined && { link }),
  });
}
