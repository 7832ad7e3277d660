// Heights of rows that nobody set: a wrapped text makes its row as tall as it needs, as Sheets does.
import type { CellView, SheetView, StyleView } from '../../port';
import { defaultColumnWidth, defaultRowHeight } from './sizes';

const padding = 8;
const tallest = 400;

const context = document.createElement('canvas').getContext('2d');

const fontOf = (style: StyleView, pixels: number) =>
  `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${pixels}px ${style.fontFamily ?? 'Arial'}, Arial`;

/** How many lines `text` takes in `width` pixels. */
function linesOf(text: string, font: string, width: number): number {
  if (!context) return 1;
  context.font = font;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const length = context.measureText(word).width;
      if (used > 0 && used + length > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / width) - 1);
      used += length % width;
    }
  }
  return lines;
}

function heightOf(cell: CellView, style: StyleView, width: number): number {
  const pixels = ((style.fontSize ?? 10) * 4) / 3;
  const wraps = style.wrap === 'wrap';
  if (!wraps && !cell.text.includes('\n')) return Math.ceil(pixels * 1.3) + 4;
  const lines = wraps
    ? linesOf(cell.text, fontOf(style, pixels), Math.max(10, width - padding))
    : cell.text.split('\n').length;
  return Math.ceil(lines * pixels * 1.32) + 6;
}

const isMerged = (sheet: SheetView, row: number, column: number) =>
  sheet.merges.some(
    (area) => row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn,
  );

export function rowHeight(sheet: SheetView, row: number): number {
  const set = sheet.rowHeights[row];
  if (set !== undefined) return set;
  let height = defaultRowHeight;
  for (const [key, cell] of Object.entries(sheet.cells[row] ?? {})) {
    const column = Number(key);
    if (isMerged(sheet, row, column) || sheet.hiddenColumns.includes(column)) continue;
    const width = sheet.columnWidths[column] ?? defaultColumnWidth;
    height = Math.max(height, heightOf(cell, sheet.styles[cell.style ?? -1] ?? {}, width));
  }
  return Math.min(height, tallest);
}

/** Only the rows that are not of the usual height. */
export function rowHeights(sheet: SheetView): Record<number, number> {
  const heights: Record<number, number> = { ...sheet.rowHeights };
  for (const row of Object.keys(sheet.cells)) {
    const height = rowHeight(sheet, Number(row));
    if (height !== defaultRowHeight) heights[Number(row)] = height;
  }
  return heights;
}
