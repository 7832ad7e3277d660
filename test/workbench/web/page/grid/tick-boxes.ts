// The tick boxes in a selection: the space bar gives them all what the first one has not.
import type { Area } from '../../port';
import type { Typed } from './relay';

type At<T> = (row: number, column: number) => T;

export function toggled(areas: readonly Area[], isBox: At<boolean>, isTicked: At<boolean>): Typed[] {
  const boxes: { row: number; column: number }[] = [];
  for (const area of areas)
    for (let row = area.startRow; row < area.endRow; row += 1)
      for (let column = area.startColumn; column < area.endColumn; column += 1)
        if (isBox(row, column)) boxes.push({ row, column });
  const [first] = boxes;
  if (!first) return [];
  const text = isTicked(first.row, first.column) ? 'FALSE' : 'TRUE';
  return boxes.map((at) => ({ ...at, text }));
}
