// Cell addresses as people write them in the name box: 'B3', 'A2:F2', '$C$4'.
import { a1, parseArea as parseOpenArea } from '../../google/grid/a1';
import type { Area } from '../port';

export { columnName } from '../../google/grid/a1';

export const areaName = (area: Area) => a1(area);

export function parseArea(text: string): Area | undefined {
  const { startRow, endRow, startColumn, endColumn } = parseOpenArea(text.trim()) ?? {};
  if (startRow === undefined || startColumn === undefined || endRow === undefined || endColumn === undefined)
    return undefined;
  return { startRow, endRow, startColumn, endColumn };
}
