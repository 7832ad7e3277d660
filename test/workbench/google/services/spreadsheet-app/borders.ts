// Range.setBorder: true draws, false removes, null leaves; without colour and style a thin black line.
import { editArea } from '../../grid/cells';
import type { Border, Borders } from '../../grid/state';
import { styleOf, withStyle } from '../../grid/styles';
import { innerOf } from '../surface';
import { changeArea } from './area-access';
import { expectArgs } from './arguments';
import { colorOf } from './colors';
import type { Face, Spot } from './face';

export function drawBorders(face: Face, spot: Spot, args: readonly unknown[]): void {
  const { area } = spot;
  const sides = ['boolean?', 'boolean?', 'boolean?', 'boolean?', 'boolean?', 'boolean?'];
  expectArgs(face.run, 'Range.setBorder', args, sides, [...sides, 'string?', 'BorderStyle?']);
  const [top, left, bottom, right, vertical, horizontal, color, kind] = args;
  const border: Border = {
    style: kind ? String(innerOf(kind, 'BorderStyle')) : 'SOLID',
    color: typeof color === 'string' ? colorOf(face.run, color) : {},
  };
  changeArea(face, spot, 'setBorder', (edit, sheet) => {
    editArea(sheet, area, (cell, row, column) => {
      const { borders, ...style } = styleOf(edit.book, cell) ?? {};
      const next: Borders = { ...borders };
      const draw = (side: keyof Borders, wanted: unknown) => {
        if (wanted === true) next[side] = border;
        else if (wanted === false) delete next[side];
      };
      draw('top', row === area.startRow ? top : horizontal);
      draw('bottom', row === area.endRow - 1 ? bottom : horizontal);
      draw('left', column === area.startColumn ? left : vertical);
      draw('right', column === area.endColumn - 1 ? right : vertical);
      return withStyle(edit.book, cell, Object.keys(next).length > 0 ? { ...style, borders: next } : style);
    });
  });
}
