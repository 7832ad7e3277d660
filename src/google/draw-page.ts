// Draws a page into its tab through the Sheets API: one batch, so that nobody ever sees half of it.
import { corner, humanMarks } from '../domain/report/human-cells';
import {
  isDate,
  isLink,
  type Page,
  type PageValue,
  type PlacedCell,
  placeCells,
  serialDate,
} from '../domain/report/page';
import { borderColour, pageStyles, type StyleDefinition } from '../domain/report/page-styles';
import type { Request } from './book';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** The page stands at B2: the first row and column are hidden and hold the marks by which people's text is found again. */
const margin = 1;

export interface PageSheet {
  readonly sheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function drawPage(sheet: PageSheet, page: Page): Request[] {
  const { sheetId } = sheet;
  const rowCount = Math.max(sheet.rowCount, page.rows.length + margin);
  const columnCount = Math.max(sheet.columnCount, page.columns.length + margin);
  const whole = { sheetId, startRowIndex: 0, endRowIndex: rowCount, startColumnIndex: 0, endColumnIndex: columnCount };
  const placed = placeCells(page);
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount, columnCount, hideGridlines: true } },
        fields: 'gridProperties(rowCount,columnCount,hideGridlines)',
      },
    },
    { unmergeCells: { range: whole } },
    { updateCells: { range: whole, rows: cellRows(page, placed), fields: 'userEnteredValue,userEnteredFormat' } },
    ...placed.filter((one) => one.span > 1 || one.rowSpan > 1).map((one) => merge(sheetId, one)),
    ...sizes(
      sheetId,
      'ROWS',
      page.rows.map((row) => row.height ?? 21),
    ),
    ...sizes(sheetId, 'COLUMNS', page.columns),
    ...(['ROWS', 'COLUMNS'] as const).map((dimension) => hideFirst(sheetId, dimension)),
  ];
}

function cellRows(page: Page, placed: readonly PlacedCell[]): { values: CellData[] }[] {
  const marks = humanMarks(page);
  const rows: CellData[][] = [[corner, ...marks.header].map(markCell)];
  marks.rows.forEach((mark, i) => {
    rows[i + margin] = [mark === '' ? {} : markCell(mark)];
  });
  for (const cell of placed) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
      for (let c = cell.column; c < cell.column + cell.span; c += 1) {
        const row = rows[r + margin] ?? [];
        const isOrigin = r === cell.row && c === cell.column;
        row[c + margin] = { ...(isOrigin ? valueOfCell(cell.value) : {}), userEnteredFormat: format(cell) };
        rows[r + margin] = row;
      }
    }
  }
  return rows.map((row) => ({ values: Array.from(row, (cell) => cell ?? {}) }));
}

const markCell = (text: string): CellData => ({
  userEnteredValue: { stringValue: text },
  userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } },
});

function valueOfCell(value: PageValue): CellData {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (isDate(value)) return { userEnteredValue: { numberValue: serialDate(value) } };
  return { userEnteredValue: { stringValue: isLink(value) ? value.text : value } };
}

function format(cell: PlacedCell): CellFormat {
  const style: StyleDefinition = pageStyles[cell.style];
  const link = isLink(cell.value) ? { link: { uri: cell.value.url } } : {};
  const pattern = isDate(cell.value) ? cell.value.pattern : style.numberFormat;
  const type = isDate(cell.value) ? 'DATE_TIME' : pattern === '@' ? 'TEXT' : 'NUMBER';
  return {
    numberFormat: { type, pattern },
    backgroundColorStyle: { rgbColor: rgb(style.background) },
    horizontalAlignment: style.align.toUpperCase(),
    verticalAlignment: style.vertical.toUpperCase(),
    wrapStrategy: style.wrap ? 'WRAP' : 'OVERFLOW_CELL',
    ...borders(style),
    textFormat: {
      fontFamily: style.font,
      fontSize: style.sizePt,
      bold: style.bold,
      italic: style.italic,
      foregroundColorStyle: { rgbColor: rgb(style.colour) },
      ...link,
    },
  };
}

function borders(style: StyleDefinition): Pick<CellFormat, 'borders'> {
  const line = { style: 'SOLID', colorStyle: { rgbColor: rgb(borderColour) } };
  if (style.border === 'box') return { borders: { top: line, bottom: line, left: line, right: line } };
  return style.border === 'below' ? { borders: { bottom: line } } : {};
}

const rgb = (hex: string) => ({
  red: Number.parseInt(hex.slice(1, 3), 16) / 255,
  green: Number.parseInt(hex.slice(3, 5), 16) / 255,
  blue: Number.parseInt(hex.slice(5, 7), 16) / 255,
});

const merge = (sheetId: number, cell: PlacedCell): Request => ({
  mergeCells: {
    mergeType: 'MERGE_ALL',
    range: {
      sheetId,
      startRowIndex: cell.row + margin,
      endRowIndex: cell.row + cell.rowSpan + margin,
      startColumnIndex: cell.column + margin,
      endColumnIndex: cell.column + cell.span + margin,
    },
  },
});

/** Equal neighbours share one request. */
function sizes(sheetId: number, dimension: 'ROWS' | 'COLUMNS', pixels: readonly number[]): Request[] {
  const runs: { start: number; end: number; pixelSize: number }[] = [];
  pixels.forEach((pixelSize, i) => {
    const last = runs[runs.length - 1];
    if (last?.pixelSize === pixelSize) last.end = i + 1;
    else runs.push({ start: i, end: i + 1, pixelSize });
  });
  return runs.map(({ start, end, pixelSize }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: start + margin, endIndex: end + margin },
      properties: { pixelSize, hiddenByUser: false },
      fields: 'pixelSize,hiddenByUser',
    },
  }));
}

const hideFirst = (sheetId: number, dimension: 'ROWS' | 'COLUMNS'): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension, startIndex: 0, endIndex: margin },
    properties: { hiddenByUser: true },
    fields: 'hiddenByUser',
  },
});
