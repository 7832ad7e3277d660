// Range.copyTo. documented: https://developers.google.com/apps-script/reference/spreadsheet/range#copyTo(Range)
import { cellAt, editArea } from '../../grid/cells';
import { withContent } from '../../grid/enter';
import { notSimulated } from '../../grid/grid-error';
import { requireWrite } from '../../grid/protection';
import { columnsOf, type Rect, rowsOf } from '../../grid/rect';
import type { Cell } from '../../grid/state';
import { withStyleId } from '../../grid/styles';
import { innerOf } from '../surface';
import { type Face, requireSheet, type Spot } from './face';

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
  if (from.bookId !== to.bookId)
    throw face.run.exception('Target range and source range must be on the same spreadsheet.');
  const rows = Math.max(rowsOf(from.area), rowsOf(to.area));
  const columns = Math.max(columnsOf(from.area), columnsOf(to.area));
  face.write(
    to.bookId,
    'copyTo',
    (edit) => {
      const source = requireSheet(edit.book, from.sheetId);
      const target = requireSheet(edit.book, to.sheetId);
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
        return transferred(cell, copied[index] ?? null, what);
      });
    },
    rows * columns,
  );
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
