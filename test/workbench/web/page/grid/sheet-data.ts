// A tab as the office shows it, turned into the workbook of one tab that Univer draws.
import {
  BooleanNumber,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ICellData,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  LocaleType,
} from '@univerjs/core';
import type { Area, CellPatch, CellView, Choice, SheetView, StyleView } from '../../port';
import { rowHeights } from './row-heights';
import { defaultColumnWidth, defaultRowHeight } from './sizes';
import { toStyle } from './styles';

export const sheetKey = 'sheet';

/** What a cell carries beside its text: read again by the overlays. */
export interface Extras {
  view: CellView;
}

/** One Univer style for each combination in use. */
class StyleBook {
  readonly styles: Record<string, IStyleData> = {};

  constructor(private readonly source: readonly StyleView[]) {}

  data(cell: CellView): IStyleData {
    const looks = { right: cell.right === true, link: (cell.links?.length ?? 0) > 0 };
    const key = `${cell.style ?? '-'}${looks.right ? 'r' : ''}${looks.link ? 'l' : ''}`;
    this.styles[key] ??= toStyle(cell.style === undefined ? {} : (this.source[cell.style] ?? {}), looks);
    return this.styles[key];
  }
}

function toCell(cell: CellView, style: IStyleData): ICellData {
  const extras: Extras = { view: cell };
  if (cell.checked !== undefined)
    return { v: cell.checked ? 1 : 0, t: CellValueType.BOOLEAN, s: style, custom: extras };
  return { v: cell.image ? '' : cell.text, t: CellValueType.STRING, s: style, custom: extras };
}

/** Takes changed cells into the sheet; answers what Univer must empty first (it merges) and then fill. */
export function applyPatches(sheet: SheetView, styles: StyleView[], patches: readonly CellPatch[]) {
  sheet.styles = styles;
  const book = new StyleBook(styles);
  const cleared: Record<number, Record<number, null>> = {};
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of patches) {
    const line = sheet.cells[row] ?? {};
    if (cell) line[column] = cell;
    else delete line[column];
    sheet.cells[row] = line;
    cleared[row] = { ...cleared[row], [column]: null };
    const drawn = cell ? toCell(cell, book.data(cell)) : { v: '', t: CellValueType.STRING };
    cellValue[row] = { ...cellValue[row], [column]: drawn };
  }
  return { cleared, cellValue };
}

/** Univer's ends are inclusive. */
const toRange = (area: Area) => ({
  startRow: area.startRow,
  endRow: area.endRow - 1,
  startColumn: area.startColumn,
  endColumn: area.endColumn - 1,
});

function toRule(choice: Choice, index: number): ISheetDataValidationRule {
  const base = {
    uid: `choice-${index}`,
    ranges: choice.areas.map(toRange),
    allowBlank: true,
    // The office checks; here a wrong value is only marked.
    errorStyle: DataValidationErrorStyle.WARNING,
    showErrorMessage: false,
  };
  if (choice.kind === 'checkbox') return { ...base, type: DataValidationType.CHECKBOX };
  const values = choice.values ?? [];
  return {
    ...base,
    type: DataValidationType.LIST,
    formula1: JSON.stringify(values),
    formula2: values.map((value) => choice.colors?.[value] ?? '#e8eaed').join(','),
    renderMode: DataValidationRenderMode.CUSTOM,
    showDropDown: true,
  };
}

const hidden = (numbers: readonly number[]) =>
  numbers.map((number): [number, object] => [number, { hd: BooleanNumber.TRUE }]);

export function toWorkbook(unitId: string, sheet: SheetView, opened: ReadonlySet<number>): IWorkbookData {
  const styles = new StyleBook(sheet.styles);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries(cells)) line[Number(column)] = toCell(cell, styles.data(cell));
    cellData[Number(row)] = line;
  }
  const rowData = Object.fromEntries([
    ...Object.entries(rowHeights(sheet)).map(([row, height]): [number, object] => [
      Number(row),
      { h: height, ia: BooleanNumber.FALSE },
    ]),
    ...hidden(sheet.hiddenRows),
  ]);
  const widths = Object.entries(sheet.columnWidths);
  const columnData = Object.fromEntries(widths.map(([column, width]) => [column, { w: width }] as [string, object]));
  for (const column of sheet.hiddenColumns)
    if (!opened.has(column)) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  return {
    id: unitId,
    name: sheet.title,
    appVersion: '0.25.1',
    locale: LocaleType.ID_ID,
    styles: {},
    defaultStyle: { ff: 'Arial', fs: 10 },
    sheetOrder: [sheetKey],
    sheets: {
      [sheetKey]: {
        id: sheetKey,
        name: sheet.title,
        rowCount: sheet.rows,
        columnCount: sheet.columns,
        defaultRowHeight,
        defaultColumnWidth,
        showGridlines: sheet.hideGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        freeze: {
          xSplit: sheet.frozenColumns,
          ySplit: sheet.frozenRows,
          startRow: sheet.frozenRows || -1,
          startColumn: sheet.frozenColumns || -1,
        },
        mergeData: sheet.merges.map(toRange),
        rowData,
        columnData,
        cellData,
      },
    },
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ [sheetKey]: sheet.choices.map(toRule) }) },
    ],
  };
}
